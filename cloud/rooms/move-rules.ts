import { isLongerWeek } from '../../src/domain/rooms/quota'
import { Refusal } from '../../src/domain/refusal'
import type { BookingRow } from '../storage/rooms/booking-rows'
import type { SeenFacts } from '../storage/rooms/facts'
import { findPersonFacts } from '../storage/rooms/person-facts'
import { giveBack, spendQuota } from '../storage/rooms/quota'
import { stateOf } from './book'
import { stateNow } from './booking-state'
import type { LockedBooking } from './lock-booking'
import type { RoomContext } from './offer-freed-slots'
import { refuseLate } from './refuse-late'

/** The states in which a booking may be moved. */
export type MovableState = 'requested' | 'confirmed'

/** Where a booking is moved to. Instants. */
interface Goal {
  roomId: string
  startsAt: string
  endsAt: string
}

const isSame = (row: BookingRow, to: Goal): boolean =>
  row.room.id === to.roomId &&
  Date.parse(row.startsAt) === Date.parse(to.startsAt) &&
  Date.parse(row.endsAt) === Date.parse(to.endsAt)

/**
 * Whether a locked booking may be moved: by staff until it begins, by its person as long as they might cancel it. A
 * group's date is moved by staff alone.
 * @param to the new time and room
 * @returns its state now
 * @throws Refusal
 */
export const movableState = ({ row, isStaff }: LockedBooking, to: Goal, now: string): MovableState => {
  if (row.sessionId !== null) throw new Refusal('programme_block')
  const state = row.kind === 'booking' ? stateNow(row, now) : 'done'
  const hasBegun = (at: string) => Date.parse(at) <= Date.parse(now)
  if (!isStaff && row.seriesId !== null) throw new Refusal('not_found')
  if ((state !== 'requested' && state !== 'confirmed') || hasBegun(row.startsAt)) throw new Refusal('already_done')
  // A request for a time that has begun would never be decided.
  if (state === 'requested' && hasBegun(to.startsAt)) throw new Refusal('slot_past')
  if (!isStaff) refuseLate(row, state, now, 'move_late')
  if (isSame(row, to)) throw new Refusal(isStaff ? 'already_done' : 'slot_mine')
  return state
}

/** The booking at its new time. Instants. */
interface Moved {
  id: string
  startsAt: string
  endsAt: string
}

/**
 * Exchanges one use of the person's quota for another one: their number stays the same, so moving needs no free quota,
 * only hours where a week gets more of them. What staff move counts beyond the quota, and a group's date towards
 * nobody's.
 * @param state of the booking before it is moved
 * @returns its state afterwards: a request is decided by the rules of where it goes
 * @throws Refusal `quota_hours`, `move_unapproved`
 */
export const exchangeQuota = async (
  { tx, now }: RoomContext,
  { row, isStaff }: LockedBooking,
  { facts, moved, state }: { facts: SeenFacts; moved: Moved; state: MovableState },
): Promise<MovableState> => {
  await giveBack(tx, [row])
  if (row.personId === null || row.seriesId !== null) return state
  if (isStaff) {
    await spendQuota(row.personId, moved, null, now).execute(tx)
    return state
  }
  const { weekMinutesMax } = facts.rules
  const max = isLongerWeek(row, moved) ? { activeMax: null, weekMinutesMax } : null
  const { rows } = await spendQuota(row.personId, moved, max, now).execute(tx)
  if (rows.length === 0) throw new Refusal('quota_hours')
  const person = await findPersonFacts(tx, row.personId, now)
  if (!person) throw new Refusal('not_found')
  const stateAfter = stateOf(facts, person, { now, isStaff })
  // The old time is given away at once: were the request refused, the person would have neither.
  if (state === 'confirmed' && stateAfter === 'requested') throw new Refusal('move_unapproved')
  return stateAfter
}
