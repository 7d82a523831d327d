import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../tables'

const KEPT_DAYS = 180
const BATCH = 1000
/** The batch size of one run; the next run continues. */
const BATCHES_MAX = 20

const isOld = sql<boolean>`at < now() - interval '${sql.lit(KEPT_DAYS)} days'`

/** These entries are kept longer: a reporter may ask who viewed their complaint until it is anonymized. */
const isStillAsked = sql<boolean>`method = 'complaints.history' and exists (select from complaint
  where complaint.community_id = audit.community_id and complaint.id = audit.subject_id and forgotten_at is null)`

/** How many entries about numbers one run examines. */
const NUMBERS = 200

/**
 * Deletes the entries about WeChat verifying a number that is no longer stored; while it is stored, the event that
 * revokes it needs them. Most numbers stay for years, so each run examines only a few of these entries, starting at a
 * random id and wrapping around at the end.
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
 * Deletes audit entries older than half a year, by the database's clock, which also wrote them. Each batch is one
 * statement, and rows locked by another process are skipped.
 * @returns how many entries were deleted
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
