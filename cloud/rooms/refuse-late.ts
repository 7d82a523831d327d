import { Refusal } from '../../src/domain/refusal'
import { type BookingState, cancelUntil, mayCancel } from '../../src/domain/rooms/state'
import type { LockedBooking } from './lock-booking'

/**
 * The deadline that binds the person of a booking, not the staff.
 * @param state of the booking now
 * @throws Refusal `cancel_late` with until when they could
 */
export const refuseLate = ({ row, isStaff }: LockedBooking, state: BookingState, now: string): void => {
  const { cancelMinutes } = row.rules
  if (!isStaff && !mayCancel(state, row, cancelMinutes, now))
    throw new Refusal('cancel_late', { untilAt: cancelUntil(row, cancelMinutes) })
}
