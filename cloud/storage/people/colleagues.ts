import { type RawBuilder, sql } from 'kysely'
import { hasLeft } from './gone'
import { phoneEndOfDuplicate } from './phone-end'
import type { Db, Tx } from '../tables'

/** A staff member who currently works for a community. */
export interface Colleague {
  id: string
  name: string
  /** The last digits of the phone number, when a colleague has the same name. */
  phoneEnd: string | null
}

/** A condition on a row of `person`: currently works there. */
export const worksFor = (communityId: number | RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`
  person.role in ('worker', 'manager') and person.community_id = ${communityId} and person.role_suspended_at is null
  and not ${hasLeft}`

/** To whom a complaint may be assigned, by name; staff without a name cannot be picked. */
export const listColleagues = async (db: Db | Tx, communityId: number, rowsMax: number): Promise<Colleague[]> => {
  const { rows } = await sql<Colleague>`
    select id, name, ${phoneEndOfDuplicate(sql`name`, sql`phone`)} as "phoneEnd"
    from person where ${worksFor(communityId)} and name is not null
    order by name, id limit ${rowsMax}`.execute(db)
  return rows
}

/**
 * One of them, locked so that they stay staff until the transaction ends.
 * @returns undefined when they do not work there; a null name has not been given
 */
export const lockColleague = async (
  tx: Tx,
  communityId: number,
  personId: string,
): Promise<{ id: string; name: string | null } | undefined> => {
  const { rows } = await sql<{ id: string; name: string | null }>`
    select id, name from person where id = ${personId} and ${worksFor(communityId)} for share`.execute(tx)
  return rows[0]
}
