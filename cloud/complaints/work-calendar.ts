import type { Calendar } from '../../src/domain/calendar'
import { findCalendarAround } from '../storage/calendar'
import type { Db, Tx } from '../storage/tables'

/** As long as a case may go on before its clocks are asked about: hard cases have three weeks, a pause may double them. */
const DAYS_BACK = 120
const DAYS_AHEAD = 60

/** The holidays around now that a case's clocks may need. */
export const workCalendar = (db: Db | Tx, now: string): Promise<Calendar> => findCalendarAround(db, now, DAYS_BACK, DAYS_AHEAD)
