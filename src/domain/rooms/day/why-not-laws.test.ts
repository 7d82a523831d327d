import fc from 'fast-check'
import { anyAsker, anyDay, anyWish, instant, minuteOf } from '../../../../test/booking/any-day'
import { clockMinutes } from '../../time'
import type { RoomDay, Wish } from './room-day'
import { type Asker, whyNot } from './why-not'

const runs = { numRuns: 1_000 }
const day = 1_440

const everyMinute = (from: number, until: number, isSo: (minute: number) => boolean): boolean => {
  for (let minute = from; minute < until; minute++) if (!isSo(minute)) return false
  return true
}

/** Answers whether a minute lies in one of these times. */
const among = (spans: readonly (readonly [from: number, until: number])[]) => (minute: number) =>
  spans.some(([from, until]) => from <= minute && minute < until)

/** The doors and who is there, asked minute by minute. Openings have time between them. */
const isFreeByTheMinute = ({ intervals, closures, taken, rules }: RoomDay, from: number, until: number): boolean => {
  const isOpen = among(intervals.map(([opens, closes]) => [clockMinutes(opens), clockMinutes(closes)]))
  const isClosed = among(closures.map(({ startsAt, endsAt }) => [minuteOf(startsAt), minuteOf(endsAt)]))
  const isTaken = among(taken.map(({ startsAt, blockedUntil }) => [minuteOf(startsAt), minuteOf(blockedUntil)]))
  return (
    everyMinute(from, until, (minute) => isOpen(minute) && !isClosed(minute)) &&
    everyMinute(from, until + rules.bufferMinutes, (minute) => !isTaken(minute))
  )
}

/** How early, how late and how long, said once more in minutes. */
const isAsked = ({ rules }: RoomDay, from: number, until: number, { now, isStaff }: Asker): boolean => {
  const nowMinute = minuteOf(now)
  const isOnGrid = from % rules.gridMinutes === 0 && until % rules.gridMinutes === 0
  if (isStaff) return isOnGrid && until > nowMinute
  const isLong = until - from >= rules.minMinutes && until - from <= rules.maxMinutes
  return (
    isOnGrid && isLong && from - rules.noticeMinutes >= nowMinute && -Math.floor(nowMinute / day) <= rules.windowDays
  )
}

test('free is exactly what every minute of it says', () => {
  fc.assert(
    fc.property(anyDay, anyWish, anyAsker, (room, wish, asker) => {
      const [from, until] = [minuteOf(wish.startsAt), minuteOf(wish.endsAt)]
      const isOfThisDay = from >= 0 && from < day && until > from
      const isFree =
        !room.isRetired && isOfThisDay && isAsked(room, from, until, asker) && isFreeByTheMinute(room, from, until)
      expect(whyNot(room, wish, asker) === null).toBe(isFree)
    }),
    runs,
  )
})

test('what is free never meets what is taken, nor the cleaning after either', () => {
  fc.assert(
    fc.property(anyDay, anyWish, anyAsker, (room, wish, asker) => {
      fc.pre(whyNot(room, wish, asker) === null)
      const cleanAt = Date.parse(wish.endsAt) + room.rules.bufferMinutes * 60_000
      for (const { startsAt, blockedUntil } of room.taken) {
        expect(cleanAt <= Date.parse(startsAt) || Date.parse(blockedUntil) <= Date.parse(wish.startsAt)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

test('whoever books one after the other, nobody stands in a room that is theirs and another’s', () => {
  fc.assert(
    fc.property(anyDay, fc.array(anyWish, { minLength: 2, maxLength: 12 }), (room, wishes) => {
      const asker = { now: instant(0), isStaff: true }
      const booked: Wish[] = []
      const taken = [...room.taken]
      for (const wish of wishes) {
        if (whyNot({ ...room, taken }, wish, asker)) continue
        booked.push(wish)
        const blockedUntil = instant(minuteOf(wish.endsAt) + room.rules.bufferMinutes)
        taken.push({ kind: 'booking', ...wish, blockedUntil, why: null, isMine: false })
      }
      const inOrder = booked.sort((one, other) => minuteOf(one.startsAt) - minuteOf(other.startsAt))
      inOrder.forEach(({ startsAt }, index) => {
        const before = inOrder[index - 1]
        if (before)
          expect(minuteOf(startsAt) - minuteOf(before.endsAt)).toBeGreaterThanOrEqual(room.rules.bufferMinutes)
      })
    }),
  )
})

test('what residents may have the staff may have', () => {
  fc.assert(
    fc.property(anyDay, anyWish, anyAsker, (room, wish, { now }) => {
      if (whyNot(room, wish, { now, isStaff: false }) === null)
        expect(whyNot(room, wish, { now, isStaff: true })).toBeNull()
    }),
    runs,
  )
})

test('nobody is told what others have a room for', () => {
  fc.assert(
    fc.property(anyDay, anyWish, anyAsker, (room, wish, asker) => {
      const why = whyNot({ ...room, taken: room.taken.map((one) => ({ ...one, why: '演示' })) }, wish, asker)
      if (why && why.title !== null) expect(['closure', 'block']).toContain(why.kind)
    }),
    runs,
  )
})
