import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { SESSION_MINUTES_MAX, type ProgrammeKind } from '../../../src/domain/programmes/programme'
import { MINUTE_MS, toInstant } from '../../../src/domain/time'
import { type Box, isInBox } from '../points/box'
import type { Db } from '../tables'
import { heldNow } from './held-now'
import { programmeColumns, type ProgrammeRow, programmeWithPoint } from './programme-rows'

/** A programme with the next of its dates. Instants. */
export interface ListedRow extends ProgrammeRow {
  sessionId: string
  startsAt: string
  endsAt: string
  /** The beginning of what seats are in: of the first date of a course that takes place, or of this date. */
  seatedFrom: string
  /** Of the date of a dropIn; otherwise null. */
  sessionCapacity: number | null
  sessionTaken: number
  /** How many dates are to come, with this one. */
  sessions: number
}

/** Which programmes are asked for. Undefined: any. */
export interface Wanted {
  communityId: number | undefined
  pointId: string | undefined
  kind: ProgrammeKind | undefined
  /** Somebody's month of birth: `2019-05`; only what a child of that age may come to. */
  born: string | undefined
  /** Who leads them. */
  leaderId?: string
  /** At points in this box. */
  box?: Box
  /** But for these. */
  without?: readonly string[]
}

interface Page {
  /** Dates that end after this instant. */
  from: string
  after?: { startsAt: string; sessionId: string } | undefined
  now: string
  rowsMax: number
}

/** What seats are in begins then, and ages are counted on it: the first date of a course, or the date itself. */
const seatedFrom = sql`case programme.form when 'course' then (
    select min(one.starts_at) from programme_session one where one.community_id = programme.community_id
      and one.programme_id = programme.id and one.cancelled_at is null)
  else programme_session.starts_at end`

/** As `isAgeRight` in the domain. */
const isAgeRight = (born: string): RawBuilder<boolean> => sql`(
  select (programme.months_min is null or months >= programme.months_min)
    and (programme.months_max is null or months <= programme.months_max)
  from (select timezone('Asia/Shanghai', ${seatedFrom}) as on_day, ${`${born}-01`}::date as born_day) as days,
    lateral (select (extract(year from on_day) - extract(year from born_day)) * 12 + extract(month from on_day)
      - extract(month from born_day) as months) as age)`

const whichOf = ({ communityId, pointId, kind, born, leaderId, box, without }: Wanted): RawBuilder<unknown> =>
  sql.join(
    [
      sql`programme.cancelled_at is null`,
      ...(communityId === undefined ? [] : [sql`programme_session.community_id = ${communityId}`]),
      ...(pointId === undefined
        ? []
        : [sql`programme.community_id = ${communityOf(pointId)} and programme.point_id = ${pointId}`]),
      ...(kind === undefined ? [] : [sql`programme.kind = ${kind}`]),
      ...(born === undefined ? [] : [isAgeRight(born)]),
      ...(leaderId === undefined ? [] : [sql`programme.leader_id = ${leaderId}`]),
      ...(without === undefined ? [] : [sql`programme.id <> all(${[...without]}::text[])`]),
      ...(box === undefined
        ? []
        : [
            sql`(programme.community_id, programme.point_id) in (
              select p.community_id, p.id from point p where ${isInBox(box)} and p.position_status <> 'unverified')`,
          ]),
    ],
    sql` and `,
  )

/** Whether a date takes place and is not over at this instant. No date lasts longer than half a day, so an index helps. */
const isComing = (date: RawBuilder<unknown>, from: string): RawBuilder<boolean> => sql`
  ${date}.cancelled_at is null and ${date}.ends_at > ${from}::timestamptz
  and ${date}.starts_at > ${toInstant(Date.parse(from) - SESSION_MINUTES_MAX * MINUTE_MS)}::timestamptz`

/** Programmes by their next date. */
export const listProgrammes = async (
  db: Db,
  wanted: Wanted,
  { from, after, now, rowsMax }: Page,
): Promise<ListedRow[]> => {
  const isAfter = after
    ? sql`(programme_session.starts_at, programme_session.community_id, programme_session.id)
        > (${after.startsAt}::timestamptz, ${communityOf(after.sessionId)}::int, ${after.sessionId}::text)`
    : sql`true`
  const ofSame = sql`one.community_id = programme_session.community_id
    and one.programme_id = programme_session.programme_id and ${isComing(sql`one`, from)}`
  const { rows } = await sql<ListedRow>`
    select ${programmeColumns(now)}, programme_session.id as "sessionId", programme_session.starts_at as "startsAt",
      programme_session.ends_at as "endsAt", ${seatedFrom} as "seatedFrom", programme_session.capacity as "sessionCapacity",
      ${heldNow('programme_session', now)} as "sessionTaken",
      (select count(*)::int from programme_session one where ${ofSame}) as sessions
    from ${programmeWithPoint}
    join programme_session on programme_session.community_id = programme.community_id
      and programme_session.programme_id = programme.id
    where ${isComing(sql`programme_session`, from)} and ${whichOf(wanted)} and ${isAfter}
      and not exists (select from programme_session one where ${ofSame}
        and (one.starts_at, one.id) < (programme_session.starts_at, programme_session.id))
    order by programme_session.starts_at, programme_session.community_id, programme_session.id
    limit ${rowsMax}`.execute(db)
  return rows
}
