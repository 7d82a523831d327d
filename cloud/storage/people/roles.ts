import { sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'
import type { Person, Role } from '../../../src/domain/people/role'
import { phoneEndOfDuplicate } from './phone-end'
import type { Db, Tx } from '../tables'

export interface LockedRole {
  role: Exclude<Role, 'anonymous'>
  communityId: number | null
  communityName: string | null
  isSuspended: boolean
}

/**
 * The role that somebody has, suspended or not, locked until the end of the transaction. Not `for update`, because the
 * key of a running call has a foreign key to its person.
 */
export const lockRole = async (tx: Tx, personId: string): Promise<LockedRole | undefined> => {
  const { rows } = await sql<LockedRole>`
    select role, community_id as "communityId", role_suspended_at is not null as "isSuspended",
      (select name from community where id = person.community_id) as "communityName"
    from person where id = ${personId} and merged_into is null for no key update`.execute(tx)
  return rows[0]
}

/**
 * Admins whose role is not suspended, locked in the order of their ids, so that two admins removing each other's role
 * are serialized.
 */
export const lockAdmins = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from person where role = 'admin' and role_suspended_at is null order by id for no key update`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Whether the caller still has the role that was read before the transaction; locked until it ends. */
export const stillHas = async (tx: Tx, { personId, role, communityId }: Person): Promise<boolean> => {
  const current = await lockRole(tx, personId)
  return current?.role === role && current.communityId === communityId && !current.isSuspended
}

/** Restores a suspended role. */
export const restoreRole = (tx: Tx, personId: string) =>
  tx.updateTable('person').set({ role_suspended_at: null }).where('id', '=', personId).execute()

type Listed = Output<'roles.list'>

/**
 * Staff and open invitations, the highest role first. One row more than the page size shows that there are more.
 * @param communityId null: the whole district
 */
export const listRoles = async (
  db: Db,
  communityId: number | null,
  now: string,
  rowsMax: number,
): Promise<Pick<Listed, 'people' | 'invites'>> => {
  const isThere = communityId === null ? sql`true` : sql`listed.community_id = ${communityId}`
  const rank = sql`
    array_position(array['admin', 'manager', 'worker', 'volunteer'], listed.role), listed.community_id, listed.name, listed.id`
  const community = sql`(select json_build_object('id', id, 'name', name) from community where id = listed.community_id)`
  const people = await sql<Listed['people'][number]>`
    select id, name, role, ${community} as community, role_suspended_at is not null as "isSuspended",
      ${phoneEndOfDuplicate(sql`listed.name`, sql`listed.phone`, sql`listed.community_id`)} as "phoneEnd"
    from person listed where role <> 'resident' and ${isThere} order by ${rank} limit ${rowsMax}`.execute(db)
  const invites = await sql<Listed['invites'][number]>`
    select id, name, role, ${community} as community, expires_at as "expiresAt"
    from invite listed
    where accepted_at is null and ended_at is null and expires_at > ${now}::timestamptz and ${isThere}
    order by ${rank} limit ${rowsMax}`.execute(db)
  return { people: people.rows, invites: invites.rows }
}
