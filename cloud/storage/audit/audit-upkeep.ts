import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../tables'

const KEPT_DAYS = 180
const BATCH = 1000
/** What one run takes on; the next one goes on. */
const BATCHES_MAX = 20

const isOld = sql<boolean>`at < now() - interval '${sql.lit(KEPT_DAYS)} days'`

/** What the audit is asked for longer: who has looked at a case, by whoever told it, until the case is forgotten. */
const isStillAsked = sql<boolean>`method = 'complaints.history' and exists (select from complaint
  where complaint.community_id = audit.community_id and complaint.id = audit.subject_id and forgotten_at is null)`

/** How many lines about numbers a run looks at. */
const NUMBERS = 200

/**
 * Forgets when WeChat vouched for a number that is there no more; while it is, the event that takes it back asks. Most
 * numbers stay for years, so a run looks at a few of those lines alone, from anywhere on and around the end.
 */
const forgetOldNumbers = async (db: Db): Promise<number> => {
  const page = (isThere: RawBuilder<boolean>) => sql`(
    select community_id, id from audit where method = 'me.phone' and ${isThere} order by id limit ${sql.lit(NUMBERS)})`
  const { numAffectedRows = 0n } = await sql`
    with start as materialized (select gen_random_uuid() as at), page as (
      ${page(sql`id >= (select at from start)`)} union all ${page(sql`id < (select at from start)`)} limit ${sql.lit(NUMBERS)}
    )
    delete from audit using (
      select community_id, id from audit join page using (community_id, id)
      where ${isOld} and not exists (select from person where person.id = audit.person_id and phone_verified_by = 'wechat')
      for update of audit skip locked
    ) as old
    where audit.community_id = old.community_id and audit.id = old.id`.execute(db)
  return Number(numAffectedRows)
}

/**
 * Forgets who did what half a year ago, by the database's clock, as the lines were written. A batch is a statement, and
 * what another process is at is left to it. @returns how many lines went
 */
export const forgetOldAudit = async (db: Db): Promise<number> => {
  let gone = await forgetOldNumbers(db)
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const { numAffectedRows = 0n } = await sql`
      delete from audit using (
        select community_id, id from audit
        where method <> 'me.phone' and ${isOld} and not (${isStillAsked})
        order by at limit ${sql.lit(BATCH)} for update skip locked
      ) as old
      where audit.community_id = old.community_id and audit.id = old.id`.execute(db)
    gone += Number(numAffectedRows)
    if (numAffectedRows < BATCH) break
  }
  return gone
}
