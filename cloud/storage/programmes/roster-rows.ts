import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'

/** From when until when somebody was there, as stored. Instants; `leftAt` null: is there now. */
export interface StayRow {
  id: string
  cameAt: string
  leftAt: string | null
  cameBy: string | null
  leftBy: string | null
  fetchedBy: string | null
  isFetcherKnown: boolean | null
  cameToldAt: string | null
  leftToldAt: string | null
}

/** One seat on one date, with whose it is and who was there. */
export interface RosterSeat {
  enrolmentId: string
  seat: number
  /** Whose account it is: of a child its guardian's. Null: forgotten. */
  accountId: string | null
  personId: string | null
  childId: string | null
  isChild: boolean
  /** Of the person; of a child what it is called. Null: forgotten, or never said. */
  name: string | null
  fetchers: string[]
  note: string
  away: 'told' | 'marked' | null
  /** In order. */
  stays: StayRow[]
}

/** What a class is to those who ask for its roster. Instants. */
export interface ClassRow {
  sessionId: string
  programmeId: string
  communityId: number
  leaderId: string | null
  title: string
  startsAt: string
  endsAt: string
  isCancelled: boolean
}

const iso = (at: RawBuilder<unknown>) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const ofSeat = (table: 'there' | 'away') => sql`${sql.ref(`${table}.community_id`)} = session.community_id
  and ${sql.ref(`${table}.session_id`)} = session.id and ${sql.ref(`${table}.enrolment_id`)} = seat.enrolment_id
  and ${sql.ref(`${table}.seat`)} = seat.seat`

const stays = sql`(
  select coalesce(json_agg(json_build_object('id', there.id, 'cameAt', ${iso(sql`lower(there.during)`)},
    'leftAt', ${iso(sql`upper(there.during)`)}, 'cameBy', there.came_by, 'leftBy', there.left_by,
    'fetchedBy', there.fetched_by, 'isFetcherKnown', there.is_fetcher_known,
    'cameToldAt', ${iso(sql`there.came_told_at`)}, 'leftToldAt', ${iso(sql`there.left_told_at`)}
    ) order by lower(there.during)), '[]')
  from class_presence there where ${ofSeat('there')})`

const away = sql`(
  select case when away.is_told then 'told' else 'marked' end from session_away away where ${ofSeat('away')})`

/** Who has a seat on this date, or was there although the seat has ended since. */
const isOnIt = sql`(seat.is_live and enrolment.state = 'taken'
  or exists (select from class_presence there where ${ofSeat('there')}))`

const seatColumns = sql`
  seat.enrolment_id as "enrolmentId", seat.seat, enrolment.person_id as "accountId", seat.person_id as "personId",
  seat.child_id as "childId", seat.is_child as "isChild", coalesce(child.called, person.name) as name,
  coalesce(child.fetchers, '{}') as fetchers, coalesce(child.note, '') as note, ${away} as away, ${stays} as stays`

const seatsOfSession = sql`programme_session session
  join enrolment_seat seat on seat.community_id = session.community_id and seat.programme_id = session.programme_id
    and (seat.session_id is null or seat.session_id = session.id)
  join enrolment on enrolment.community_id = seat.community_id and enrolment.id = seat.enrolment_id
  left join person on person.id = seat.person_id
  left join child on child.id = seat.child_id`

const isSession = (sessionId: string) =>
  sql`session.community_id = ${communityOf(sessionId)} and session.id = ${sessionId}`

/** The seats of one date, in the order in which they were taken. */
export const listRosterSeats = async (db: Db, sessionId: string, rowsMax: number): Promise<RosterSeat[]> => {
  const { rows } = await sql<RosterSeat>`
    select ${seatColumns} from ${seatsOfSession} where ${isSession(sessionId)} and ${isOnIt}
    order by enrolment.place, seat.seat limit ${rowsMax}`.execute(db)
  return rows
}

const classColumns = sql`
  session.id as "sessionId", session.programme_id as "programmeId", session.community_id as "communityId",
  programme.leader_id as "leaderId", programme.title, session.starts_at as "startsAt", session.ends_at as "endsAt",
  session.cancelled_at is not null as "isCancelled"`

const classes = sql`programme_session session
  join programme on programme.community_id = session.community_id and programme.id = session.programme_id`

/** @returns undefined when there is none */
export const findClass = async (db: Db, sessionId: string): Promise<ClassRow | undefined> => {
  const { rows } = await sql<ClassRow>`
    select ${classColumns} from ${classes} where ${isSession(sessionId)}`.execute(db)
  return rows[0]
}

/** One date with the seats of these enrolments, in one round trip. @returns undefined when there is none */
export const findClassToMark = async (
  db: Db,
  sessionId: string,
  enrolmentIds: readonly string[],
): Promise<{ one: ClassRow; seats: RosterSeat[] } | undefined> => {
  const { rows } = await sql<ClassRow & { seats: RosterSeat[] }>`
    select ${classColumns}, (
      select coalesce(json_agg(row_to_json(found)), '[]') from (
        select ${seatColumns} from ${seatsOfSession}
        where ${isSession(sessionId)} and ${isOnIt} and seat.enrolment_id = any(${enrolmentIds}::text[])) as found) as seats
    from ${classes} where ${isSession(sessionId)}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { seats, ...one } = row
  return { one, seats }
}

/** How many seats are waited for: of the course, or of this date. */
export const countWaiting = async (db: Db, sessionId: string): Promise<number> => {
  const { rows } = await sql<{ waiting: number }>`
    select coalesce(sum(enrolment.seats), 0)::int as waiting
    from programme_session session
    join enrolment on enrolment.community_id = session.community_id and enrolment.programme_id = session.programme_id
      and (enrolment.session_id is null or enrolment.session_id = session.id) and enrolment.state = 'waiting'
    where ${isSession(sessionId)}`.execute(db)
  return rows[0]?.waiting ?? 0
}

/** The account of an enrolment that has a seat on this date. @returns undefined when there is none */
export const findAccount = async (
  db: Db,
  sessionId: string,
  enrolmentId: string,
): Promise<{ personId: string; name: string | null; phone: string | null } | undefined> => {
  const { rows } = await sql<{ personId: string; name: string | null; phone: string | null }>`
    select account.id as "personId", account.name, account.phone
    from person account
    where account.id in (
      select enrolment.person_id from ${seatsOfSession}
      where ${isSession(sessionId)} and ${isOnIt} and seat.enrolment_id = ${enrolmentId})`.execute(db)
  return rows[0]
}

/** At which of these this person has looked on rosters since a moment: that is still the same look. */
export const listLookedAt = async (
  db: Db,
  { by, subjectIds, since }: { by: string; subjectIds: readonly string[]; since: string },
): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct subject_id as id from audit
    where method = 'programmes.roster' and person_id = ${by} and subject_id = any(${subjectIds}::text[])
      and at > ${since}::timestamptz`.execute(db)
  return rows.map(({ id }) => id)
}
