import { sql } from 'kysely'
import { MARKING_MINUTES } from '../../../src/domain/shifts/presence'
import { DAY_MS, MINUTE_MS, toInstant } from '../../../src/domain/time'
import { isThere } from '../people/gone'
import type { Db, Tx } from '../tables'
import { shiftColumns, shiftWithPoint, type ShiftRow } from './shift-rows'

/** Whether a person may lead shifts of a community: a volunteer of any, or its own staff, with the role in force. */
export const mayLead = async (tx: Tx, personId: string, communityId: number): Promise<boolean> => {
  const { rows } = await sql`
    select from person where ${isThere(personId)} and role_suspended_at is null
      and (role in ('volunteer', 'admin') or role in ('worker', 'manager') and community_id = ${communityId})`.execute(
    tx,
  )
  return rows.length > 0
}

/** Shifts that a person leads and of which the roster is open or still will be, the earliest first. */
export const listLedShifts = async (db: Db, personId: string, now: string, rowsMax: number): Promise<ShiftRow[]> => {
  const endsAfterMs = Date.parse(now) - MARKING_MINUTES * MINUTE_MS
  const startsAfter = toInstant(endsAfterMs - DAY_MS) // no shift lasts longer; the index has its start
  const { rows } = await sql<ShiftRow>`
    select ${shiftColumns(now)} from ${shiftWithPoint}
    where shift.leader_id = ${personId} and shift.starts_at > ${startsAfter}::timestamptz
      and shift.ends_at > ${toInstant(endsAfterMs)}::timestamptz and shift.cancelled_at is null
    order by shift.starts_at, shift.id limit ${rowsMax}`.execute(db)
  return rows
}
