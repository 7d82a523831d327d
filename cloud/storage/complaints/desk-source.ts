import { sql } from 'kysely'
import type { DeskSource, Waiting } from '../desk/desk-item'
import { isNotParty } from './parties'

/**
 * Complaints that wait for the staff of their community: those assigned to the viewer or to nobody who still works
 * there; for a manager overdue ones too, whoever has them. A paused one is listed once its pause has lasted a week. Not
 * those that wait for the resident. Nothing for the district, which does not read complaints.
 */
export const complaint: DeskSource = async (db, communityId, rowsMax, now, { personId, role }) => {
  if (communityId === null) return []
  const { rows } = await sql<Waiting & NonNullable<Waiting['complaint']>>`
    select complaint.id, community.name as community, complaint.filed_at as "openedAt", complaint.place as name,
      complaint.due_at as "neededBy", complaint.category, complaint.due_kind as "dueKind", worker.name as worker
    from complaint
    join community on community.id = complaint.community_id
    left join person worker on worker.id = complaint.assigned_to
    where complaint.community_id = ${communityId} and complaint.due_kind in ('reply', 'visit', 'settle', 'check', 'paused')
      and (complaint.due_kind <> 'paused' or complaint.due_at < ${now}::timestamptz)
      and ${isNotParty(personId, sql`complaint.id`)}
      and (complaint.assigned_to = ${personId} or complaint.assigned_to is null
        or worker.community_id is distinct from complaint.community_id or worker.role_suspended_at is not null
        or ${role === 'manager'} and complaint.due_at < ${now}::timestamptz)
    order by complaint.due_at, complaint.id limit ${rowsMax}`.execute(db)
  return rows.map(({ category, dueKind, worker, ...one }) => ({ ...one, complaint: { category, dueKind, worker } }))
}
