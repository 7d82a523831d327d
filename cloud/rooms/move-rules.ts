import { overQuota, quotaLeft } from '../../src/domain/rooms/quota'
import { Refusal } from '../../src/domain/refusal'
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

/**
 * Whether a locked booking may be moved: by staff until it begins, by its person as long as they might cancel it. A
 * group's date is moved by staff alone.
 * @param startsAt the new start
 * @returns its state now
 * @throws Refusal
 */
export const movableState = (locked: LockedBooking, startsAt: string, now: string): MovableState => {
  const { row, isStaff } = locked
  const state = row.kind === 'booking' ? stateNow(row, now) : 'done'
  const hasBegun = (at: string) => Date.parse(at) <= Date.parse(now)
  if (!isStaff && row.seriesId !== null) throw new Refusal('not_found')
  if ((state !== 'requested' && state !== 'confirmed') || hasBegun(row.startsAt)) throw new Refusal('already_done')
  // A request for a time that has begun would never be decided.
  if (state === 'requested' && hasBegun(startsAt)) throw new Refusal('slot_past')
  refuseLate(locked, state, now)
  return state
}

/** The booking at its new time. Instants. */
interface Moved {
  id: string
  startsAt: string
  endsAt: string
}

/**
 * Exchanges one use of the person's quota for another one, so that moving needs no free quota. What staff move counts
 * beyond the quota, and a group's date towards nobody's.
 * @param state of the booking before it is moved
 * @returns its state afterwards: what its person moves may need an approval
 * @throws Refusal `quota_count`, `quota_hours`
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
  const person = await findPersonFacts(tx, row.personId, now)
  if (!person) throw new Refusal('not_found')
  const over = overQuota(quotaLeft(person.uses, facts.rules, moved.startsAt, now), moved)
  if (over) throw new Refusal(over)
  const { rows } = await spendQuota(row.personId, moved, facts.rules, now).execute(tx)
  if (rows.length === 0) throw new Refusal('quota_count')
  return stateOf(facts, person, { now, isStaff })
}
