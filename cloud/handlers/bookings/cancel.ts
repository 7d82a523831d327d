import { communityOf } from '../../../src/domain/id'
import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { giveUp, type GivenUp } from '../../rooms/give-up'
import { lockSeries } from '../../rooms/lock-series'
import { type LockedBooking, lockBooking } from '../../rooms/lock-booking'
import { stateNow } from '../../rooms/booking-state'
import { refuseLate } from '../../rooms/refuse-late'
import type { LockedRoom } from '../../storage/rooms/lock-room'
import { findBooking } from '../../storage/rooms/booking-rows'
import type { ChangeContext, ChangeHandler } from '../handler'

/** @param isDesk staff act, for whom there is no deadline */
const assertCancellable = ({ row }: LockedBooking, isDesk: boolean, now: string): void => {
  if (row.sessionId !== null) throw new Refusal('programme_block')
  if (row.kind === 'block') {
    if (row.state === 'cancelled' || Date.parse(row.endsAt) <= Date.parse(now)) throw new Refusal('already_done')
    return
  }
  const state = row.kind === 'booking' ? stateNow(row, now) : 'done'
  if (state !== 'requested' && state !== 'confirmed') throw new Refusal('already_done')
  if (!isDesk) refuseLate(row, state, now, 'cancel_late')
}

/** The reservations cancelled in one locked room. */
interface GivenIn {
  room: LockedRoom
  dates: readonly GivenUp[]
}

interface Given {
  id: string
  personId: string | null
  startsAt: string
  room: string
}

/**
 * Notifies the holder once, with the first date and the number of dates, so that nobody comes in vain in a later week.
 */
const cancelledMessage = (communityId: number, reservations: readonly Given[], by: string, reason: string | null) => {
  const [first] = reservations
  if (!first || first.personId === null || first.personId === by) return []
  const about = { communityId, to: { personId: first.personId }, subjectId: first.id }
  const data = { room: first.room, at: first.startsAt, reason: reason ?? '' }
  return reservations.length === 1
    ? [message('booking_cancelled', { ...about, data })]
    : [message('booking_series_cancelled', { ...about, data: { ...data, times: String(reservations.length) } })]
}

const givenOf = (parts: readonly GivenIn[]): Given[] =>
  parts
    .flatMap(({ room, dates }) => dates.map((date) => ({ ...date, room: room.name })))
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))

/** Whether the caller may cancel the dates of a series: staff of its community, and the group's leader. */
const mayCancelSeries = async ({ tx, person, now }: ChangeContext, bookingId: string): Promise<boolean> => {
  if (mayActFor(person, communityOf(bookingId))) return true
  const row = await findBooking(tx, bookingId, now)
  return row !== undefined && row.personId === person.personId
}

/**
 * Cancels a booking or removes a block; the freed time is offered to the waitlist in the same transaction. Staff must
 * give a reason, unless it is their own booking or a block.
 */
export const bookingsCancel: ChangeHandler<'bookings.cancel'> = async (context, input) => {
  const { tx, person, now } = context
  const reason = input.reason?.trim() || null
  const isWholeSeries = input.isWholeSeries === true
  const isSeriesLocked = isWholeSeries && (await mayCancelSeries(context, input.bookingId))
  const series = isSeriesLocked ? await lockSeries(tx, input.bookingId, now) : null
  const locked = await lockBooking(tx, person, input.bookingId, now)
  const { row, room, isOwn, isStaff } = locked
  if (isWholeSeries && (series === null || row.seriesId === null)) throw new Refusal('not_found')
  // Staff who lead a group themselves give up its dates as any leader does.
  const isDesk = isStaff && !(isWholeSeries && isOwn)
  if (!isWholeSeries || !isDesk) assertCancellable(locked, isDesk, now)
  if (row.kind === 'booking' && !isOwn && reason === null) throw new Refusal('reason_missing')

  // The leader of a group gives up this date and what follows, staff every date that is to come.
  const isMeant = ({ startsAt }: GivenUp) => isDesk || Date.parse(startsAt) >= Date.parse(row.startsAt)
  const parts: GivenIn[] = (series ?? [{ room, dates: [row] }])
    .map((part) => ({ ...part, dates: part.dates.filter(isMeant) }))
    .filter(({ dates }) => dates.length > 0)
  const reservations = givenOf(parts)
  if (reservations.length === 0) throw new Refusal('already_done')
  const messages =
    row.kind === 'booking' ? cancelledMessage(room.communityId, reservations, person.personId, reason) : []
  const how = { state: 'cancelled', by: person.personId, reason } as const
  for (const part of parts) messages.push(...(await giveUp(context, part.room, part.dates, how)))
  return {
    output: { cancelled: reservations.length },
    audit: [{ communityId: room.communityId, subjectId: row.id }],
    messages,
  }
}
