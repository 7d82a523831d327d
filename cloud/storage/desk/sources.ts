import { sql } from 'kysely'
import { districtKeys, templateKeys } from '../../../src/domain/message/templates'
import { listCalls } from '../messages/call-todos'
import { isNotParty } from '../complaints/parties'
import { listTasks } from '../points/tasks'
import { listApplications } from '../people/volunteers'
import { complaint } from './complaint'
import type { DeskSource, DeskSources, Waiting } from './desk-item'

/** Points that residents found closed, and by how many. */
const point: DeskSource = async (db, communityId, rowsMax) =>
  (await listTasks(db, communityId, rowsMax)).map((task) => ({
    id: task.id,
    community: task.community_name,
    openedAt: task.opened_at,
    name: task.point_name,
    count: task.closed_reports,
  }))

/** People who want to be volunteers, and what they wrote. */
const volunteer: DeskSource = async (db, communityId, rowsMax) =>
  (await listApplications(db, communityId, rowsMax)).map(({ id, community, appliedAt: openedAt, name, words }) => ({
    id,
    community,
    openedAt,
    name,
    words,
  }))

/** People whom no message reaches, and what they have to be told; for the district nothing of trouble that somebody told. */
const call: DeskSource = async (db, communityId, rowsMax, now, viewer) =>
  (
    await listCalls(
      db,
      { communityId, templates: communityId === null ? districtKeys : templateKeys, viewerId: viewer.personId },
      now,
      rowsMax,
    )
  ).map((todo) => ({
    id: todo.id,
    community: todo.community_name,
    openedAt: todo.opened_at,
    name: todo.person_name,
    told: { template: todo.template, data: todo.data },
    neededBy: todo.needed_by ?? undefined,
  }))

/** Pictures that a worker must look at, and of which place they are; for the district none of trouble that somebody told. */
const photo: DeskSource = async (db, communityId, rowsMax, _, { personId }) => {
  const isTheirs = communityId === null ? sql`file.purpose = 'point_photo'` : sql`file.community_id = ${communityId}`
  const { rows } = await sql<Waiting>`
    select file.id, community.name as community, file.made_at as "openedAt", coalesce(point.name, complaint.place) as name
    from file
    join community on community.id = file.community_id
    left join point on point.community_id = file.community_id and point.id = file.subject_id
    left join complaint on complaint.community_id = file.community_id and complaint.id = file.subject_id
    where file.state = 'pendingReview' and ${isTheirs} and ${isNotParty(personId, sql`file.subject_id`)}
    order by file.made_at, file.id limit ${rowsMax}`.execute(db)
  return rows
}

/** Rooms that somebody asked for and nobody has answered; from its beginning on a request is refused by itself. */
const booking: DeskSource = async (db, communityId, rowsMax, now) => {
  const isTheirs = communityId === null ? sql`true` : sql`reservation.community_id = ${communityId}`
  const { rows } = await sql<Omit<Waiting, 'span'> & { startsAt: string; endsAt: string }>`
    select reservation.id, community.name as community, reservation.made_at as "openedAt", room.name,
      reservation.starts_at as "startsAt", reservation.ends_at as "endsAt"
    from reservation
    join community on community.id = reservation.community_id
    join room on room.community_id = reservation.community_id and room.id = reservation.room_id
    where reservation.state = 'requested' and reservation.starts_at > ${now}::timestamptz and ${isTheirs}
    order by least(reservation.made_at + interval '24 hours', reservation.starts_at), reservation.id limit ${rowsMax}`.execute(
    db,
  )
  return rows.map(({ startsAt, endsAt, ...one }) => ({ ...one, span: { startsAt, endsAt }, neededBy: startsAt }))
}

export const deskSources: DeskSources = { point, volunteer, call, photo, booking, complaint }
