import { sql } from 'kysely'
import { WRONG_TRIES_MAX, WRONG_TRIES_MINUTES } from '../../../src/domain/shifts/presence'
import { DAY_MS, MINUTE_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'

/**
 * Counts a try of digits before they are looked at, so that many at once do not get more than the limit. A try that was
 * right is given back with {@link giveTryBack}.
 * @returns false where the person has used up their tries
 */
export const takeTry = async (db: Db, personId: string, now: string): Promise<boolean> => {
  const since = toInstant(Date.parse(now) - WRONG_TRIES_MINUTES * MINUTE_MS)
  const { rows } = await sql`
    insert into presence_try (person_id, tries) values (${personId}, array[${now}::timestamptz])
    on conflict (person_id) do update
    set tries = (presence_try.tries || excluded.tries)[greatest(1, cardinality(presence_try.tries) + 2 - ${WRONG_TRIES_MAX}::int):]
    where cardinality(presence_try.tries) < ${WRONG_TRIES_MAX}::int
      or presence_try.tries[cardinality(presence_try.tries) + 1 - ${WRONG_TRIES_MAX}::int] <= ${since}::timestamptz
    returning 1`.execute(db)
  return rows.length > 0
}

/** Takes back the count of a try that was right. @param at as given to {@link takeTry} */
export const giveTryBack = async (db: Db, personId: string, at: string): Promise<void> => {
  const place = sql`array_position(tries, ${at}::timestamptz)`
  await sql`
    update presence_try set tries = tries[:${place} - 1] || tries[${place} + 1:]
    where person_id = ${personId} and ${place} is not null`.execute(db)
}

/** Deletes the tries that count no longer. */
export const forgetOldTries = async (db: Db, now: string): Promise<void> => {
  const end = toInstant(Date.parse(now) - DAY_MS)
  await sql`
    delete from presence_try where coalesce(tries[cardinality(tries)] < ${end}::timestamptz, true)`.execute(db)
}
