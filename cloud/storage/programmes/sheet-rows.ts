import { sql } from 'kysely'
import type { Db } from '../tables'
import { heldNow } from './held-now'
import { type ProgrammeRow, programmeWithPoint } from './programme-rows'
import type { SessionRow } from './session-rows'

/** One date on the staff's sheet, with what is known of its seats. */
export interface SheetRow {
  programme: Pick<ProgrammeRow, 'id' | 'kind' | 'form' | 'title' | 'teacher' | 'pointId' | 'point' | 'fewest'> & {
    capacity: number | null
    taken: number
  }
  session: SessionRow
  /** When the course begins: its first date that takes place. */
  firstAt: string
  waiting: number
  here: number
  came: number
  away: number
}

type Flat = SessionRow &
  Omit<SheetRow, 'programme' | 'session'> & {
    kind: ProgrammeRow['kind']
    form: ProgrammeRow['form']
    title: string
    teacher: string
    pointId: string
    point: string
    fewest: number | null
    programmeCapacity: number | null
    programmeTaken: number
  }

interface Asked {
  communityId: number
  now: string
  from: string
  /** Instants, this one excluded. */
  until: string
  rowsMax: number
}

const count = (table: 'class_presence' | 'session_away', more = sql`true`) => sql`(
  select count(distinct (one.enrolment_id, one.seat))::int from ${sql.table(table)} one
  where one.community_id = programme_session.community_id and one.session_id = programme_session.id and ${more})`

const waiting = sql`(
  select coalesce(sum(enrolment.seats), 0)::int from enrolment
  where enrolment.community_id = programme.community_id and enrolment.programme_id = programme.id
    and (enrolment.session_id is null or enrolment.session_id = programme_session.id) and enrolment.state = 'waiting')`

const firstAt = sql`coalesce((
  select min(one.starts_at) from programme_session one where one.community_id = programme.community_id
    and one.programme_id = programme.id and one.cancelled_at is null), programme_session.starts_at)`

/** The dates of a community that begin within these instants, cancelled ones too, by their start. */
export const listSheet = async (db: Db, { communityId, now, from, until, rowsMax }: Asked): Promise<SheetRow[]> => {
  const { rows } = await sql<Flat>`
    select programme_session.id, programme_session.programme_id as "programmeId",
      programme_session.community_id as "communityId", programme_session.starts_at as "startsAt",
      programme_session.ends_at as "endsAt", programme_session.moved_from as "movedFrom",
      programme_session.cancel_reason as "cancelReason", programme_session.capacity,
      ${heldNow('programme_session', now)} as taken, programme_session.room_id as "roomId", room.name as room,
      programme_session.block_id as "blockId", programme_session.sequence,
      programme.kind, programme.form, programme.title, programme.teacher, programme.fewest, point.id as "pointId",
      point.name as point, programme.capacity as "programmeCapacity", ${heldNow('programme', now)} as "programmeTaken",
      ${firstAt} as "firstAt", ${waiting} as waiting, ${count('class_presence', sql`upper_inf(one.during)`)} as here,
      ${count('class_presence')} as came, ${count('session_away')} as away
    from ${programmeWithPoint}
    join programme_session on programme_session.community_id = programme.community_id
      and programme_session.programme_id = programme.id
    left join room on room.community_id = programme_session.community_id and room.id = programme_session.room_id
    where programme_session.community_id = ${communityId} and programme_session.starts_at >= ${from}::timestamptz
      and programme_session.starts_at < ${until}::timestamptz
    order by programme_session.starts_at, programme_session.id limit ${rowsMax}`.execute(db)
  return rows.map(({ firstAt: first, waiting: wait, here, came, away, ...row }) => ({
    programme: {
      id: row.programmeId,
      kind: row.kind,
      form: row.form,
      title: row.title,
      teacher: row.teacher,
      pointId: row.pointId,
      point: row.point,
      fewest: row.fewest,
      capacity: row.programmeCapacity,
      taken: row.programmeTaken,
    },
    session: row,
    firstAt: first,
    waiting: wait,
    here,
    came,
    away,
  }))
}
