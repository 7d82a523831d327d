import { sql } from 'kysely'
import type { Db } from './tables'

const KEPT_DAYS = 180
const BATCH = 1000
/** What one run takes on; the next one goes on. */
const BATCHES_MAX = 20

/**
 * What the audit is asked for longer: who has looked at a case, by whoever told it, until the case is forgotten; and when
 * WeChat vouched for a number that is still there, by the event that takes it back.
 */
const isStillAsked = sql<boolean>`case method
  when 'complaints.history' then exists (select from complaint
    where complaint.community_id = audit.community_id and complaint.id = audit.subject_id and forgotten_at is null)
  when 'me.phone' then exists (select from person where person.id = audit.person_id and phone_verified_by = 'wechat')
  else false end`

/**
 * Forgets who did what half a year ago, by the database's clock, as the lines were written. A batch is a statement, and
 * what another process is at is left to it. @returns how many lines went
 */
export const forgetOldAudit = async (db: Db): Promise<number> => {
  let gone = 0
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const { numAffectedRows = 0n } = await sql`
      delete from audit using (
        select community_id, id from audit
        where at < now() - interval '${sql.lit(KEPT_DAYS)} days' and not ${isStillAsked}
        order by at limit ${sql.lit(BATCH)} for update skip locked
      ) as old
      where audit.community_id = old.community_id and audit.id = old.id`.execute(db)
    gone += Number(numAffectedRows)
    if (numAffectedRows < BATCH) break
  }
  return gone
}
