import { type RawBuilder, sql } from 'kysely'

/** Entries about a signup: under its current id, or under one that it had before its point moved. */
export const underAnyId = (signupId: RawBuilder<unknown>): RawBuilder<boolean> => sql`
  hours_entry.signup_id = any(array(select ${signupId} union all select old_id from id_moved where id_moved.id = ${signupId}))`
