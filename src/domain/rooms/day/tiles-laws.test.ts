import fc from 'fast-check'
import { anyAsker, anyDay, instant, minuteOf } from '../../../../test/booking/any-day'
import { offerInstead } from './next-free'
import type { RoomDay } from './room-day'
import { lengthsOf } from '../rules'
import { freeTiles, nextFreeOn, tilesOf } from './tiles'
import { type Asker, whyNot } from './why-not'

const steps = fc.integer({ min: 1, max: 10 })
const isFree = (room: RoomDay, startsAt: string, minutes: number, asker: Asker): boolean =>
  whyNot(room, { startsAt, endsAt: instant(minuteOf(startsAt) + minutes) }, asker) === null

/** Every start on the grid of the day, including closed times. */
const startsOf = ({ rules }: RoomDay): string[] =>
  Array.from({ length: 1_440 / rules.gridMinutes }, (_, step) => instant(step * rules.gridMinutes))

test('a tile is free exactly if whyNot allows the slot', () => {
  fc.assert(
    fc.property(anyDay, steps, anyAsker, (room, length, asker) => {
      const minutes = length * room.rules.gridMinutes
      const wrong = tilesOf(room, minutes, asker).filter(({ startsAt, why, isShort, freeMinutes }) => {
        if ((why === null) !== isFree(room, startsAt, minutes, asker)) return true
        return why === null || isShort ? !isFree(room, startsAt, freeMinutes, asker) : freeMinutes !== 0
      })
      expect(wrong).toEqual([])
    }),
  )
})

test('a short tile is shorter than wanted and cannot be longer by one step of the grid', () => {
  fc.assert(
    fc.property(anyDay, steps, anyAsker, (room, length, asker) => {
      const { gridMinutes, minMinutes } = room.rules
      const short = tilesOf(room, length * gridMinutes, asker).filter(({ isShort }) => isShort)
      const wrong = short.filter(
        ({ startsAt, freeMinutes }) =>
          freeMinutes < minMinutes ||
          freeMinutes >= length * gridMinutes ||
          isFree(room, startsAt, freeMinutes + gridMinutes, asker),
      )
      expect(wrong).toEqual([])
    }),
  )
})

test('every free start has a tile', () => {
  fc.assert(
    fc.property(anyDay, steps, anyAsker, (room, length, asker) => {
      const minutes = length * room.rules.gridMinutes
      const free = tilesOf(room, minutes, asker).filter(({ why }) => why === null)
      expect(free.map(({ startsAt }) => startsAt)).toEqual(
        startsOf(room).filter((startsAt) => isFree(room, startsAt, minutes, asker)),
      )
    }),
  )
})

test('a start that is free for a longer time is free for every shorter one', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -1_440, max: 1_440 }).map(instant), (room, now) => {
      const asker = { now, isStaff: false }
      const counts = lengthsOf(room.rules).map(
        (minutes) => tilesOf(room, minutes, asker).filter(({ why }) => why === null).length,
      )
      expect(counts[0]).toBe(freeTiles(room, asker))
      expect([...counts].sort((one, other) => other - one)).toEqual(counts)
    }),
  )
})

test('the slot offered instead is the first free one after the wanted start, else the first before it', () => {
  fc.assert(
    fc.property(anyDay, steps, anyAsker, fc.integer({ min: 0, max: 1_440 }), (room, length, asker, minute) => {
      const [minutes, wanted] = [length * room.rules.gridMinutes, instant(minute)]
      const offered = offerInstead([room], minutes, asker, wanted)
      const free = startsOf(room).filter((startsAt) => isFree(room, startsAt, minutes, asker))
      expect(offered).toBe(free.find((at) => at >= wanted) ?? free.find((at) => at >= asker.now) ?? null)
    }),
  )
})

test('the next free start is the first of the day that is not over', () => {
  fc.assert(
    fc.property(anyDay, steps, anyAsker, (room, length, asker) => {
      const minutes = length * room.rules.gridMinutes
      const next = nextFreeOn(room, minutes, asker)
      expect(next).toBe(startsOf(room).find((at) => at >= asker.now && isFree(room, at, minutes, asker)) ?? null)
    }),
  )
})
