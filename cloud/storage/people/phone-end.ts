import { type RawBuilder, sql } from 'kysely'

/**
 * The last four digits of a person's phone number when another row of the same list has the same name, to tell them
 * apart; else null, because picking a person by name needs no number. People without a name have no namesakes.
 * @param name as it is shown
 * @param phone the person's
 * @param list the grouping key of one list
 */
export const phoneEndOfDuplicate = (
  name: RawBuilder<unknown>,
  phone: RawBuilder<unknown>,
  list: RawBuilder<unknown> = sql`1`,
) => sql<string | null>`
  case when count(${name}) over (partition by ${list}, ${name}) > 1 then right(${phone}, 4) end`
