import { type RawBuilder, sql } from 'kysely'

/**
 * The last four digits of somebody's number where another row of the same list has their name, to tell the two apart; else
 * null: whoever picks a person by name needs no number. Who has told no name has nobody's.
 * @param name as it is shown @param phone theirs @param list what the rows of one list have in common
 */
export const phoneEndOfDuplicate = (
  name: RawBuilder<unknown>,
  phone: RawBuilder<unknown>,
  list: RawBuilder<unknown> = sql`1`,
) => sql<string | null>`
  case when count(${name}) over (partition by ${list}, ${name}) > 1 then right(${phone}, 4) end`
