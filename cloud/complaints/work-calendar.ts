import type { Calendar } from '../../src/domain/calendar'
import { findCalendarAround } from '../storage/points/calendar'
import type { Db, Tx } from '../storage/tables'

/** A case may go on for long, above all while it pauses; a whole year is some forty rows. */
const DAYS_BACK = 400
const DAYS_AHEAD = 120

/** The holidays around now that a case's clocks may need. */
export const workCalendar = (db: Db | Tx, now: string): Promise<Calendar> =>
  findCalendarAround(db, now, DAYS_BACK, DAYS_AHEAD)
