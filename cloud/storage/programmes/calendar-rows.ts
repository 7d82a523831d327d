import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import type { Span } from '../rooms/feeds'

/** A date of a programme, for a calendar. It names nobody: neither who comes nor who teaches. Instants. */
export interface CalendarClass {
  /** Stays the same when the point moves to another community. */
  uid: string
  sequence: number
  startsAt: string
  endsAt: string
  changedAt: string
  title: string
  fee: string
  bring: string
  point: string
  address: string
  /** The room's name; null: at the point. */
  room: string | null
  phone: string | null
  isCancelled: boolean
}

/** @param since the earliest instant of the last change */
const columns = (since: RawBuilder<unknown>) => sql`
  split_part(session.id, '-', 2) as uid, session.sequence, session.starts_at as "startsAt", session.ends_at as "endsAt",
  greatest(${since}, session.cancelled_at) as "changedAt", programme.title, programme.fee, programme.bring,
  point.name as point, point.address, room.name as room, point.phone,
  session.cancelled_at is not null as "isCancelled"`

const dates = sql`programme
  join programme_session session on session.community_id = programme.community_id
    and session.programme_id = programme.id
  join point on point.community_id = programme.community_id and point.id = programme.point_id
  left join room on room.community_id = session.community_id and room.id = session.room_id`

const beginsIn = ({ from, until }: Span) =>
  sql`session.starts_at >= ${from}::timestamptz and session.starts_at < ${until}::timestamptz`

/**
 * The dates of the seats that a person took, for themselves and for their children, the earliest first; with those that
 * were cancelled. Each date once.
 */
export const listClassesForCalendar = async (db: Db, personId: string, span: Span): Promise<CalendarClass[]> => {
  const { rows } = await sql<CalendarClass>`
    select distinct on (session.starts_at, session.id) ${columns(sql`enrolment.changed_at`)}
    from enrolment join (${dates}) on programme.community_id = enrolment.community_id
      and programme.id = enrolment.programme_id and session.id = coalesce(enrolment.session_id, session.id)
    where enrolment.person_id = ${personId} and enrolment.state in ('taken', 'cancelled') and ${beginsIn(span)}
    order by session.starts_at, session.id, enrolment.changed_at desc`.execute(db)
  return rows
}

/** The dates of all programmes of a point, the earliest first; with those that were cancelled. */
export const listClassesOfPoint = async (db: Db, pointId: string, span: Span): Promise<CalendarClass[]> => {
  const { rows } = await sql<CalendarClass>`
    select ${columns(sql`programme.made_at`)} from ${dates}
    where programme.community_id = ${communityOf(pointId)} and programme.point_id = ${pointId} and ${beginsIn(span)}
    order by session.starts_at, session.id`.execute(db)
  return rows
}
