import { sql } from 'kysely'

/** Whether `person` has closed their account: the row stays for what refers to it, the identity leads to nobody. */
export const hasLeft = sql<boolean>`coalesce(person.identity, '') like 'gone:%'`
