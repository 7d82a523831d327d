import type { Output } from '../../../src/contract/schema/types'
import { spokenCode } from '../../../src/domain/rooms/spoken-code'
import { checkInWindow } from '../../../src/domain/check-in-window'
import { cancelUntil, mayCancel } from '../../../src/domain/rooms/state'
import { hasNobodyCome, stateNow } from '../../rooms/booking-state'
import type { BookingRow } from '../../storage/rooms/booking-rows'
import { DAY_MS } from '../../../src/domain/time'

export type SeenBooking = Output<'bookings.get'>['booking']

/** The staff answer within a day, and before the booking begins. */
const ANSWER_MS = DAY_MS

const answerBy = ({ madeAt, startsAt }: BookingRow): string =>
  new Date(Math.min(Date.parse(madeAt) + ANSWER_MS, Date.parse(startsAt))).toISOString()

/** A booking as its person sees it. @param row of kind `booking` */
export const presentBooking = (row: BookingRow, now: string): SeenBooking => {
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
    answerBy: state === 'requested' ? answerBy(row) : null,
    isNoShow: row.noShowWaivedAt === null && hasNobodyCome(row, now),
  }
}
