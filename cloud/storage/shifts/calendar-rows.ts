import { sql } from 'kysely'
import type { Db } from '../tables'

/** A person's place in a shift, for their calendar. Instants. */
export interface CalendarShift {
  /** Stays the same when the point moves to another community. */
  uid: string
  sequence: number
  startsAt: string
  endsAt: string
  changedAt: string
  title: string
  meet: string
  bring: string
  point: string
  address: string
  phone: string | null
  isCancelled: boolean
}

/** A person's places in shifts that begin within these instants, the earliest first; with those that were cancelled. */
export const listShiftsForCalendar = async (
  db: Db,
  personId: string,
  { from, until }: { from: string; until: string },
): Promise<CalendarShift[]> => {
  const { rows } = await sql<CalendarShift>`
    select split_part(signup.id, '-', 2) as uid, shift.sequence, shift.starts_at as "startsAt", shift.ends_at as "endsAt",
      signup.changed_at as "changedAt", shift.title, shift.meet, shift.bring, point.name as point, point.address, point.phone,
      signup.state = 'cancelled' as "isCancelled"
    from signup
    join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id
    join point on point.community_id = shift.community_id and point.id = shift.point_id
    where signup.person_id = ${personId} and signup.state in ('taken', 'checkedIn', 'served', 'cancelled')
      and shift.starts_at >= ${from}::timestamptz and shift.starts_at < ${until}::timestamptz
    order by shift.starts_at, signup.id`.execute(db)
  return rows
}
