import { sql } from 'kysely'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import type { Tx } from '../tables'

/** Somebody to be told. The row is locked, so that who they are does not change before they have been. */
export interface Reader {
  id: string
  identity: string | null
  home_community_id: number | null
  phone: string | null
}

const READER = ['id', 'identity', 'home_community_id', 'phone', 'merged_into'] as const
/** A record without WeChat becomes part of one with WeChat, which stays; more steps than one would be a mistake. */
const STEPS_MAX = 3

/** These people, or whom they have become part of. @returns by the id that was asked for */
export const readersOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Reader>> => {
  const becomes = new Map(ids.map((id) => [id, id]))
  const readers = new Map<string, Reader>()
  for (let step = 0; step < STEPS_MAX; step++) {
    const wanted = [...new Set(becomes.values())].sort()
    if (wanted.length === 0) break
    const found = await tx
      .selectFrom('person')
      .select(READER)
      .where('id', 'in', wanted)
      .orderBy('id')
      .forShare()
      .execute()
    const byId = new Map(found.map((person) => [person.id, person]))
    for (const [id, now] of becomes) {
      const person = byId.get(now)
      if (person && person.merged_into === null) readers.set(id, person)
      if (person?.merged_into) becomes.set(id, person.merged_into)
      else becomes.delete(id)
    }
  }
  return readers
}

/**
 * The staff of a community: workers are those whom work reaches, so managers are told what workers are; a manager's
 * message is for managers. What is for an admin, or concerns no community, is for every admin. Who is suspended hears
 * nothing. Roles are written into the statement, as the index of the staff has them.
 */
export const staffOf = (tx: Tx, role: 'worker' | 'manager' | 'admin', communityId: number): Promise<Reader[]> => {
  const staff = tx
    .selectFrom('person')
    .select(READER)
    .where('role_suspended_at', 'is', null)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .forShare()
  if (role === 'admin' || communityId === DISTRICT_ID) return staff.where('role', '=', sql.lit('admin')).execute()
  const hasRole = role === 'worker' ? sql<boolean>`role in ('worker', 'manager')` : sql<boolean>`role = 'manager'`
  return staff.where(hasRole).where('community_id', '=', communityId).execute()
}
