import { sql } from 'kysely'

/**
 * Whether `person` has closed their account: the row stays for foreign keys, but no caller has its identity any more.
 */
export const hasLeft = sql<boolean>`coalesce(person.identity, '') like 'gone:%'`

/** Whether `person` is the one with this id, neither merged into another nor closed. */
export const isThere = (personId: string) =>
  sql<boolean>`person.id = ${personId} and person.merged_into is null and not ${hasLeft}`
