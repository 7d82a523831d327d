import { type Calendar, type CalendarDay, makeCalendar } from '../../../src/domain/calendar'
import { dayName, shanghaiDay } from '../../../src/domain/time'
import type { Db, Tx } from '../tables'

/** As far ahead as `openingAt` searches for the next opening. */
const DAYS_AHEAD = 14

/** The days whose calendar an answer for this moment may need: `2026-11-24`, both included. */
export const daysAhead = (at: string): { fromDay: string; toDay: string } => {
  const today = shanghaiDay(at)
  return { fromDay: dayName(today), toDay: dayName(today + DAYS_AHEAD) }
}

const findDays = async (db: Db | Tx, fromDay: string, toDay: string): Promise<Calendar> => {
  const years = await db.selectFrom('calendar_year').select('year').execute()
  const days: CalendarDay[] = await db
    .selectFrom('calendar_day')
    .select(['day', 'kind', 'name'])
    .where('day', '>=', fromDay)
    .where('day', '<=', toDay)
    .execute()
  return makeCalendar(
    years.map(({ year }) => year),
    days,
  )
}

/** The announced holidays of the two weeks from this moment on. */
export const findCalendar = (db: Db, at: string): Promise<Calendar> => {
  const { fromDay, toDay } = daysAhead(at)
  return findDays(db, fromDay, toDay)
}

/** The announced holidays of this many days before and after a moment. */
export const findCalendarAround = (db: Db | Tx, at: string, daysBack: number, ahead: number): Promise<Calendar> => {
  const today = shanghaiDay(at)
  return findDays(db, dayName(today - daysBack), dayName(today + ahead))
}

export interface CalendarYear {
  year: number
  source: string
  days: CalendarDay[]
}

/** Replaces a whole year of the calendar. */
export const saveCalendarYear = async (tx: Tx, { year, source, days }: CalendarYear): Promise<void> => {
  await tx.deleteFrom('calendar_year').where('year', '=', year).execute()
  await tx.insertInto('calendar_year').values({ year, source }).execute()
  if (days.length === 0) return
  await tx
    .insertInto('calendar_day')
    .values(days.map((day) => ({ year, ...day })))
    .execute()
}

export const knownYears = async (db: Db): Promise<number[]> => {
  const rows = await db.selectFrom('calendar_year').select('year').orderBy('year').execute()
  return rows.map(({ year }) => year)
}
