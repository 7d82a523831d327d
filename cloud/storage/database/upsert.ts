import { type RawBuilder, sql } from 'kysely'

/**
 * Parts of an `insert … on conflict … do update` into a table that the statement calls `known`. Spelled out by column,
 * because a column added later must neither be emptied nor count as a difference.
 * @param columns what the update may change, separated by white space
 */
export const upsertParts = (columns: string): { set: RawBuilder<unknown>; differs: RawBuilder<unknown> } => {
  const names = columns.trim().split(/\s+/)
  const row = (table: string) => `(${names.map((name) => `${table}.${name}`).join(', ')})`
  return {
    set: sql.raw(names.map((name) => `${name} = excluded.${name}`).join(', ')),
    differs: sql.raw(`${row('known')} is distinct from ${row('excluded')}`),
  }
}
