import { sql } from 'kysely'
import type { Person } from '../../../src/domain/people/role'
import type { Db, Tx } from '../tables'

type Admitted = Person & { calls: number }

/**
 * Finds the caller and counts the call in one round trip. The role is read at every call, so that suspending it takes
 * effect at the next. A person is created at their first call. A statement of its own, so that refused calls count too.
 * @param newPersonId the id for a person seen for the first time
 * @param minute the beginning of the present minute, an instant
 * @returns undefined when a concurrent call was creating the same person: try again
 */
export const admit = async (
  db: Db,
  identity: string,
  newPersonId: string,
  minute: string,
): Promise<Admitted | undefined> => {
  const { rows } = await sql<Admitted>`
    with known as (
      select id, case when role_suspended_at is null then role else 'resident' end as role,
        case when role_suspended_at is null then community_id end as community_id
      from person where identity = ${identity}
    ), made as (
      insert into person (id, identity) select ${newPersonId}::text, ${identity}::text
      where not exists (select from known)
      on conflict (identity) do nothing
      returning id, role, community_id
    ), caller as (
      select * from known union all select * from made
    ), counted as (
      insert into call_count (person_id, minute, calls) select id, ${minute}::timestamptz, 1 from caller
      on conflict (person_id, minute) do update set calls = call_count.calls + 1
      returning calls
    )
    select id as "personId", role, community_id as "communityId", calls from caller, counted`.execute(db)
  return rows[0]
}

/** Creates a person with this role; an existing one is left unchanged. For personas only. */
export const introduce = (
  db: Db,
  identity: string,
  newPersonId: string,
  role: Person['role'],
  communityId: number | null,
) =>
  db
    .insertInto('person')
    .values({ id: newPersonId, identity, role, community_id: communityId })
    .onConflict((on) => on.column('identity').doNothing())
    .execute()

/** Our id of the person with this identity. */
export const findPersonId = async (db: Db, identity: string): Promise<string | undefined> =>
  (await db.selectFrom('person').select('id').where('identity', '=', identity).executeTakeFirst())?.id

/**
 * Locks a person: waits for their running calls and makes later ones wait, because a call's key has a foreign key to
 * its caller and is written before anything else is locked.
 */
export const lockPerson = async (tx: Tx, personId: string): Promise<void> => {
  await sql`select from person where id = ${personId} for update`.execute(tx)
}

/**
 * Erases a person's identity and personal data: the openid, their profile, stored replies, call counts, messages, calls
 * to them, what they wrote and what still waits for an answer. What the person did for a community stays, anonymously;
 * so does the use of rooms, without the person, the reason or the staff involved. A group booking for which they were
 * the contact stays. Complaints are erased before this (forgetPersonIn, complaints/forget.ts).
 */
export const forgetIdentity = async (db: Db, identity: string): Promise<void> => {
  await sql`
    with gone as (
      update person set identity = 'gone:' || id, role = 'resident', community_id = null, role_suspended_at = null,
        name = null, phone = null, phone_verified_by = null, home_community_id = null, is_eighty_plus = null
      where identity = ${identity}
      returning id
    ), keys as (
      delete from call_key where person_id in (select id from gone)
    ), told as (
      delete from inbox where person_id in (select id from gone)
    ), allowed as (
      delete from message_consent where person_id in (select id from gone)
    ), offered as (
      delete from merge_offer where state = 'open' and into_person_id in (select id from gone)
    ), asked as (
      delete from volunteer_application where state = 'open' and person_id in (select id from gone)
    ), answered as (
      update volunteer_application set words = '', reason = case when reason is not null then '' end
      where state <> 'open' and person_id in (select id from gone)
    ), on_the_way as (
      delete from outbox where to_person_id in (select id from gone)
    ), to_be_called as (
      delete from call_todo where person_id in (select id from gone)
    ), handed_out as (
      update invite set ended_at = now()
      where made_by in (select id from gone) and accepted_at is null and ended_at is null
    ), invited as (
      update invite set ended_at = coalesce(ended_at, now()), name = '', phone = ''
      where accepted_by in (select id from gone)
    ), counted as (
      delete from quota where person_id in (select id from gone)
    ), fed as (
      delete from person_feed where person_id in (select id from gone)
    ), waited as (
      delete from waitlist_entry where person_id in (select id from gone)
    ), met as (
      delete from complaint_joiner where person_id in (select id from gone)
    ), mediated as (
      update mediator set ended_at = coalesce(ended_at, now()) where person_id in (select id from gone)
    ), booked as (
      update reservation set person_id = null, purpose = '', reason = null, remind_at = null,
        made_by = case when series_id is not null and made_by not in (select id from gone) then made_by end,
        changed_by = case when series_id is not null and changed_by not in (select id from gone) then changed_by end
      where person_id in (select id from gone)
      returning community_id, id, series_id
    ), happened as (
      update reservation_event set reason = null,
        by_person = case when series_id is not null and by_person not in (select id from gone) then by_person end
      from booked where reservation_event.community_id = booked.community_id and reservation_id = booked.id
    )
    delete from call_count where person_id in (select id from gone)`.execute(db)
}

/** The platform's name for a person, where it is known. */
export const findIdentity = async (db: Db, personId: string): Promise<string | null> =>
  (await db.selectFrom('person').select('identity').where('id', '=', personId).executeTakeFirst())?.identity ?? null
