import { sql } from 'kysely'
import type { Person } from '../../../src/domain/people/role'
import type { SignedInRole } from '../column-types'
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
  role: SignedInRole,
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

/** The platform's name for a person, where it is known. */
export const findIdentity = async (db: Db, personId: string): Promise<string | null> =>
  (await db.selectFrom('person').select('identity').where('id', '=', personId).executeTakeFirst())?.identity ?? null
