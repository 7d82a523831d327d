import { sql } from 'kysely'
import type { Db, Tx } from '../tables'

/** Notes that no file vouches for these bytes: they may be removed after that moment. */
export const markOrphaned = async (db: Db | Tx, refs: readonly string[], removeAfter: string): Promise<void> => {
  if (refs.length === 0) return
  await db
    .insertInto('orphaned_bytes')
    .values(refs.map((ref) => ({ ref, remove_after: removeAfter })))
    .onConflict((on) => on.column('ref').doUpdateSet({ remove_after: removeAfter }))
    .execute()
}

/** A file vouches for these bytes now, or they are gone. */
export const forgetOrphanedBytes = async (db: Db | Tx, refs: readonly string[]): Promise<void> => {
  if (refs.length === 0) return
  await db.deleteFrom('orphaned_bytes').where('ref', 'in', refs).execute()
}

/** Bytes whose time is over. */
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

/** Which of these references neither a file nor a line about loose bytes names. */
export const unknownRefs = async (db: Db, refs: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ ref: string }>`
    select ref from unnest(${refs}::text[]) as lying (ref)
    where not exists (select from orphaned_bytes where orphaned_bytes.ref = lying.ref)
      and not exists (select from file where lying.ref in (file.raw_ref, file.ref, file.thumb_ref))`.execute(db)
  return rows.map(({ ref }) => ref)
}
