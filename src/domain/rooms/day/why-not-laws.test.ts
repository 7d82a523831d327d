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

/** Returns a predicate: whether a minute is within one of these spans. */
const among = (spans: readonly (readonly [from: number, until: number])[]) => (minute: number) =>
  spans.some(([from, until]) => from <= minute && minute < until)

/** Opening hours and reservations, checked minute by minute. Assumes that opening hours do not touch. */
const isFreeByTheMinute = ({ intervals, closures, taken, rules }: RoomDay, from: number, until: number): boolean => {
  const isOpen = among(intervals.map(([opens, closes]) => [clockMinutes(opens), clockMinutes(closes)]))
  const isClosed = among(closures.map(({ startsAt, endsAt }) => [minuteOf(startsAt), minuteOf(endsAt)]))
  const isTaken = among(taken.map(({ startsAt, blockedUntil }) => [minuteOf(startsAt), minuteOf(blockedUntil)]))
  return (
    everyMinute(from, until, (minute) => isOpen(minute) && !isClosed(minute)) &&
    everyMinute(from, until + rules.bufferMinutes, (minute) => !isTaken(minute))
  )
}

/** The rules about grid, length, notice and window, written again in minutes. */
const isAsked = ({ rules }: RoomDay, from: number, until: number, { now, isStaff }: Asker): boolean => {
  const nowMinute = minuteOf(now)
  const isOnGrid = from % rules.gridMinutes === 0 && until % rules.gridMinutes === 0
  if (isStaff) return isOnGrid && until > nowMinute
  const isLong = until - from >= rules.minMinutes && until - from <= rules.maxMinutes
  return (
    isOnGrid && isLong && from - rules.noticeMinutes >= nowMinute && -Math.floor(nowMinute / day) <= rules.windowDays
  )
}

test('whyNot agrees with a check minute by minute', () => {
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

test('a free slot with its cleaning never overlaps a reservation with its cleaning', () => {
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

test('bookings made one after the other have time for cleaning between them', () => {
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

test('staff may book every slot that residents may book', () => {
  fc.assert(
    fc.property(anyDay, anyWish, anyAsker, (room, wish, { now }) => {
      if (whyNot(room, wish, { now, isStaff: false }) === null)
        expect(whyNot(room, wish, { now, isStaff: true })).toBeNull()
    }),
    runs,
  )
})

test('the purpose of a booking is never shown', () => {
  fc.assert(
    fc.property(anyDay, anyWish, anyAsker, (room, wish, asker) => {
      const why = whyNot({ ...room, taken: room.taken.map((one) => ({ ...one, why: '演示' })) }, wish, asker)
      if (why && why.title !== null) expect(['closure', 'block']).toContain(why.kind)
    }),
    runs,
  )
})
