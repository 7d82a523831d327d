import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { underAnyId } from '../hours/signup-ids'
import type { Db } from '../tables'
import { isKnownMinor } from './minor'
import { signupColumns, signupWithShift, type SignupRow } from './signup-rows'

/** A signup on the roster, with its person; without one where that is forgotten. */
export interface RosterRow extends SignupRow {
  name: string | null
  phoneEnd: string | null
  phone: string | null
  isMinor: boolean
  /** In whose ledger the hours stand; null: nothing is recorded yet. */
  ledgerId: number | null
}

const columns = sql`
  ${signupColumns}, person.name, right(person.phone, 4) as "phoneEnd", person.phone,
  ${isKnownMinor(sql`person.id`)} as "isMinor",
  case when signup.state = 'served' then (
    select min(hours_entry.community_id) from hours_entry where ${underAnyId(sql`signup.id`)}) end as "ledgerId"`

const withPerson = sql`${signupWithShift} left join person on person.id = signup.person_id`

/** Who ended it otherwise, and has not signed up again. */
const hasGone = sql`signup.state in ('left', 'declined', 'cancelled') and not exists (
  select from signup again where again.community_id = signup.community_id and again.shift_id = signup.shift_id
    and again.person_id = signup.person_id and again.place > signup.place)`

interface Listed {
  /** Also who will not come any more, last. */
  withGone: boolean
  rowsMax: number
}

/** Who has a place in a shift or waits for one; those with a place first, in the order in which they signed up. */
export const listRoster = async (db: Db, shiftId: string, { withGone, rowsMax }: Listed): Promise<RosterRow[]> => {
  const { rows } = await sql<RosterRow>`
    select ${columns} from ${withPerson}
    where signup.community_id = ${communityOf(shiftId)} and signup.shift_id = ${shiftId}
      and (signup.state = 'waiting' or signup_has_place(signup.state) or ${withGone ? hasGone : sql`false`})
    order by signup_has_place(signup.state) desc, signup.state <> 'waiting', signup.place limit ${rowsMax}`.execute(db)
  return rows
}

/** One line of a roster. @returns undefined when there is none */
export const findRosterRow = async (db: Db, signupId: string): Promise<RosterRow | undefined> => {
  const { rows } = await sql<RosterRow>`
    select ${columns} from ${withPerson}
    where signup.community_id = ${communityOf(signupId)} and signup.id = ${signupId}`.execute(db)
  return rows[0]
}
