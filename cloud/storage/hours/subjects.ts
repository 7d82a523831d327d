import { sql } from 'kysely'
import { cryptoRandom16 } from '../../platform/ids'
import type { Tx } from '../tables'
import { hashText } from './hash-text'

/** A subject differs from community to community, so that two ledgers do not show who serves in both. */
const newSubject = (communityId: number, personId: string) => {
  const salt = cryptoRandom16() + cryptoRandom16()
  return { subject: hashText(`${salt}:${communityId}`), salt, personId }
}

/**
 * Gives everybody a subject in a community who has none there yet. Two at once may both give one, which does no harm.
 */
export const ensureSubjects = async (tx: Tx, communityId: number, personIds: readonly string[]): Promise<void> => {
  if (personIds.length === 0) return
  const subjects = personIds.map((personId) => newSubject(communityId, personId))
  await sql`
    insert into hours_subject (subject, community_id, person_id, salt)
    select subject, ${communityId}::int, "personId", salt
    from jsonb_to_recordset(${JSON.stringify(subjects)}::jsonb) as one (subject text, "personId" text, salt text)
    where not exists (select from hours_subject known
      where known.person_id = one."personId" and known.community_id = ${communityId}::int)`.execute(tx)
}

/** Whose a subject is; undefined once they are forgotten. */
export const findPersonOf = async (tx: Tx, communityId: number, subject: string): Promise<string | undefined> => {
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from hours_subject
    where community_id = ${communityId} and subject = ${subject}`.execute(tx)
  return rows[0]?.personId
}
