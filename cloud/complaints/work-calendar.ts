import type { Calendar } from '../../src/domain/calendar'
import { findCalendarAround } from '../storage/points/calendar'
import type { Db, Tx } from '../storage/tables'

/** A complaint may stay open for long, above all while paused; the rows of a whole year are only some forty. */
const DAYS_BACK = 400
const DAYS_AHEAD = 120

/** The holidays around now that a complaint's clocks may need. */
export const workCalendar = (db: Db | Tx, now: string): Promise<Calendar> =>
  findCalendarAround(db, now, DAYS_BACK, DAYS_AHEAD)
