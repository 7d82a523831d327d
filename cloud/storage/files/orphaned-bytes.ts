import { sql } from 'kysely'
import type { Db, Tx } from '../tables'

/** Records bytes to which no file refers: they may be deleted after that moment. */
export const markOrphaned = async (db: Db | Tx, refs: readonly string[], removeAfter: string): Promise<void> => {
  if (refs.length === 0) return
  await db
    .insertInto('orphaned_bytes')
    .values(refs.map((ref) => ({ ref, remove_after: removeAfter })))
    .onConflict((on) => on.column('ref').doUpdateSet({ remove_after: removeAfter }))
    .execute()
}

/** Ends the record: a file now refers to these bytes, or they are deleted. */
export const forgetOrphanedBytes = async (db: Db | Tx, refs: readonly string[]): Promise<void> => {
  if (refs.length === 0) return
  await db.deleteFrom('orphaned_bytes').where('ref', 'in', refs).execute()
}

/** Orphaned bytes that may be deleted now. */
export const listOrphanedBytes = async (db: Db, now: string, rowsMax: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('orphaned_bytes')
    .select('ref')
    .where('remove_after', '<=', now)
    .orderBy('remove_after')
    .limit(rowsMax)
    .execute()
  return rows.map(({ ref }) => ref)
}

/**
 * Which of these references belong neither to a file, nor to a poster in use, nor to a record of orphaned bytes. WeChat's
 * picture of a poster's code lies under `codes/` and the code.
 */
export const unknownRefs = async (db: Db, refs: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ ref: string }>`
    select ref from unnest(${refs}::text[]) as lying (ref)
    where not exists (select from orphaned_bytes where orphaned_bytes.ref = lying.ref)
      and not exists (select from poster where lying.ref = 'codes/' || poster.code and poster.ended_at is null)
      and not exists (select from file where lying.ref in (file.raw_ref, file.ref, file.thumb_ref))`.execute(db)
  return rows.map(({ ref }) => ref)
}
