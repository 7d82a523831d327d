import { sql } from 'kysely'
import type { DeskSource, DeskSources, Waiting } from './waiting'

/** Points that residents found closed, and by how many. */
const point: DeskSource = async (db, communityId, rowsMax) => {
  const { rows } = await sql<Waiting>`
    select task.id, community.name as community, opened_at as "openedAt", point.name, closed_reports as count
    from staff_task task
    join point on point.community_id = task.community_id and point.id = task.point_id
    join community on community.id = task.community_id
    where done_at is null and (${communityId}::int is null or task.community_id = ${communityId})
    order by opened_at, task.id limit ${rowsMax}`.execute(db)
  return rows
}

/** People who want to be volunteers, and what they wrote. */
const volunteer: DeskSource = async (db, communityId, rowsMax) => {
  const { rows } = await sql<Waiting>`
    select asked.id, community.name as community, applied_at as "openedAt", person.name, words
    from volunteer_application asked
    join person on person.id = asked.person_id
    join community on community.id = asked.community_id
    where state = 'open' and (${communityId}::int is null or asked.community_id = ${communityId})
    order by applied_at, asked.id limit ${rowsMax}`.execute(db)
  return rows
}

/** People whom no message reaches, and what they have to be told. */
const call: DeskSource = async (db, communityId, rowsMax) => {
  const { rows } = await sql<Waiting>`
    select todo.id, community.name as community, opened_at as "openedAt", person.name,
      json_build_object('template', template, 'data', data) as told
    from call_todo todo
    join person on person.id = todo.person_id
    join community on community.id = todo.community_id
    where done_at is null and (${communityId}::int is null or todo.community_id = ${communityId})
    order by opened_at, todo.id limit ${rowsMax}`.execute(db)
  return rows
}

/** Pictures that a worker must look at, and of what they are. */
const photo: DeskSource = async (db, communityId, rowsMax) => {
  const { rows } = await sql<Waiting>`
    select file.id, community.name as community, file.made_at as "openedAt", point.name
    from file
    join community on community.id = file.community_id
    left join point on point.community_id = file.community_id and point.id = file.subject_id
    where state = 'held' and (${communityId}::int is null or file.community_id = ${communityId})
    order by file.made_at, file.id limit ${rowsMax}`.execute(db)
  return rows
}

export const deskSources: DeskSources = { point, volunteer, call, photo }
