import { sql } from 'kysely'
import type { SeatMark } from '../../../src/domain/programmes/roster-acts'
import type { Tx } from '../tables'
import type { RosterSeat, StayRow } from './roster-rows'

/** A seat before its marks and after them; a stay without an id is new. */
export interface SeatChange {
  before: RosterSeat
  after: Omit<RosterSeat, 'stays'> & { stays: (Omit<StayRow, 'id'> & { id: string | null })[] }
}

/** One mark as it is written down, also one that is undone later. */
export interface MarkLine {
  enrolmentId: string
  seat: number
  act: SeatMark
  at: string
}

interface Writing {
  communityId: number
  sessionId: string
  by: string
  now: string
}

/** Whoever is back was gone before: that stay goes and comes again, as only an insert can meet another one unharmed. */
const isReopened = (before: StayRow | undefined, leftAt: string | null) => before?.leftAt != null && leftAt === null

const goneOf = ({ before, after }: SeatChange): string[] =>
  before.stays.flatMap((row) => {
    const kept = after.stays.find(({ id }) => id === row.id)
    return kept === undefined || isReopened(row, kept.leftAt) ? [row.id] : []
  })

const endedOf = ({ before, after }: SeatChange) =>
  after.stays.flatMap(({ id, leftAt, leftBy, fetchedBy, isFetcherKnown }) => {
    const row = before.stays.find((one) => one.id === id)
    const isEnded = row !== undefined && leftAt !== null && row.leftAt !== leftAt
    return isEnded ? [{ id: row.id, leftAt, leftBy, fetchedBy, isFetcherKnown }] : []
  })

const newOf = ({ before, after }: SeatChange) =>
  after.stays
    .filter(
      ({ id, leftAt }) =>
        id === null ||
        isReopened(
          before.stays.find((one) => one.id === id),
          leftAt,
        ),
    )
    .map((stay) => ({
      enrolmentId: after.enrolmentId,
      seat: after.seat,
      personId: after.personId,
      childId: after.childId,
      cameAt: stay.cameAt,
      leftAt: stay.leftAt,
      cameBy: stay.cameBy,
      leftBy: stay.leftBy,
      fetchedBy: stay.fetchedBy,
      isFetcherKnown: stay.isFetcherKnown,
      cameToldAt: stay.cameToldAt,
    }))

const seatOf = ({ after: { enrolmentId, seat } }: SeatChange) => ({ enrolmentId, seat })

const json = (rows: readonly object[]) => sql`${JSON.stringify(rows)}::jsonb`

/**
 * Takes away what is no longer so. What is new comes after it, in the same statement: nobody is there and away at once.
 */
const clearing = (changes: readonly SeatChange[], { communityId, sessionId }: Writing) => {
  const back = changes.filter(({ before, after }) => before.away !== null && after.away === null).map(seatOf)
  return sql`back as (
      delete from session_away using jsonb_to_recordset(${json(back)}) as one ("enrolmentId" text, seat int)
      where community_id = ${communityId} and session_id = ${sessionId} and enrolment_id = one."enrolmentId"
        and session_away.seat = one.seat
      returning 1
    ), gone as (
      delete from class_presence where community_id = ${communityId} and id = any(${changes.flatMap(goneOf)}::uuid[])
      returning 1
    ), ended as (
      update class_presence set during = tstzrange(lower(during), one."leftAt", '[)'), left_by = one."leftBy",
        fetched_by = one."fetchedBy", is_fetcher_known = one."isFetcherKnown"
      from jsonb_to_recordset(${json(changes.flatMap(endedOf))}) as one (id uuid, "leftAt" timestamptz, "leftBy" text,
        "fetchedBy" text, "isFetcherKnown" boolean)
      where community_id = ${communityId} and class_presence.id = one.id
      returning 1
    ), cleared as (
      select (select count(*) from back) + (select count(*) from gone) + (select count(*) from ended) as rows
    )`
}

/**
 * Writes marks of one date down, in one round trip. The programme is locked.
 * @returns false where somebody is in another class at that time; the transaction must then be rolled back
 */
export const writeMarks = async (
  tx: Tx,
  changes: readonly SeatChange[],
  lines: readonly MarkLine[],
  writing: Writing,
): Promise<boolean> => {
  const { communityId, sessionId, by, now } = writing
  const stays = changes.flatMap(newOf)
  const away = changes.filter(({ before, after }) => before.away === null && after.away !== null).map(seatOf)
  const { rows } = await sql<{ written: number }>`
    with ${clearing(changes, writing)}, there as (
      insert into class_presence (community_id, session_id, enrolment_id, seat, person_id, child_id, during, came_by,
        left_by, fetched_by, is_fetcher_known, came_told_at)
      select ${communityId}::int, ${sessionId}::text, "enrolmentId", seat, "personId", "childId",
        tstzrange("cameAt", "leftAt", '[)'), "cameBy", "leftBy", "fetchedBy", "isFetcherKnown", "cameToldAt"
      from jsonb_to_recordset(${json(stays)}) as one ("enrolmentId" text, seat int, "personId" text, "childId" text,
        "cameAt" timestamptz, "leftAt" timestamptz, "cameBy" text, "leftBy" text, "fetchedBy" text,
        "isFetcherKnown" boolean, "cameToldAt" timestamptz)
      where (select rows from cleared) >= 0 -- so that this is done before
      order by "enrolmentId", seat
      on conflict do nothing returning id
    ), away as (
      insert into session_away (community_id, session_id, enrolment_id, seat, is_told, at, by_person)
      select ${communityId}::int, ${sessionId}::text, "enrolmentId", seat, false, ${now}::timestamptz, ${by}::text
      from jsonb_to_recordset(${json(away)}) as one ("enrolmentId" text, seat int)
      where (select rows from cleared) >= 0
    ), kept as ( -- who comes wants the seat, whatever was asked
      update enrolment_seat set kept_at = greatest(asked_at, ${now}::timestamptz)
      from (select distinct "enrolmentId", seat
        from jsonb_to_recordset(${json(stays)}) as one ("enrolmentId" text, seat int)) as came
      where community_id = ${communityId} and enrolment_id = came."enrolmentId" and enrolment_seat.seat = came.seat
        and asked_at is not null and kept_at is null
    ), logged as (
      insert into presence_mark (community_id, session_id, enrolment_id, seat, act, at, marked_at, by_person)
      select ${communityId}::int, ${sessionId}::text, "enrolmentId", seat, act, at, ${now}::timestamptz, ${by}::text
      from jsonb_to_recordset(${json(lines.map((line, nth) => ({ ...line, nth })))}) as one ("enrolmentId" text, seat int,
        act text, at timestamptz, nth int)
      order by nth
    )
    select count(*)::int as written from there`.execute(tx)
  return rows[0]?.written === stays.length
}
