import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { changeFile } from '../files/files'
import type { Db, Tx } from '../tables'
import { forgetMessages } from './forget-messages'

/** Mediations that somebody is asked to mediate, or mediates. */
const isMediatedBy = (personId: string) => sql<boolean>`mediation.state = 'open' and mediation.mediator_id in (
  select id from mediator where mediator.community_id = mediation.community_id and mediator.person_id = ${personId})`

/**
 * Cases in which somebody is the one who told it, a side of a mediation, or who mediates it; in the order in which they are
 * locked.
 */
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

/** Takes away the photos of a locked case. Their bytes are loose from then on, and go with the files' own work. */
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

/** In place of words that the table wants to be there. */
const GONE = '…'

/** Where it was, without what anybody wrote of it. */
const house = sql`coalesce((select name from building
  where building.community_id = complaint.community_id and building.id = complaint.building_id), ${GONE})`

/**
 * Of somebody who closes their account nothing is left in a locked case but that there was one: what they told of it and
 * said in it goes at once, with the photos, and they mediate no more. What the staff wrote stays as long as the case's.
 */
export const forgetPersonIn = async (tx: Tx, complaintId: string, personId: string, now: string): Promise<void> => {
  const communityId = communityOf(complaintId)
  const told = await sql`
    update complaint set reporter_id = null, words = '', door = '', happens = '', address_key = null, is_pending_review = false, is_named = false,
      place = ${house}, lat = null, lng = null
    where community_id = ${communityId} and id = ${complaintId} and reporter_id = ${personId} returning id`.execute(tx)
  if (told.rows.length > 0) await removePhotos(tx, complaintId, now)
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

/** Cases that ended before a moment and of which something personal is kept, the oldest first. */
export const listComplaintsToForget = async (db: Db, endedBefore: string, rowsMax: number): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from complaint where forgotten_at is null and ended_at < ${endedBefore}::timestamptz
    order by ended_at, id limit ${rowsMax}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Of a locked case only what figures are made of is kept: its kind, its house, when what happened, and what came of it.
 * Nobody's name, no word that anybody wrote, no photo, and nothing of where somebody lives.
 * @returns whether there was anything: what was forgotten just before, by another run, is not again
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
  // Whether something was said when it was taken is what the figures ask: that it was, stays.
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
  await tx.deleteFrom('file').where(isPhotoOf(complaintId)).execute() // they say who uploaded them
  return true
}
