import { sql } from 'kysely'
import type { Db } from '../tables'
import { shiftColumns, type ShiftRow, shiftWithPoint } from './shift-rows'

/** A shift on the staff's sheet: with how many wait, came, and gave their place back within the last day. */
export interface SheetRow extends ShiftRow {
  waiting: number
  came: number
  leftLate: number
}

/** How many gave their place in `shift` back within the last day before its start. */
export const leftLate = sql<number>`(
  select count(distinct event.signup_id)::int
  from signup join signup_event event on event.community_id = signup.community_id and event.signup_id = signup.id
  where signup.community_id = shift.community_id and signup.shift_id = shift.id
    and event.from_state = 'taken' and event.to_state = 'left' and event.at > shift.starts_at - interval '1 day')`

const countOf = (states: readonly string[]) => sql`(
  select count(*)::int from signup
  where signup.community_id = shift.community_id and signup.shift_id = shift.id and state = any(${states}::text[]))`

interface Asked {
  communityId: number
  now: string
  from: string
  /** Instants, this one excluded. */
  until: string
  rowsMax: number
}

/** The shifts of a community that begin within these instants, cancelled ones too, by their start. */
export const listSheet = async (db: Db, { communityId, from, until, now, rowsMax }: Asked): Promise<SheetRow[]> => {
  const { rows } = await sql<SheetRow>`
    select ${shiftColumns(now)}, ${countOf(['waiting'])} as waiting,
      ${countOf(['checkedIn', 'served'])} as came, ${leftLate} as "leftLate"
    from ${shiftWithPoint}
    where shift.community_id = ${communityId} and shift.starts_at >= ${from}::timestamptz
      and shift.starts_at < ${until}::timestamptz
    order by shift.starts_at, shift.id limit ${rowsMax}`.execute(db)
  return rows
}
