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

/** Every start of the day on the grid, whether the doors are open or not. */
const startsOf = ({ rules }: RoomDay): string[] =>
  Array.from({ length: 1_440 / rules.gridMinutes }, (_, step) => instant(step * rules.gridMinutes))

test('a tile is free exactly when that time is', () => {
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

test('a short tile could not be longer by a step, and is shorter than was asked', () => {
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

test('no free time is without a tile', () => {
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

test('who can have a longer time from a start can have every shorter one', () => {
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

test('what is offered instead is free, and the first after the time one wanted', () => {
  fc.assert(
    fc.property(anyDay, steps, anyAsker, fc.integer({ min: 0, max: 1_440 }), (room, length, asker, minute) => {
      const [minutes, wanted] = [length * room.rules.gridMinutes, instant(minute)]
      const offered = offerInstead([room], minutes, asker, wanted)
      const free = startsOf(room).filter((startsAt) => isFree(room, startsAt, minutes, asker))
      expect(offered).toBe(free.find((at) => at >= wanted) ?? free.find((at) => at >= asker.now) ?? null)
    }),
  )
})

test('the next free start is the first of the day that has not begun', () => {
  fc.assert(
    fc.property(anyDay, steps, anyAsker, (room, length, asker) => {
      const minutes = length * room.rules.gridMinutes
      const next = nextFreeOn(room, minutes, asker)
      expect(next).toBe(startsOf(room).find((at) => at >= asker.now && isFree(room, at, minutes, asker)) ?? null)
    }),
  )
})
