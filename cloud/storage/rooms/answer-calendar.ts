import { type Calendar, makeCalendar } from '../../../src/domain/calendar'
import { shanghaiDay } from '../../../src/domain/time'
import { findCalendarAround } from '../points/calendar'
import type { Db, Tx } from '../tables'

/** An answer is promised at most this many days after the request; the longest holidays are far shorter. */
const DAYS_AHEAD = 64

const nothing = makeCalendar([], [])

/** The holidays that decide when these bookings are answered; nothing is read where none is a request. */
export const answerCalendar = async (
  db: Db | Tx,
  bookings: readonly { state: string; madeAt: string }[],
): Promise<Calendar> => {
  const made = bookings
    .filter(({ state }) => state === 'requested')
    .map(({ madeAt }) => madeAt)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
  const [first] = made
  const last = made[made.length - 1]
  if (first === undefined || last === undefined) return nothing
  return findCalendarAround(db, first, 0, shanghaiDay(last) - shanghaiDay(first) + DAYS_AHEAD)
}
