import type { Input } from '../src/contract/schema/types'
import { makeTick } from '../cloud/tick/tick'
import { newKey, openWorld, type World } from './factories'
import { newRoom } from './rooms'
import { shanghai } from './times'

/** An instant on Tuesday 24 November 2026, or on another day. @param time in Shanghai: `14:30` */
export const at = (time: string, day = '2026-11-24'): string => shanghai(day, time)

type Wish = Partial<Input<'bookings.create'>>

/**
 * A server with one room, and shortcuts for the calls about its bookings. The room has no buffer, so hours can adjoin.
 */
export const openBookings = async (world?: World) => {
  const own = world ?? (await openWorld())
  const roomId = await newRoom(own, { rules: { bufferMinutes: 0 } })
  const wish = (time: string, more: Wish = {}) => ({
    roomId,
    startsAt: at(time),
    minutes: 60,
    partySize: 2,
    purpose: '',
    ...more,
  })
  /** @returns the booking */
  const book = (who: string, time: string, more: Wish = {}) =>
    own.ask(who, 'bookings.create', wish(time, more), newKey())
  const join = (who: string, time: string, more: Wish = {}) => own.ask(who, 'bookings.join', wish(time, more), newKey())
  const cancel = (who: string, bookingId: string, reason: string | null = null) =>
    own.call(who, 'bookings.cancel', { bookingId, reason }, newKey())
  const answer = (who: string, waitlistEntryId: string, isWanted = true) =>
    own.call(who, 'bookings.answer', { waitlistEntryId, isWanted }, newKey())
  const mine = (who: string) => own.ask(who, 'bookings.mine', {})
  const tick = () => makeTick(own.app)()

  /** The templates of the messages in the outbox by due time, of one person or all: `['waitlist_offered', …]`. */
  const templatesTo = async (who?: string) => {
    const rows = await own.db.selectFrom('outbox').selectAll().orderBy('due_at').orderBy('id').execute()
    const isTo = (personId: string | null) => who === undefined || `test:${personId ?? ''}` === who
    return rows.filter(({ to_person_id: id }) => isTo(id)).map(({ template }) => template)
  }
  const reservations = async () => {
    const rows = await own.db.selectFrom('reservation').selectAll().orderBy('starts_at').orderBy('id').execute()
    return rows.map(({ id, state, kind, person_id: personId }) => ({ id, state, kind, personId }))
  }
  return { world: own, roomId, wish, book, join, cancel, answer, mine, tick, templatesTo, reservations }
}

export type BookingWorld = Awaited<ReturnType<typeof openBookings>>
