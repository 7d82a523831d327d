import { type RawBuilder, sql } from 'kysely'
import { hasLeft } from '../people/gone'
import { phoneEndOfDuplicate } from '../people/phone-end'
import type { Db, Tx } from '../tables'

/** Somebody who works for a community now. */
export interface Colleague {
  id: string
  name: string
  /** Where a colleague has the same name. */
  phoneEnd: string | null
}

/** Of a row of `person`: whether they work there now. */
export const worksFor = (communityId: number | RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`
  person.role in ('worker', 'manager') and person.community_id = ${communityId} and person.role_suspended_at is null
  and not ${hasLeft}`

/** To whom a case may be given, by name; who has not said theirs cannot be picked. */
export const listColleagues = async (db: Db | Tx, communityId: number, rowsMax: number): Promise<Colleague[]> => {
  const { rows } = await sql<Colleague>`
    select id, name, ${phoneEndOfDuplicate(sql`name`, sql`phone`)} as "phoneEnd"
    from person where ${worksFor(communityId)} and name is not null
    order by name, id limit ${rowsMax}`.execute(db)
  return rows
}

/**
 * One of them, who stays so until the transaction is over. @returns undefined where it is nobody who works there;
 * a name of null: not said
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
