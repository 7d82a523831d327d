import { Refusal } from '../../src/domain/refusal'
import { type BookingState, cancelUntil, mayCancel } from '../../src/domain/rooms/state'
import type { BookingRow } from '../storage/rooms/booking-rows'

/** What comes too late after the deadline. */
type Late = 'cancel_late' | 'move_late'

/**
 * The deadline that binds the person of a booking, not the staff.
 * @param state of the booking now
 * @throws Refusal `code` with until when they could
 */
export const refuseLate = (row: BookingRow, state: BookingState, now: string, code: Late): void => {
  const { cancelMinutes } = row.rules
  if (!mayCancel(state, row, cancelMinutes, now)) throw new Refusal(code, { untilAt: cancelUntil(row, cancelMinutes) })
}
