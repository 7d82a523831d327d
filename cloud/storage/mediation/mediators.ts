import { sql } from 'kysely'
import { phoneEndOfDuplicate } from '../people/phone-end'
import type { Db, Tx } from '../tables'
import { lockColleague, worksFor } from '../people/colleagues'
import { mediatorName } from './mediator-name'

export interface MediatorRow {
  id: string
  /** A placeholder for mediators who have removed their name. */
  name: string
  /** Null: somebody from outside, for whom the staff enter everything. */
  personId: string | null
  /** The last digits of the phone number, when another mediator has the same name. */
  phoneEnd: string | null
}

const mediators = (db: Db | Tx, communityId: number) =>
  db
    .selectFrom('mediator')
    .leftJoin('person', 'person.id', 'mediator.person_id')
    .select(['mediator.id', 'mediator.person_id as personId'])
    .select(mediatorName('person').as('name'))
    .select(phoneEndOfDuplicate(mediatorName('person'), sql`person.phone`).as('phoneEnd'))
    .where('mediator.community_id', '=', communityId)
    .where('mediator.ended_at', 'is', null)
    .where(sql<boolean>`(mediator.person_id is null or ${worksFor(communityId)})`)

/** The mediators of a community, by name. */
export const listMediators = (db: Db | Tx, communityId: number, rowsMax: number): Promise<MediatorRow[]> =>
  mediators(db, communityId).orderBy('name').orderBy('mediator.id').limit(rowsMax).execute()

const findMediator = (db: Db | Tx, communityId: number, mediatorId: string): Promise<MediatorRow | undefined> =>
  mediators(db, communityId).where('mediator.id', '=', mediatorId).executeTakeFirst()

/** One of them, locked so that they stay a mediator until the transaction ends. */
export const lockMediator = async (
  tx: Tx,
  communityId: number,
  mediatorId: string,
): Promise<MediatorRow | undefined> => {
  const found = await findMediator(tx, communityId, mediatorId)
  if (!found || found.personId === null) return found
  return (await lockColleague(tx, communityId, found.personId)) && findMediator(tx, communityId, mediatorId)
}

/** @returns false when this person is a mediator there already */
export const insertMediator = async (
  tx: Tx,
  communityId: number,
  { id, personId, name }: { id: string; personId: string | null; name: string | null },
): Promise<boolean> => {
  const made = await tx
    .insertInto('mediator')
    .values({ community_id: communityId, id, person_id: personId, name, ended_at: null })
    .onConflict((on) =>
      on
        .columns(['community_id', 'person_id'])
        .where('person_id', 'is not', null)
        .where('ended_at', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

/** Removes a mediator from the list; their open mediations go on. @returns false when there is none */
export const endMediator = async (tx: Tx, communityId: number, mediatorId: string, now: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('mediator')
    .set({ ended_at: now })
    .where('community_id', '=', communityId)
    .where('id', '=', mediatorId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * A staff member who currently works in a community.
 * @returns undefined when there is none; `name` is null when not given
 */
export const findStaffThere = (
  tx: Tx,
  communityId: number,
  personId: string,
): Promise<{ name: string | null } | undefined> =>
  tx
    .selectFrom('person')
    .select('name')
    .where('id', '=', personId)
    .where('community_id', '=', communityId)
    .where('role', 'in', ['worker', 'manager'])
    .where('role_suspended_at', 'is', null)
    .executeTakeFirst()

/** Ends a person's work as a mediator. */
export const endMediatorsOf = async (tx: Tx, personId: string): Promise<void> => {
  await sql`update mediator set ended_at = coalesce(ended_at, now()) where person_id = ${personId}`.execute(tx)
}
