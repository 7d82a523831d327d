import { type RawBuilder, sql } from 'kysely'
import { makeId } from '../../../src/domain/id'
import { takePosters } from '../posters/move-posters'
import { takeRooms } from '../rooms/move-rooms'
import { takeProgrammes } from '../programmes/move-programmes'
import { takeShifts } from '../shifts/move-shifts'
import type { Db, Tx } from '../tables'

export interface Move {
  /** The point's code. */
  code: string
  toCommunityId: number
}

/** A moved point: everything that refers to its old id still finds it. */
export interface MovedPoint {
  code: string
  oldId: string
  newId: string
}

/** The communities of points by their codes. @param codes only of these; without them of every point */
export const findCommunities = async (db: Db | Tx, codes?: readonly string[]): Promise<Map<string, number>> => {
  const some = codes ? sql`where code = any (${codes}::text[])` : sql``
  const { rows } = await sql<{ code: string; community_id: number }>`
    select code, community_id from point ${some} order by code`.execute(db)
  return new Map(rows.map(({ code, community_id: communityId }) => [code, communityId]))
}

/** The ids of the existing points among these codes. */
export const findPointIds = async (db: Db | Tx, codes: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await sql<{ code: string; id: string }>`
    select code, id from point where code = any (${codes}::text[])`.execute(db)
  return new Map(rows.map(({ code, id }) => [code, id]))
}

/** One move, in the form that the statements below read. */
interface Step {
  code: string
  from_community: number
  old_id: string
  to_community: number
  new_id: string
}

const stepsOf = async (tx: Tx, moves: readonly Move[], random16: () => string): Promise<Step[]> => {
  const goals = new Map(moves.map(({ code, toCommunityId }) => [code, toCommunityId]))
  const points = await sql<{ community_id: number; id: string; code: string }>`
    select community_id, id, code from point where code = any (${[...goals.keys()]}::text[]) for update`.execute(tx)
  return points.rows.flatMap(({ community_id: from, id, code }) => {
    const goal = goals.get(code) ?? from
    if (goal === from) return []
    return [{ code, from_community: from, old_id: id, to_community: goal, new_id: makeId(goal, random16()) }]
  })
}

const recordsOf = (steps: readonly Step[]): RawBuilder<unknown> => sql`json_to_recordset(${JSON.stringify(steps)}::json)
  as step (code text, from_community int, old_id text, to_community int, new_id text)`

/** Copies the point under its new id; the unique code is copied after the old row is deleted. */
const copyPoints = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  await sql`
    insert into point (community_id, id, code, name, initials, kind, services, highlight, address, phone, duty_name,
      lat, lng, position_status, hours, accessibility, service_details, alerts, confirmed_by, confirmed_at)
    select to_community, new_id, new_id, name, initials, kind, services, highlight, address, phone, duty_name,
      lat, lng, position_status, hours, accessibility, service_details, alerts, confirmed_by, confirmed_at
    from ${steps} join point on community_id = from_community and id = old_id`.execute(tx)
}

const takeReports = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  await sql`
    insert into point_report (community_id, point_id, person_id, day, says, at, is_changed)
    select to_community, new_id, person_id, day, says, at, is_changed
    from ${steps} join point_report on community_id = from_community and point_id = old_id`.execute(tx)
  await sql`
    delete from point_report using ${steps} where community_id = from_community and point_id = old_id`.execute(tx)
}

/** A task's id contains its community too, so it gets a new one. */
const takeTasks = async (tx: Tx, steps: readonly Step[], random16: () => string): Promise<void> => {
  const old = await sql<{ id: string; from_community: number; to_community: number; new_id: string }>`
    select id, from_community, to_community, new_id
    from ${recordsOf(steps)} join staff_task on community_id = from_community and point_id = old_id`.execute(tx)
  const tasks = old.rows.map((task) => ({ ...task, new_task: makeId(task.to_community, random16()) }))
  const renamed = sql`json_to_recordset(${JSON.stringify(tasks)}::json)
    as task (id text, from_community int, to_community int, new_id text, new_task text)`
  await sql`
    insert into staff_task (community_id, id, point_id, closed_reports, opened_at, done_at, found)
    select to_community, new_task, new_id, closed_reports, opened_at, done_at, found
    from ${renamed} join staff_task on community_id = from_community and staff_task.id = task.id`.execute(tx)
  await sql`
    delete from staff_task using ${renamed} where community_id = from_community and staff_task.id = task.id`.execute(tx)
}

/** A file's id contains its community too; the random part and the stored bytes stay the same. */
const takeFiles = async (tx: Tx, steps: RawBuilder<unknown>): Promise<void> => {
  await sql`
    with taken as (
      delete from file using ${steps} where community_id = from_community and subject_id = old_id
      returning file.*, to_community, new_id
    )
    insert into file (community_id, id, owner_id, purpose, subject_id, state, raw_ref, ref, thumb_ref, bytes, width, height,
      check_trace, refused_why, made_at, ticket_until, finished_at, tries, asked_at, decided_by, decided_at)
    select to_community, split_part(new_id, '-', 1) || '-' || split_part(id, '-', 2), owner_id, purpose, new_id, state,
      raw_ref, ref, thumb_ref, bytes, width, height, check_trace, refused_why, made_at, ticket_until, finished_at, tries,
      asked_at, decided_by, decided_at
    from taken`.execute(tx)
}

/**
 * Moves points to other communities, as when boundaries are redrawn. A point gets a new id, because the id contains the
 * community; its reports, tasks, photos and rooms move with it, and every id it ever had still finds it. Copies and
 * deletes instead of updating, because the community is the distribution key of the tables.
 */
export const movePoints = async (tx: Tx, moves: readonly Move[], random16: () => string): Promise<MovedPoint[]> => {
  if (moves.length === 0) return []
  const steps = await stepsOf(tx, moves, random16)
  const records = recordsOf(steps)
  await copyPoints(tx, records)
  await takeReports(tx, records)
  await takeTasks(tx, steps, random16)
  await takeFiles(tx, records)
  await takePosters(tx, records)
  await takeRooms(tx, records)
  await takeShifts(tx, records)
  await takeProgrammes(tx, records)
  await sql`
    update point_moved set community_id = to_community, id = new_id
    from ${records} where point_moved.community_id = from_community and point_moved.id = step.old_id`.execute(tx)
  await sql`delete from point using ${records} where community_id = from_community and id = step.old_id`.execute(tx)
  await sql`
    update point set code = step.code from ${records} where community_id = to_community and id = new_id`.execute(tx)
  await sql`
    insert into point_moved (old_id, community_id, id) select old_id, to_community, new_id from ${records}`.execute(tx)
  return steps.map(({ code, old_id: oldId, new_id: newId }) => ({ code, oldId, newId }))
}
