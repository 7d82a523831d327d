import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/** The batch size of one run; the next run continues. */
const BATCH = 20

const ids = async (query: { execute: (db: Db) => Promise<{ rows: { id: string }[] }> }, db: Db): Promise<string[]> =>
  (await query.execute(db)).rows.map(({ id }) => id)

/** Files whose upload is finished but that are not re-encoded yet; the least often tried first. */
export const listUnencoded = (db: Db): Promise<string[]> =>
  ids(
    sql<{ id: string }>`select id from file
      where state = 'uploaded' and finished_at is not null order by tries, finished_at limit ${BATCH}`,
    db,
  )

/** Files that are re-encoded but not submitted for moderation yet. */
export const listUnasked = (db: Db): Promise<string[]> =>
  ids(
    sql<{ id: string }>`select id from file
      where state = 'checking' and check_trace is null order by finished_at limit ${BATCH}`,
    db,
  )

/** Files submitted for moderation before that moment, without a verdict since. */
export const listUnanswered = (db: Db, askedBefore: string): Promise<string[]> =>
  ids(
    sql<{ id: string }>`select id from file
      where state = 'checking' and asked_at < ${askedBefore}::timestamptz order by asked_at limit ${BATCH}`,
    db,
  )

/** Unused tickets from before one moment and unfinished uploads from before another. */
export const listAbandoned = (db: Db, ticketedBefore: string, uploadedBefore: string): Promise<string[]> =>
  ids(
    sql<{ id: string }>`select id from file
      where state = 'ticketed' and made_at < ${ticketedBefore}::timestamptz
        or state = 'uploaded' and finished_at is null and made_at < ${uploadedBefore}::timestamptz
      order by made_at limit ${BATCH}`,
    db,
  )

/** Counts an attempt before it is made, so that a picture that crashes the process is not tried forever. */
export const countTry = async (db: Db, fileId: string): Promise<number> => {
  const { rows } = await sql<{ tries: number }>`
    update file set tries = tries + 1
    where community_id = ${communityOf(fileId)} and id = ${fileId} returning tries`.execute(db)
  return rows[0]?.tries ?? 0
}

/**
 * Records the trace id under which the verdict will come. False when another process has already submitted the file.
 */
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

/** The file whose verdict comes under this trace id. */
export const findByTrace = async (db: Db, trace: string): Promise<string | null> =>
  (await db.selectFrom('file').select('id').where('check_trace', '=', trace).executeTakeFirst())?.id ?? null
