import { sql } from 'kysely'

/**
 * Whether `person` has closed their account: the row stays for foreign keys, but no caller has its identity any more.
 */
export const hasLeft = sql<boolean>`coalesce(person.identity, '') like 'gone:%'`
