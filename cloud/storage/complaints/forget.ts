import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { changeFile } from '../files/files'
import type { Db, Tx } from '../tables'
import { forgetMessages } from './forget-messages'

/** Mediations that somebody mediates or is asked to mediate. */
const isMediatedBy = (personId: string) => sql<boolean>`mediation.state = 'open' and mediation.mediator_id in (
  select id from mediator where mediator.community_id = mediation.community_id and mediator.person_id = ${personId})`

/** Complaints in which somebody is the reporter, a side of a mediation or the mediator; in locking order. */
export const listComplaintsOf = async (db: Db | Tx, personId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select community_id, id from complaint where reporter_id = ${personId}
    union select community_id, complaint_id from mediation
      where first_id = ${personId} or other_id = ${personId} or ${isMediatedBy(personId)}
    order by 1, 2`.execute(db)
  return rows.map(({ id }) => id)
}

const isPhotoOf = (complaintId: string) =>
  sql<boolean>`community_id = ${communityOf(complaintId)} and subject_id = ${complaintId} and purpose = 'complaint_photo'`

/** Removes the photos of a locked complaint. Their bytes become orphaned and are deleted by the file upkeep. */
const removePhotos = async (tx: Tx, complaintId: string, now: string): Promise<void> => {
  const photos = await tx
    .selectFrom('file')
    .select('id')
    .where(isPhotoOf(complaintId))
    .where('state', 'not in', ['refused', 'removed'])
    .orderBy('id')
    .execute()
  for (const { id } of photos) await changeFile(tx, id, ['removed'], {}, now)
}

/** A placeholder where the table requires a text. */
const GONE = '…'

/** Where it was, without any free text. */
const house = sql`coalesce((select name from building
  where building.community_id = complaint.community_id and building.id = complaint.building_id), ${GONE})`

/**
 * Erases a person who closes their account from a locked complaint: what they reported and wrote is erased at once,
 * with the photos, and they no longer mediate. That there was a complaint stays, and what the staff wrote stays as long
 * as for any complaint.
 */
export const forgetPersonIn = async (tx: Tx, complaintId: string, personId: string, now: string): Promise<void> => {
  const communityId = communityOf(complaintId)
  const reported = await sql`
    update complaint set reporter_id = null, words = '', door = '', happens = '', address_key = null, is_pending_review = false, is_named = false,
      place = ${house}, lat = null, lng = null
    where community_id = ${communityId} and id = ${complaintId} and reporter_id = ${personId} returning id`.execute(tx)
  if (reported.rows.length > 0) await removePhotos(tx, complaintId, now)
  await sql`
    update complaint_entry set person_id = null, words = null, is_pending_review = false
    where community_id = ${communityId} and complaint_id = ${complaintId} and person_id = ${personId} and side <> 'staff'`.execute(
    tx,
  )
  await sql`
    update mediation set first_id = nullif(first_id, ${personId}), other_id = nullif(other_id, ${personId}),
      other_door = case when other_id = ${personId} then '' else other_door end
    where community_id = ${communityId} and complaint_id = ${complaintId}
      and (first_id = ${personId} or other_id = ${personId})`.execute(tx)
  await sql`
    update mediation set mediator_id = null, mediator_accepted_at = null
    where community_id = ${communityId} and complaint_id = ${complaintId} and ${isMediatedBy(personId)}`.execute(tx)
}

/** Deletes that a person has joined complaints. */
export const eraseJoined = async (tx: Tx, personId: string): Promise<void> => {
  await tx.deleteFrom('complaint_joiner').where('person_id', '=', personId).execute()
}

/** Complaints that ended before an instant and still contain personal data, the oldest first. */
export const listComplaintsToForget = async (db: Db, endedBefore: string, rowsMax: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from complaint where forgotten_at is null and ended_at < ${endedBefore}::timestamptz
    order by ended_at, id limit ${rowsMax}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Anonymizes a locked complaint: only what the statistics need is kept (category, building, times, outcome). Names,
 * free text, photos and addresses are erased.
 * @returns whether there was anything to erase: false when a concurrent run was faster
 */
export const forgetComplaint = async (tx: Tx, complaintId: string, now: string): Promise<boolean> => {
  const communityId = communityOf(complaintId)
  const isOf = sql`community_id = ${communityId} and complaint_id = ${complaintId}`
  const ofMediations = sql`community_id = ${communityId} and mediation_id in (select id from mediation where ${isOf})`
  const { rows } = await sql`
    update complaint set forgotten_at = ${now}::timestamptz
    where community_id = ${communityId} and id = ${complaintId} and forgotten_at is null returning id`.execute(tx)
  if (rows.length === 0) return false
  await forgetMessages(tx, complaintId)
  await sql`
    update complaint set reporter_id = null, made_by = null, assigned_to = null, words = '', door = '', happens = '',
      address_key = null, lat = null, lng = null, place = ${house},
      is_pending_review = false, is_named = false, was = null, due_kind = 'none',
      reason = case when reason is not null then ${GONE} end,
      handed_number = case when handed_number is not null then ${GONE} end,
      pauses = (select coalesce(jsonb_agg(pause || jsonb_build_object('reason', ${GONE}::text)), '[]')
        from jsonb_array_elements(pauses) as pause)
    where community_id = ${communityId} and id = ${complaintId}`.execute(tx)
  // The statistics need to know whether a reason was given when it was accepted: that one was given stays.
  await sql`
    update complaint_entry set person_id = null, is_pending_review = false,
      words = case when kind = 'accepted' and words is not null then ${GONE} end
    where ${isOf}`.execute(tx)
  await sql`delete from complaint_joiner where ${isOf}`.execute(tx)
  await sql`delete from mediation_card where ${ofMediations}`.execute(tx)
  await sql`delete from mediation_meeting where ${ofMediations}`.execute(tx)
  await sql`
    update mediation set first_id = null, other_id = null, mediator_id = null, other_door = '', title = ${GONE},
      words = ${GONE}, terms = null, paper_number = null
    where ${isOf}`.execute(tx)
  await removePhotos(tx, complaintId, now)
  await tx.deleteFrom('file').where(isPhotoOf(complaintId)).execute() // a file row names its uploader
  return true
}
