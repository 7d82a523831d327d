import { mayCancel } from '../../src/domain/booking/state'
import { message } from '../../src/domain/message/message'
import { Refusal } from '../../src/domain/refusal'
import { giveUp } from '../booking/give-up'
import { type Held, holdBooking } from '../booking/own-booking'
import { stateNow } from '../booking/present-booking'
import { aboutBooking } from '../booking/told'
import type { BookingRow } from '../storage/rooms/booking-rows'
import { listSeries } from '../storage/rooms/series'
import type { ChangeHandler } from './handler'

const assertCancellable = ({ row, isStaff }: Held, now: string): void => {
  if (row.kind === 'block') {
    if (row.state === 'cancelled' || Date.parse(row.endsAt) <= Date.parse(now)) throw new Refusal('already_done')
    return
  }
  const state = row.kind === 'booking' ? stateNow(row, now) : 'done'
  if (state !== 'requested' && state !== 'confirmed') throw new Refusal('already_done')
  if (!isStaff && !mayCancel(state, row.startsAt, row.rules.cancelMinutes, now)) throw new Refusal('cancel_late')
}

type Given = Pick<BookingRow, 'id' | 'personId' | 'startsAt'>

/** Whose it was hears it once, of the first date and how many there were: nobody comes in vain in a later week. */
const cancelledMessage = ({ kind, room }: BookingRow, claims: readonly Given[], by: string, reason: string | null) => {
  const [first] = claims
  const about = first && aboutBooking({ ...first, room })
  if (!first || !about || first.personId === by || kind !== 'booking') return []
  const data = { room: room.name, at: first.startsAt, reason: reason ?? '' }
  return claims.length === 1
    ? [message('booking_cancelled', { ...about, data })]
    : [message('booking_series_cancelled', { ...about, data: { ...data, times: String(claims.length) } })]
}

/**
 * Gives a booking back, or takes a block away; the time is kept for who waits in the same moment. Staff say why, unless
 * it is their own or a block.
 */
export const bookingsCancel: ChangeHandler<'bookings.cancel'> = async (context, input) => {
  const { tx, person, now } = context
  const reason = input.reason?.trim() || null
  const held = await holdBooking(tx, person, input.bookingId, now)
  const { row, room, isOwn, isStaff } = held
  const isWholeSeries = input.isWholeSeries === true
  if (isWholeSeries && (!isStaff || row.seriesId === null)) throw new Refusal('not_found')
  if (!isWholeSeries) assertCancellable(held, now)
  if (row.kind === 'booking' && !isOwn && reason === null) throw new Refusal('reason_missing')

  const claims = isWholeSeries ? await listSeries(tx, row, now) : [row]
  if (claims.length === 0) throw new Refusal('already_done')
  const told = await giveUp(context, room, claims, { state: 'cancelled', by: person.personId, reason })
  return {
    output: { cancelled: claims.length },
    audit: [{ communityId: room.communityId, subjectId: row.id }],
    messages: [...cancelledMessage(row, claims, person.personId, reason), ...told],
  }
}
