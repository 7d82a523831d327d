import { holdUntil } from '../../../src/domain/hold'
import { remindAt } from '../../../src/domain/rooms/reminder'
import { CHECK_IN_LATE_MINUTES } from '../../../src/domain/check-in-window'
import { atMinutes, DAY_MS, shanghaiDay, toInstant } from '../../../src/domain/time'
import { minutesAfter } from '../../rooms/buffered-end'
import { checkIn } from '../../storage/rooms/change-reservation'
import { type End, endReservations } from '../../storage/rooms/end-reservations'
import { insertBooking, insertReservation, type NewReservation } from '../../storage/rooms/new-reservation'
import { giveBack } from '../../storage/rooms/quota'
import { insertWaitlistEntry, markWaitlistEntry } from '../../storage/rooms/waitlist'
import type { Tx } from '../../storage/tables'
import type { SampleBooking } from './room-file'

/** A sample booking with its instants and ids, in its initial state. */
export interface Planned extends Pick<
  NewReservation,
  'id' | 'roomId' | 'startsAt' | 'endsAt' | 'blockedUntil' | 'partySize' | 'purpose' | 'title' | 'seriesId'
> {
  communityId: number
  /** Null: a block, or a group without a contact. */
  personId: string | null
  madeBy: string
  /** The staff member who decides in its community. */
  workerId: string
  reason: string | null
  /** A fresh public id, for the waitlist entry that it may need. */
  waitlistEntryId: string
}

type Fate = (tx: Tx, planned: Planned, now: string) => Promise<unknown>

const HOUR_MINUTES = 60
const DAYS_BEFORE = 2

/** At ten in the morning, two days before it begins or before the sample is loaded. */
const madeAt = ({ startsAt }: Planned, now: string): string =>
  toInstant(atMinutes(Math.min(shanghaiDay(startsAt), shanghaiDay(now)) - DAYS_BEFORE, 10 * HOUR_MINUTES))

const isReached = (at: string, now: string): boolean => Date.parse(at) <= Date.parse(now)

const reservationOf = (
  { communityId: _community, workerId: _worker, reason: _reason, waitlistEntryId: _waiting, ...planned }: Planned,
  more: Pick<NewReservation, 'kind' | 'state'> & Partial<NewReservation>,
): NewReservation => ({ ...planned, ...more })

const put = async (
  tx: Tx,
  planned: Planned,
  state: 'requested' | 'confirmed',
  now: string,
  made = madeAt(planned, now),
) => {
  const { personId, startsAt } = planned
  if (personId === null) throw new Error('a booking of the sample is nobody’s')
  const at = remindAt(startsAt, made)
  const remind = state === 'confirmed' && at !== null && !isReached(at, now) ? at : null
  const reservation = { ...reservationOf(planned, { kind: 'booking', state, remindAt: remind }), personId }
  const lost = await insertBooking(tx, reservation, null, made)
  if (lost) throw new Error(`two bookings of the sample want ${planned.roomId} at ${startsAt}`)
}

const putReservation = async (
  tx: Tx,
  planned: Planned,
  more: Pick<NewReservation, 'kind' | 'state'> & Partial<NewReservation>,
  made: string,
) => {
  if (!(await insertReservation(tx, reservationOf(planned, more), made)))
    throw new Error(`the sample has ${planned.startsAt} twice`)
}

const end = (tx: Tx, { id, communityId }: Planned, how: Omit<End, 'id'>, by: string | null, at: string) =>
  endReservations(tx, [{ id, ...how }], { communityId, by, now: at })

/** Three hours after it was made. */
const soonAfter = (planned: Planned, now: string): string => minutesAfter(madeAt(planned, now), 3 * HOUR_MINUTES)

const giveUp = async (tx: Tx, planned: Planned, how: Omit<End, 'id'>, by: string | null, at: string) => {
  await giveBack(tx, [planned])
  await end(tx, planned, how, by, at)
}

/** Brings a sample booking into its final state, by the same statements that production code uses. */
export const fates: Readonly<Record<SampleBooking['fate'], Fate>> = {
  comes: async (tx, planned, now) => {
    const { id, startsAt, blockedUntil, madeBy } = planned
    await put(tx, planned, 'confirmed', now)
    if (isReached(startsAt, now)) await checkIn(tx, id, madeBy, startsAt)
    if (isReached(blockedUntil, now)) await end(tx, planned, { state: 'done' }, null, blockedUntil)
  },
  absent: async (tx, planned, now) => {
    await put(tx, planned, 'confirmed', now)
    await end(tx, planned, { state: 'done', isNoShow: true }, null, planned.blockedUntil)
  },
  released: async (tx, planned, now) => {
    await put(tx, planned, 'confirmed', now)
    const at = minutesAfter(planned.startsAt, CHECK_IN_LATE_MINUTES)
    await end(tx, planned, { state: 'released', isNoShow: true }, null, at)
  },
  asked: (tx, planned, now) => put(tx, planned, 'requested', now, toInstant(Date.parse(now) - DAY_MS / 4)),
  refused: async (tx, planned, now) => {
    await put(tx, planned, 'requested', now)
    const { workerId, reason } = planned
    await giveUp(tx, planned, { state: 'refused', reason }, workerId, soonAfter(planned, now))
  },
  cancelled: async (tx, planned, now) => {
    await put(tx, planned, 'confirmed', now)
    await giveUp(tx, planned, { state: 'cancelled' }, planned.madeBy, soonAfter(planned, now))
  },
  kept: async (tx, planned, now) => {
    const { waitlistEntryId, personId, roomId } = planned
    const until = holdUntil(now, planned.startsAt)
    if (personId === null || until === null) throw new Error(`nothing is kept so near to ${planned.startsAt}`)
    await insertWaitlistEntry(tx, roomId, { ...planned, id: waitlistEntryId, personId }, madeAt(planned, now))
    await putReservation(tx, planned, { kind: 'hold', state: 'held', holdUntil: until, waitlistEntryId }, now)
    await markWaitlistEntry(tx, waitlistEntryId, 'offered', planned.id, now)
  },
  series: async (tx, planned, now) => {
    await putReservation(
      tx,
      { ...planned, madeBy: planned.workerId },
      { kind: 'booking', state: 'confirmed' },
      madeAt(planned, now),
    )
    const { blockedUntil } = planned
    if (isReached(blockedUntil, now)) await end(tx, planned, { state: 'done' }, null, blockedUntil)
  },
  block: (tx, planned, now) =>
    putReservation(
      tx,
      { ...planned, personId: null, madeBy: planned.workerId, blockedUntil: planned.endsAt },
      { kind: 'block', state: 'blocked' },
      madeAt(planned, now),
    ),
}
