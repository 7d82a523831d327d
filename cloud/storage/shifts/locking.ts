import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Statement } from '../database/statement'
import type { Tx } from '../tables'
import { isShift } from './shift-rows'

/** What names a shift in an input. */
interface ShiftIds {
  shiftId?: string | undefined
  signupId?: string | undefined
  /** All shifts of its series. */
  isWholeSeries?: boolean | undefined
  /**
   * Whom staff sign up. The person is locked first, as a merge of two records does it: a merge at the same time would
   * otherwise miss the new signup and leave it with the record that is given up.
   */
  personId?: string | null | undefined
}

/**
 * Locks shifts in the order of their ids, and counts the rows that it locked. Order everywhere: shifts, then signups.
 */
export const lockingShifts = ({ shiftId, signupId, isWholeSeries, personId }: ShiftIds): Statement<number> => {
  const id = shiftId ?? signupId
  if (id === undefined) return sql<number>`select 0`
  const communityId = communityOf(id)
  const own =
    shiftId === undefined
      ? sql`select shift_id from signup where community_id = ${communityId}::int and id = ${signupId ?? ''}::text`
      : sql`select ${shiftId}::text`
  const isMeant = isWholeSeries
    ? sql`(id in (${own}) or series_id = (select series_id from shift where community_id = ${communityId}::int and id in (${own})))`
    : sql`id in (${own})`
  return sql<number>`
    select (select count(*)::int from (select from person where id = ${personId ?? ''} for share) as shared)
      + (select count(*)::int from (
        select from shift where community_id = ${communityId}::int and ${isMeant} order by id for no key update
      ) as locked)`
}

/** Locks a shift unless another transaction has: that one does the work. False: it is locked, or there is none. */
export const lockIdleShift = async (tx: Tx, shiftId: string): Promise<boolean> => {
  const { rows } = await sql`select from shift where ${isShift(shiftId)} for no key update skip locked`.execute(tx)
  return rows.length > 0
}
