import { sql } from 'kysely'
import { isNotParty } from '../complaints/parties'
import { isNotColleagues } from './files'
import type { DeskSource, Waiting } from '../desk/desk-item'

/**
 * Photos pending review, with the place they belong to: the same as `files.pendingReview` lists. The district sees none
 * of complaints.
 */
export const photo: DeskSource = async (db, communityId, rowsMax, _, { personId, role }) => {
  const isTheirs = communityId === null ? sql`file.purpose = 'point_photo'` : sql`file.community_id = ${communityId}`
  const isTheirWork = role === 'manager' ? sql`true` : isNotColleagues(personId)
  const { rows } = await sql<Waiting>`
    select file.id, community.name as community, file.made_at as "openedAt", coalesce(point.name, complaint.place) as name
    from file
    join community on community.id = file.community_id
    left join point on point.community_id = file.community_id and point.id = file.subject_id
    left join complaint on complaint.community_id = file.community_id and complaint.id = file.subject_id
    where file.state = 'pendingReview' and ${isTheirs} and ${isNotParty(personId, sql`file.subject_id`)}
      and ${isTheirWork}
    order by file.made_at, file.id limit ${rowsMax}`.execute(db)
  return rows
}
