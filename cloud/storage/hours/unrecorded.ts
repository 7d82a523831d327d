import { sql } from 'kysely'
import { underAnyId } from './signup-ids'
import type { Tx } from '../tables'

/** A signup that has been served, and is not in the ledger. Instants. */
export interface Unrecorded {
  signupId: string
  personId: string
  subject: string | null
  checkedInAt: string
  checkedOutAt: string
  checkedOutBy: string
}

/**
 * Which of these signups were served and are not in a ledger, in the order in which people left. Also not under an
 * earlier id: an entry stays where it was made when the signup moves. Signups of forgotten persons are left out.
 */
export const listUnrecorded = async (
  tx: Tx,
  communityId: number,
  signupIds: readonly string[],
): Promise<Unrecorded[]> => {
  const { rows } = await sql<Unrecorded>`
    select signup.id as "signupId", person_id as "personId", checked_in_at as "checkedInAt",
      checked_out_at as "checkedOutAt", checked_out_by as "checkedOutBy",
      (select min(subject) from hours_subject where hours_subject.person_id = signup.person_id
        and hours_subject.community_id = signup.community_id) as subject
    from signup
    where signup.community_id = ${communityId} and signup.id = any(${signupIds}::text[]) and state = 'served' and person_id is not null
      and not exists (select from hours_entry where kind = 'served' and ${underAnyId(sql`signup.id`)})
    order by checked_out_at, signup.id`.execute(tx)
  return rows
}
