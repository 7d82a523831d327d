import type { Input, Output } from '../../src/contract/schema/types'
import { haveOverlap, seriesDates } from '../../src/domain/programmes/dates'
import { isSessionTime, SESSIONS_MAX } from '../../src/domain/programmes/programme'
import { Refusal } from '../../src/domain/refusal'
import { isOpenDay } from '../../src/domain/shifts/open-day'
import type { Span } from '../../src/domain/time'
import { findCalendarAround } from '../storage/points/calendar'
import type { FoundPoint } from '../storage/points/points'
import type { Tx } from '../storage/tables'

interface Context {
  tx: Tx
  now: string
}

type Planned = Pick<Output<'programmes.save'>, 'dates' | 'leftOut'>

const WEEK_DAYS = 7

const isPast = ({ startsAt }: Span, now: string): boolean => Date.parse(startsAt) <= Date.parse(now)

/**
 * The dates of a programme at a point: without public holidays, and all on days on which the point is open.
 * @throws Refusal `programme_times`, `dates_none`, `slot_closed` with the first time at which the point is closed
 */
export const planDates = async (
  { tx, now }: Context,
  { slots, weeks }: Pick<Input<'programmes.save'>, 'slots' | 'weeks'>,
  point: FoundPoint,
): Promise<Planned> => {
  const [first] = [...slots].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
  if (!first || !slots.every(isSessionTime)) throw new Refusal('programme_times')
  const calendar = await findCalendarAround(tx, first.startsAt, 1, WEEK_DAYS * (weeks + 1))
  const { dates, leftOut } = seriesDates(slots, weeks, calendar)
  if (dates.length === 0) throw new Refusal('dates_none')
  if (dates.length > SESSIONS_MAX || haveOverlap(dates) || dates.some((one) => isPast(one, now)))
    throw new Refusal('programme_times')
  const closed = dates.find((one) => !isOpenDay(point, calendar, one))
  if (closed) throw new Refusal('slot_closed', { clashAt: closed.startsAt })
  return { dates, leftOut }
}

/**
 * Checks where one date is moved to. @param others the other dates of its programme that take place
 * @throws Refusal `programme_times`, `slot_closed`
 */
export const checkMovedDate = async (
  { tx, now }: Context,
  date: Span,
  { others, point }: { others: readonly Span[]; point: FoundPoint },
): Promise<void> => {
  const all = [...others, date].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
  if (isPast(date, now) || !isSessionTime(date) || haveOverlap(all)) throw new Refusal('programme_times')
  const calendar = await findCalendarAround(tx, date.startsAt, 1, 1)
  if (!isOpenDay(point, calendar, date)) throw new Refusal('slot_closed', { clashAt: date.startsAt })
}
