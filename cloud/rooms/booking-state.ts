import { wasMissed } from '../../src/domain/rooms/no-show'
import { type BookingState, stateAt } from '../../src/domain/rooms/state'
import type { BookingRow } from '../storage/rooms/booking-rows'

/** The state as of now. Rows that are not bookings are never a person's. */
export const stateNow = (row: BookingRow, now: string): BookingState =>
  stateAt({ ...row, state: row.state as BookingState }, now)

/** Whether this is a no-show, settled by the timer already or not. */
export const hasNobodyCome = (row: BookingRow, now: string): boolean =>
  wasMissed({ ...row, state: row.state as BookingState, isSeries: row.seriesId !== null }, now)
