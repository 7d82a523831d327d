import type { Output } from '../../../src/contract/schema/types'
import type { Calendar } from '../../../src/domain/calendar'
import { answerBy } from '../../../src/domain/rooms/answer-by'
import { spokenCode } from '../../../src/domain/rooms/spoken-code'
import { checkInWindow } from '../../../src/domain/check-in-window'
import { cancelUntil, mayCancel } from '../../../src/domain/rooms/state'
import { hasNobodyCome, stateNow } from '../../rooms/booking-state'
import type { BookingRow } from '../../storage/rooms/booking-rows'

export type SeenBooking = Output<'bookings.get'>['booking']

/**
 * A booking as its person sees it.
 * @param row of kind `booking`
 * @param calendar see `answerCalendar`
 */
export const presentBooking = (row: BookingRow, calendar: Calendar, now: string): SeenBooking => {
  const { id, room, rules, startsAt, endsAt, partySize, purpose } = row
  const state = stateNow(row, now)
  const { from, until } = checkInWindow(startsAt)
  return {
    id,
    state,
    room,
    startsAt,
    endsAt,
    partySize,
    purpose,
    spokenCode: spokenCode(id, room.point.name),
    forName: row.forName,
    series: row.seriesId === null ? null : row.title,
    reason: row.reason,
    movedTo: row.movedTo,
    cancelUntil: cancelUntil(row, rules.cancelMinutes),
    canCancel: mayCancel(state, row, rules.cancelMinutes, now),
    checkInFrom: from,
    checkInUntil: until,
    answerBy: state === 'requested' ? answerBy(calendar, row) : null,
    isNoShow: row.noShowWaivedAt === null && hasNobodyCome(row, now),
  }
}
