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

/** As `isAgeRight` in the domain. `offset 0`: the first date is looked up once. */
const isAgeRight = (born: string): RawBuilder<boolean> => sql`(
  select (programme.months_min is null or months >= programme.months_min)
    and (programme.months_max is null or months <= programme.months_max)
  from (select timezone('Asia/Shanghai', ${seatedFrom}) as on_day, ${`${born}-01`}::date as born_day
    offset 0) as days,
    lateral (select (extract(year from on_day) - extract(year from born_day)) * 12 + extract(month from on_day)
      - extract(month from born_day) as months) as age)`

const conditions = (all: readonly (RawBuilder<unknown> | false)[]): RawBuilder<unknown> =>
  sql.join(
    all.filter((one) => one !== false),
    sql` and `,
  )

/** What an index of dates finds. `table` has the columns of both, `id` is the programme's. */
const isWanted = (table: string, id: string, { communityId, kind, without }: Wanted): RawBuilder<unknown> => {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return conditions([
    sql`${column('cancelled_at')} is null`,
    communityId !== undefined && sql`${column('community_id')} = ${communityId}`,
    // Written out: a plan for any kind walks through all dates where nobody offers it.
    kind !== undefined && sql`${column('kind')} = ${sql.lit(kind)}`,
    without !== undefined && sql`${column(id)} <> all(${[...without]}::text[])`,
  ])
}

/** Whether a date takes place and is not over at this instant. No date lasts longer than half a day, so an index helps. */
const isComing = (date: RawBuilder<unknown>, from: string): RawBuilder<boolean> => sql`
  ${date}.cancelled_at is null and ${date}.ends_at > ${from}::timestamptz
  and ${date}.starts_at > ${toInstant(Date.parse(from) - SESSION_MINUTES_MAX * MINUTE_MS)}::timestamptz`

const byStart = sql`programme_session.starts_at, programme_session.community_id, programme_session.id`

/** The dates that come next of some programme, in their order: most of the first ones are such. */
const nextOfAny = (wanted: Wanted, { from, rowsMax }: Page): RawBuilder<unknown> => sql`(
  select * from programme_session where ${isComing(sql`programme_session`, from)}
    and ${isWanted('programme_session', 'programme_id', wanted)}
    and not exists (select from programme_session one where one.community_id = programme_session.community_id
      and one.programme_id = programme_session.programme_id and ${isComing(sql`one`, from)}
      and (one.starts_at, one.id) < (programme_session.starts_at, programme_session.id))
  order by ${byStart} limit ${rowsMax}) programme_session on programme_session.community_id = programme.community_id
    and programme_session.programme_id = programme.id`

/** The next date of each programme: where only few of all suit, or the first ones are left out. */
const nextOfEach = ({ from }: Page): RawBuilder<unknown> => sql`lateral (
  select * from programme_session one where one.community_id = programme.community_id
    and one.programme_id = programme.id and ${isComing(sql`one`, from)}
  order by one.starts_at, one.id limit 1) programme_session on true`

const isOneOfFew = ({ pointId, born, leaderId, box }: Wanted, { after }: Page): RawBuilder<unknown> =>
  conditions([
    pointId !== undefined && sql`programme.community_id = ${communityOf(pointId)} and programme.point_id = ${pointId}`,
    born !== undefined && isAgeRight(born),
    leaderId !== undefined && sql`programme.leader_id = ${leaderId}`,
    box !== undefined &&
      sql`(programme.community_id, programme.point_id) in (
        select p.community_id, p.id from point p where ${isInBox(box)} and p.position_status <> 'unverified')`,
    after !== undefined &&
      sql`(${byStart}) > (${after.startsAt}::timestamptz, ${communityOf(after.sessionId)}::int, ${after.sessionId}::text)`,
  ])

const areFew = ({ pointId, born, leaderId, box }: Wanted, { after }: Page): boolean =>
  [pointId, born, leaderId, box, after].some((one) => one !== undefined)

/** Programmes by their next date. */
export const listProgrammes = async (db: Db, wanted: Wanted, page: Page): Promise<ListedRow[]> => {
  const { from, now, rowsMax } = page
  const few = areFew(wanted, page)
  const which = few ? sql`where ${isWanted('programme', 'id', wanted)} and ${isOneOfFew(wanted, page)}` : sql``
  const { rows } = await sql<ListedRow>`
    select ${programmeColumns(now)}, programme_session.id as "sessionId", programme_session.starts_at as "startsAt",
      programme_session.ends_at as "endsAt", ${seatedFrom} as "seatedFrom", programme_session.capacity as "sessionCapacity",
      ${heldNow('programme_session', now)} as "sessionTaken",
      (select count(*)::int from programme_session one where one.community_id = programme.community_id
        and one.programme_id = programme.id and ${isComing(sql`one`, from)}) as sessions
    from ${programmeWithPoint} join ${few ? nextOfEach(page) : nextOfAny(wanted, page)} ${which}
    order by ${byStart} limit ${rowsMax}`.execute(db)
  return rows
}
