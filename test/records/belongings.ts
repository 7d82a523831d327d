import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import type { Tables } from '../../cloud/storage/tables'
import { communityOf, makeId } from '../../src/domain/id'
import { giveHours } from './hours-belongings'
import { giveProgramme } from './programme-belongings'
import { giveShift } from './shift-belongings'

const AT = '2026-11-24T02:00:00.000Z'
const LATER = '2026-11-24T03:00:00.000Z'

/** Rows that both people's rows refer to. */
export interface Common {
  pointId: string
  outboxId: string
  roomId: string
  /** A complaint of somebody else, which both have joined. */
  complaintId: string
}

/** A person has at most one row in these. */
export const ONE_EACH: readonly string[] = ['quota.person_id', 'person_feed.person_id', 'presence_try.person_id']

/**
 * Inserts a row into every table whose rows belong to a person. With `isShared` the row is the same for every person,
 * so that a merge can keep only one of two. `nth` makes the other rows of two people different.
 */
export const giveBelongings = async (
  db: Kysely<Tables>,
  personId: string,
  { pointId, outboxId, roomId, complaintId }: Common,
  { nth, isShared }: { nth: number; isShared: boolean },
): Promise<void> => {
  const own = isShared ? 'shared' : `own-${nth}`
  const day = isShared ? '2026-11-24' : `2026-11-2${nth}`
  const outbox = isShared ? outboxId : randomUUID()
  const id = () => makeId(1, cryptoRandom16())
  const content = { outbox_id: outbox, template: 'role_taken', data: '{}' }
  const message = { community_id: 1, template: 'role_taken', subject_id: personId, data: '{}' }

  await db
    .insertInto('point_report')
    .values({ community_id: 1, point_id: pointId, person_id: personId, day, says: 'open' })
    .execute()
  await db
    .insertInto('inbox')
    .values({ person_id: personId, id: cryptoRandom16(), subject_id: personId, at: AT, ...content })
    .execute()
  await db
    .insertInto('call_todo')
    .values({ community_id: 1, id: id(), person_id: personId, opened_at: AT, ...content })
    .execute()
  await db
    .insertInto('outbox')
    .values({ to_role: null, to_person_id: personId, ...message })
    .execute()
  await db
    .insertInto('message_consent')
    .values({
      person_id: personId,
      template: own,
      left_count: 2 + nth,
      answered: nth === 1 ? 'accept' : 'reject',
      answered_at: nth === 1 ? AT : LATER,
    })
    .execute()
  await db.insertInto('call_key').values({ person_id: personId, key: own, method: 'm', input_hash: 'h' }).execute()
  const minute = isShared ? AT : `2026-11-24T02:0${nth}:00.000Z`
  await db
    .insertInto('call_count')
    .values({ person_id: personId, minute, calls: 2 + nth })
    .execute()
  await db
    .insertInto('volunteer_application')
    .values({
      community_id: isShared ? 1 : nth + 1,
      id: id(),
      person_id: personId,
      words: own,
      applied_at: AT,
      state: 'open',
    })
    .execute()
  await db
    .insertInto('file')
    .values({
      community_id: 1,
      id: id(),
      owner_id: personId,
      purpose: 'point_photo',
      subject_id: pointId,
      state: 'ticketed',
      made_at: AT,
      ticket_until: LATER,
    })
    .execute()
  await db
    .insertInto('invite')
    .values({
      id: cryptoRandom16(),
      code_hash: cryptoRandom16(),
      role: 'worker',
      community_id: 1,
      name: own + personId,
      made_at: AT,
      expires_at: LATER,
      accepted_by: personId,
      accepted_at: AT,
    })
    .execute()
  await db
    .insertInto('person')
    .values({ id: cryptoRandom16(), identity: null, community_id: null, merged_into: personId })
    .execute()
  await giveBookings(db, personId, roomId, { nth, isShared })
  await giveShift(db, personId, pointId, { nth, isShared })
  await giveProgramme(db, personId, pointId, { nth, isShared })
  await giveHours(db, personId)
  await giveComplaints(db, personId, isShared ? complaintId : await newComplaintOf(db, null))
}

/** A complaint of this reporter. @returns its id */
export const newComplaintOf = async (db: Kysely<Tables>, reporterId: string | null): Promise<string> => {
  const id = makeId(1, cryptoRandom16())
  await db
    .insertInto('complaint')
    .values({
      community_id: 1,
      id,
      reporter_id: reporterId,
      category: 'clutter',
      concerns: 'everyone',
      urgency: 'soon',
      state: 'filed',
      words: '演示：楼道里堆了东西。',
      place: '演示楼',
      filed_at: AT,
      changed_at: AT,
      due_at: LATER,
      due_kind: 'reply',
      pauses: '[]',
    })
    .execute()
  return id
}

/** A complaint they have filed, one they have joined, and two in mediation, as the first side and as the other side. */
const giveComplaints = async (db: Kysely<Tables>, personId: string, metId: string): Promise<void> => {
  await db
    .insertInto('complaint_joiner')
    .values({ community_id: 1, complaint_id: metId, person_id: personId, joined_at: AT })
    .execute()
  const mediations = { community_id: 1, state: 'open', title: '演示', words: '演示', opened_at: AT } as const
  const own = { complaint_id: await newComplaintOf(db, personId), first_id: personId }
  const others = { complaint_id: await newComplaintOf(db, null), other_id: personId }
  for (const sides of [own, others]) {
    await db
      .insertInto('mediation')
      .values({ ...mediations, ...sides, id: makeId(1, cryptoRandom16()) })
      .execute()
  }
}

/** A booking, and a waitlist entry for an hour that is the same for everybody if it is shared. */
const giveBookings = async (
  db: Kysely<Tables>,
  personId: string,
  roomId: string,
  { nth, isShared }: { nth: number; isShared: boolean },
): Promise<void> => {
  const hour = (hours: number) => `2026-11-25T${String(hours).padStart(2, '0')}:00:00.000Z`
  const ids = { community_id: communityOf(roomId), room_id: roomId, person_id: personId }
  const [reservationId, from] = [makeId(ids.community_id, cryptoRandom16()), nth * 2 + Number(isShared)]
  const span = { starts_at: hour(from), ends_at: hour(from + 1) }
  await db
    .insertInto('reservation')
    .values({
      ...ids,
      ...span,
      id: reservationId,
      kind: 'booking',
      state: 'confirmed',
      made_by: personId,
      blocked_until: span.ends_at,
      party_size: 1,
      calendar_uid: reservationId,
      made_at: AT,
      changed_at: AT,
      changed_by: personId,
    })
    .execute()
  const waited = isShared ? 12 : 12 + nth
  await db
    .insertInto('waitlist_entry')
    .values({
      ...ids,
      id: makeId(ids.community_id, cryptoRandom16()),
      starts_at: hour(waited),
      ends_at: hour(waited + 1),
      party_size: 1,
      state: 'waiting',
      joined_at: AT,
      changed_at: AT,
    })
    .execute()
  const uses = JSON.stringify([{ id: reservationId, startsAt: span.starts_at, endsAt: span.ends_at }])
  if (!isShared) {
    await db.insertInto('quota').values({ person_id: personId, uses }).execute()
    await db.insertInto('person_feed').values({ person_id: personId, secret: cryptoRandom16() }).execute()
  } else {
    await sql`update quota set uses = uses || ${uses}::jsonb where person_id = ${personId}`.execute(db)
  }
}
