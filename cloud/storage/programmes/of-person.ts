import { sql } from 'kysely'
import type { Db, Tx } from '../tables'

/** Programmes in which somebody has seats, or waits for some; in locking order. */
export const listProgrammesOf = async (db: Db, personId: string): Promise<string[]> => {
  const { rows } = await sql<{ programmeId: string }>`
    select distinct community_id, programme_id as "programmeId" from enrolment
    where person_id = ${personId} and enrolment_is_live(state)
    order by 1, 2`.execute(db)
  return rows.map(({ programmeId }) => programmeId)
}

/** The live enrolments of somebody in a programme. */
export const listLiveOf = async (
  db: Db,
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<{ id: string; sessionId: string | null }[]> => {
  const { rows } = await sql<{ id: string; sessionId: string | null }>`
    select id, session_id as "sessionId" from enrolment
    where person_id = ${personId} and programme_id = ${programmeId} and enrolment_is_live(state)
    order by session_id, place`.execute(db)
  return rows
}

/**
 * Erases a person from programmes, with their children: that somebody had a seat and came stays, without who it was.
 * When a child was where goes with it.
 */
export const eraseEnrolments = async (tx: Tx, personId: string): Promise<void> => {
  await sql`delete from child where person_id = ${personId}`.execute(tx)
  await sql`delete from child_consent where person_id = ${personId}`.execute(tx)
  const without = (column: string) =>
    sql`${sql.ref(column)} = case when ${sql.ref(column)} <> ${personId} then ${sql.ref(column)} end`
  await sql`
    with theirs as (
      update enrolment set person_id = null, made_by = null, changed_by = null where person_id = ${personId}
      returning community_id, id
    ), acted as (
      update enrolment set ${without('made_by')}, ${without('changed_by')}
      where person_id is distinct from ${personId} and (made_by = ${personId} or changed_by = ${personId})
    ), seats as (
      update enrolment_seat set person_id = null where person_id = ${personId}
    ), there as (
      update class_presence set ${without('person_id')}, ${without('came_by')}, ${without('left_by')}
      where person_id = ${personId} or came_by = ${personId} or left_by = ${personId}
    ), away as (
      update session_away set by_person = null where by_person = ${personId}
    ), marked as (
      update presence_mark set by_person = null where by_person = ${personId}
    ), programmes as (
      update programme set ${without('leader_id')}, ${without('made_by')}
      where leader_id = ${personId} or made_by = ${personId}
    )
    update enrolment_event set by_person = null from theirs
    where enrolment_event.community_id = theirs.community_id and enrolment_id = theirs.id`.execute(tx)
  await sql`update enrolment_event set by_person = null where by_person = ${personId}`.execute(tx)
}
