import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { SignupState } from '../../../src/domain/signup/state'
import type { Tx } from '../tables'

export interface NewSignup {
  id: string
  shiftId: string
  personId: string
  /** Who signs the person up: themselves, or staff. */
  madeBy: string
}

const insert = (
  signup: NewSignup,
  state: SignupState,
  now: string,
  from: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  insert into signup (community_id, id, shift_id, person_id, made_by, state, joined_at, changed_at, changed_by)
  select ${communityOf(signup.shiftId)}::int, ${signup.id}::text, ${signup.shiftId}::text, ${signup.personId}::text,
    ${signup.madeBy}::text, ${state}::text, ${now}::timestamptz, ${now}::timestamptz, ${signup.madeBy}::text
  ${from}`

/**
 * Takes a place and inserts the signup, in one statement: of several people for the last place exactly one gets it, and
 * nobody gets two places at one time.
 * @returns what prevented it: no place, or another shift at that time; the transaction must then be rolled back
 */
export const takePlace = async (tx: Tx, signup: NewSignup, now: string): Promise<'full' | 'clash' | null> => {
  const { rows } = await sql<{ hasPlace: boolean; isPut: boolean }>`
    with place_taken as (
      update shift set taken = taken + 1
      where community_id = ${communityOf(signup.shiftId)} and id = ${signup.shiftId} and taken < capacity
        and cancelled_at is null
      returning starts_at, ends_at
    ), expected as (
      insert into person_shift (person_id, signup_id, during)
      select ${signup.personId}::text, ${signup.id}::text, tstzrange(starts_at, ends_at, '[)') from place_taken
      on conflict do nothing returning signup_id
    ), put as (${insert(signup, 'taken', now, sql`from expected returning id`)})
    select exists (select from place_taken) as "hasPlace", exists (select from put) as "isPut"`.execute(tx)
  if (!rows[0]?.hasPlace) return 'full'
  return rows[0].isPut ? null : 'clash'
}

/** Adds a person to the waitlist. The shift must be locked. @returns how many wait before */
export const enterWaitlist = async (tx: Tx, signup: NewSignup, now: string): Promise<number> => {
  const { rows } = await sql<{ ahead: number }>`
    with put as (${insert(signup, 'waiting', now, sql`returning id`)})
    select count(signup.id)::int as ahead from put left join signup on signup.community_id = ${communityOf(signup.shiftId)}
      and signup.shift_id = ${signup.shiftId} and signup.state = 'waiting'`.execute(tx)
  return rows[0]?.ahead ?? 0
}

/**
 * Holds a free place for a waitlist entry. The shift must be locked.
 * @returns false where no place is free, or the person has taken another shift at that time
 */
export const offerPlace = async (tx: Tx, signupId: string, until: string, now: string): Promise<boolean> => {
  const communityId = communityOf(signupId)
  const { rows } = await sql<{ id: string }>`
    with entry as (
      select signup.id, signup.person_id, shift.id as shift_id, shift.starts_at, shift.ends_at
      from signup join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id
      where signup.community_id = ${communityId} and signup.id = ${signupId} and signup.state = 'waiting'
        and shift.taken < shift.capacity and shift.cancelled_at is null
    ), expected as (
      insert into person_shift (person_id, signup_id, during)
      select person_id, id, tstzrange(starts_at, ends_at, '[)') from entry where person_id is not null
      on conflict do nothing returning signup_id
    ), place_taken as (
      update shift set taken = taken + 1 from entry, expected
      where shift.community_id = ${communityId} and shift.id = entry.shift_id
    )
    update signup set state = 'offered', hold_until = ${until}::timestamptz, changed_at = ${now}::timestamptz, changed_by = null
    from expected where signup.community_id = ${communityId} and signup.id = expected.signup_id
    returning signup.id`.execute(tx)
  return rows.length > 0
}

/**
 * Ends the offers of a locked shift at `last` at the latest.
 * @returns whose offer ends earlier by that
 */
export const shortenOffers = async (tx: Tx, shiftId: string, last: string): Promise<{ personId: string | null }[]> => {
  const { rows } = await sql<{ personId: string | null }>`
    update signup set hold_until = ${last}::timestamptz
    where community_id = ${communityOf(shiftId)} and shift_id = ${shiftId} and state = 'offered'
      and hold_until > ${last}::timestamptz
    returning person_id as "personId"`.execute(tx)
  return rows
}

/** A signup that changes its state. */
export interface SignupChange {
  id: string
  state: SignupState
  /** Of `checkedIn` and `served`, and only of these: when the person came or went, and who says so. */
  presence?: { at: string; by: 'code' | 'mark' | 'self' | 'end' }
}

interface Changing {
  communityId: number
  /** Null: a time-based transition. */
  by: string | null
  now: string
}

/**
 * Changes signups of a locked shift, and gives back the places and the time of those that end. When somebody came is
 * kept by `served` and erased by every other state. The database refuses impossible transitions.
 */
export const changeSignups = async (
  tx: Tx,
  changes: readonly SignupChange[],
  { communityId, by, now }: Changing,
): Promise<void> => {
  if (changes.length === 0) return
  const wanted = changes.map(({ id, state, presence }) => ({ id, state, ...presence }))
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as one(id text, state text, at timestamptz, by text)
    ), was as (
      select signup.id, signup.state from signup join wanted on wanted.id = signup.id where community_id = ${communityId}
    ), changed as (
      update signup set state = wanted.state, changed_at = ${now}::timestamptz, changed_by = ${by}::text,
        checked_in_at = case wanted.state when 'checkedIn' then wanted.at when 'served' then signup.checked_in_at end,
        checked_in_by = case wanted.state when 'checkedIn' then wanted.by when 'served' then signup.checked_in_by end,
        checked_out_at = case wanted.state when 'served' then wanted.at end,
        checked_out_by = case wanted.state when 'served' then wanted.by end
      from wanted where signup.community_id = ${communityId} and signup.id = wanted.id
      returning signup.id, signup.shift_id, signup.state
    ), given as (
      select changed.shift_id, sum(signup_has_place(changed.state)::int - signup_has_place(was.state)::int)::int as places
      from changed join was on was.id = changed.id group by changed.shift_id
    ), gone as (
      delete from person_shift using changed
      where person_shift.signup_id = changed.id and not signup_is_expected(changed.state)
    )
    update shift set taken = taken + given.places from given
    where shift.community_id = ${communityId} and shift.id = given.shift_id and given.places <> 0`.execute(tx)
}

/**
 * Somebody who was marked absent is expected again. The shift must be locked.
 * @returns false where they are expected elsewhere at that time
 */
export const expectAgain = async (tx: Tx, signupId: string): Promise<boolean> => {
  const { rows } = await sql`
    insert into person_shift (person_id, signup_id, during)
    select signup.person_id, signup.id, tstzrange(shift.starts_at, shift.ends_at, '[)')
    from signup join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id
    where signup.community_id = ${communityOf(signupId)} and signup.id = ${signupId} and signup.person_id is not null
    on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}
