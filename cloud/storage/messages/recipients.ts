import { sql } from 'kysely'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import type { Tx } from '../tables'

/** A recipient. The row is locked, so that it cannot be merged or closed before delivery. */
export interface Reader {
  id: string
  identity: string | null
  home_community_id: number | null
  phone: string | null
}

const READER = ['id', 'identity', 'home_community_id', 'phone', 'merged_into'] as const
/** A record without WeChat is merged into one with WeChat, which stays; more than one step would be a bug. */
const STEPS_MAX = 3

/** These people, or the people they were merged into. @returns by the requested id */
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
 * The recipients among a community's staff. Messages to workers also go to managers; messages to managers go only to
 * them. Messages to admins, or about no community, go to every admin. Suspended staff get none. Roles are literals in
 * the statement, to match the partial index of the staff.
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
