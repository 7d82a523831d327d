import { cryptoRandom16 } from '../cloud/platform/ids'
import type { Tables } from '../cloud/storage/tables'
import type { RoomKind } from '../src/domain/rooms/room-record'
import { defaultRules, type RoomRules } from '../src/domain/rooms/rules'
import { communityOf, makeId } from '../src/domain/id'
import type { OpeningHours } from '../src/domain/points/point-record'
import type { World } from './factories'
import { daily } from './records/hours'

/**
 * The properties of a room that a test can set; by default it has ordinary rules and is open daily from 9:00 to 21:00.
 */
export interface NewRoom {
  communityId?: number
  /** By default a new point. */
  pointId?: string
  name?: string
  kind?: RoomKind
  capacity?: number
  floor?: string
  fee?: string
  note?: string
  rules?: Partial<RoomRules>
  /** Null: the room is open when its point is. */
  hours?: OpeningHours | null
  code?: string
  feedSecret?: string
  retiredAt?: string | null
}

/** @returns the room's public id */
export const newRoom = async (world: Pick<World, 'db' | 'newPoint'>, wanted: NewRoom = {}): Promise<string> => {
  const communityId = wanted.pointId === undefined ? (wanted.communityId ?? 1) : communityOf(wanted.pointId)
  const pointId = wanted.pointId ?? (await world.newPoint({ communityId }))
  const { name = '演示舞蹈室', kind = 'dance', capacity = 20, floor = '二楼', fee = '免费', note = '有镜子' } = wanted
  const { hours = daily('09:00', '21:00'), code = cryptoRandom16().slice(0, 8), retiredAt = null } = wanted
  const { feedSecret = cryptoRandom16() + cryptoRandom16() } = wanted
  const id = makeId(communityId, cryptoRandom16())
  await world.db
    .insertInto('room')
    .values({
      community_id: communityId,
      id,
      point_id: pointId,
      name,
      kind,
      capacity,
      floor,
      fee,
      note,
      code,
      rules: JSON.stringify({ ...defaultRules, ...wanted.rules }),
      hours: hours && JSON.stringify(hours),
      feed_secret: feedSecret,
      retired_at: retiredAt,
    })
    .execute()
  return id
}

type Reservation = Tables['reservation']

/** The properties of a reservation that a test can set. Instants. */
export interface NewBooking {
  roomId: string
  /** Our id; null for a block, or for a group without a contact person. */
  personId?: string | null
  madeBy?: string | null
  startsAt: string
  endsAt: string
  /** The end including the buffer; the end itself by default. */
  blockedUntil?: string
  state?: Reservation['state']
  kind?: Reservation['kind']
  partySize?: number
  purpose?: string
  title?: string | null
  seriesId?: string | null
  holdUntil?: string | null
  waitlistEntryId?: string | null
  remindAt?: string | null
  isKept?: boolean
  noShowAt?: string | null
  noShowWaivedAt?: string | null
  checkedInAt?: string | null
  reason?: string | null
  calendarUid?: string
  sequence?: number
  madeAt?: string
}

/** The states that a reservation passes on its way; the table lets none be skipped. */
const wayTo = (kind: Reservation['kind'], state: Reservation['state']): Reservation['state'][] => {
  if (kind === 'hold') return state === 'held' ? ['held'] : ['held', state]
  if (kind === 'block') return state === 'blocked' ? ['blocked'] : ['blocked', state]
  if (state === 'requested' || state === 'confirmed') return [state]
  if (state === 'refused') return ['requested', state]
  return ['confirmed', state]
}

const kindOf = (state: Reservation['state']): Reservation['kind'] => {
  if (state === 'held' || state === 'expired' || state === 'declined') return 'hold'
  return state === 'blocked' ? 'block' : 'booking'
}

/**
 * Inserts a reservation, bypassing every rule but the table's own, and without counting it in a quota. @returns its id
 */
export const newBooking = async (world: Pick<World, 'db' | 'clock'>, wanted: NewBooking): Promise<string> => {
  const { roomId, startsAt, endsAt, state = 'confirmed', blockedUntil = endsAt } = wanted
  const { kind = kindOf(state), personId = null, madeAt = world.clock.now } = wanted
  const communityId = communityOf(roomId)
  const id = makeId(communityId, cryptoRandom16())
  const [first = state, ...later] = wayTo(kind, state)
  const checkedInAt = wanted.checkedInAt ?? (state === 'checkedIn' ? startsAt : null)
  const isHold = kind === 'hold'
  await world.db
    .insertInto('reservation')
    .values({
      community_id: communityId,
      id,
      room_id: roomId,
      kind,
      state: first,
      person_id: personId,
      starts_at: startsAt,
      ends_at: endsAt,
      blocked_until: blockedUntil,
      made_at: madeAt,
      changed_at: madeAt,
      made_by: wanted.madeBy === undefined ? personId : wanted.madeBy,
      hold_until: wanted.holdUntil ?? (isHold ? startsAt : null),
      waitlist_entry_id: wanted.waitlistEntryId ?? (isHold ? makeId(communityId, cryptoRandom16()) : null),
      party_size: wanted.partySize ?? (kind === 'block' ? 0 : 1),
      purpose: wanted.purpose ?? '',
      title: wanted.title ?? null,
      series_id: wanted.seriesId ?? null,
      remind_at: wanted.remindAt ?? null,
      is_kept: wanted.isKept ?? false,
      no_show_at: wanted.noShowAt ?? null,
      no_show_waived_at: wanted.noShowWaivedAt ?? null,
      checked_in_at: checkedInAt,
      reason: wanted.reason ?? null,
      moved_to: null,
      calendar_uid: wanted.calendarUid ?? id,
      sequence: wanted.sequence ?? 0,
      changed_by: personId,
    })
    .execute()
  for (const next of later)
    await world.db.updateTable('reservation').set({ state: next }).where('id', '=', id).execute()
  return id
}

interface NewWaitlistEntry {
  roomId: string
  personId: string
  startsAt: string
  endsAt: string
  state?: Tables['waitlist_entry']['state']
  reservationId?: string | null
  partySize?: number
  purpose?: string
}

/** Inserts a waitlist entry directly into the table. @returns its id */
export const newWaitlistEntry = async (
  world: Pick<World, 'db' | 'clock'>,
  wanted: NewWaitlistEntry,
): Promise<string> => {
  const {
    roomId,
    personId,
    startsAt,
    endsAt,
    state = 'waiting',
    reservationId = null,
    partySize = 1,
    purpose = '',
  } = wanted
  const communityId = communityOf(roomId)
  const id = makeId(communityId, cryptoRandom16())
  await world.db
    .insertInto('waitlist_entry')
    .values({
      community_id: communityId,
      id,
      room_id: roomId,
      person_id: personId,
      starts_at: startsAt,
      ends_at: endsAt,
      state,
      reservation_id: reservationId,
      party_size: partySize,
      purpose,
      joined_at: world.clock.now,
      changed_at: world.clock.now,
    })
    .execute()
  return id
}
