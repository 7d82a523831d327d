import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/** What one run takes on; the next one goes on. */
const BATCH = 20

const ids = async (query: { execute: (db: Db) => Promise<{ rows: { id: string }[] }> }, db: Db): Promise<string[]> =>
  (await query.execute(db)).rows.map(({ id }) => id)

/** Finished by their owners, but still as they were uploaded; those that were tried least come first. */
export const listUnencoded = (db: Db): Promise<string[]> =>
  ids(
    sql<{ id: string }>`select id from file
      where state = 'uploaded' and finished_at is not null order by tries, finished_at limit ${BATCH}`,
    db,
  )

/** Encoded, but nobody has been asked to look at them. */
export const listUnasked = (db: Db): Promise<string[]> =>
  ids(
    sql<{ id: string }>`select id from file
      where state = 'checking' and check_trace is null order by finished_at limit ${BATCH}`,
    db,
  )

/** Asked about before that moment, without a verdict since. */
export const listUnanswered = (db: Db, askedBefore: string): Promise<string[]> =>
  ids(
    sql<{ id: string }>`select id from file
      where state = 'checking' and asked_at < ${askedBefore}::timestamptz order by asked_at limit ${BATCH}`,
    db,
  )

/** Tickets from before one moment that nobody used, and uploads from before another that nobody finished. */
export const listAbandoned = (db: Db, ticketedBefore: string, uploadedBefore: string): Promise<string[]> =>
  ids(
    sql<{ id: string }>`select id from file
      where state = 'ticketed' and made_at < ${ticketedBefore}::timestamptz
        or state = 'uploaded' and finished_at is null and made_at < ${uploadedBefore}::timestamptz
      order by made_at limit ${BATCH}`,
    db,
  )

/** Counts an attempt before it is made, so that a picture which kills the process is not tried for ever. */
export const countTry = async (db: Db, fileId: string): Promise<number> => {
  const { rows } = await sql<{ tries: number }>`
    update file set tries = tries + 1
    where community_id = ${communityOf(fileId)} and id = ${fileId} returning tries`.execute(db)
  return rows[0]?.tries ?? 0
}

/** Notes under which mark the verdict will come. False when another process has asked already. */
export const keepTrace = async (tx: Tx, fileId: string, trace: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('file')
    .set({ check_trace: trace, asked_at: now })
    .where('community_id', '=', communityOf(fileId))
    .where('id', '=', fileId)
    .where('state', '=', 'checking')
    .where('check_trace', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

/** The file whose verdict comes under this mark. */
export const findByTrace = async (db: Db, trace: string): Promise<string | null> =>
  (await db.selectFrom('file').select('id').where('check_trace', '=', trace).executeTakeFirst())?.id ?? null
