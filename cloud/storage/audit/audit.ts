import { sql } from 'kysely'
import type { Category } from '../../../src/domain/complaints/category'
import type { Role } from '../../../src/domain/people/role'
import { isNotParty } from '../complaints/parties'
import type { Db } from '../tables'
import { subjectJoins, subjectName } from './subject'

export interface AuditEntry {
  at: string
  by: string | null
  byRole: Exclude<Role, 'anonymous'>
  method: string
  subjectId: string
  subject: string | null
  /** For a complaint or a mediation only its category is shown. */
  category: Category | null
}

/**
 * The audit entries of a community, the newest first, and within a millisecond the one written last. Entries of the
 * last millisecond are returned together, so that paging by time loses none: there may be a few more than `rowsMax`.
 * The reporter of a complaint is never named: registering a walk-in together with a complaint is no entry of its own
 * here.
 * @param viewerId the reader: entries about complaints to which they are a party are left out
 * @param before an instant: entries earlier than it
 */
export const listAudit = async (
  db: Db,
  viewerId: string,
  communityId: number,
  before: string | null,
  rowsMax: number,
): Promise<AuditEntry[]> => {
  const isBefore = before === null ? sql`true` : sql`audit.at < ${before}::timestamptz`
  const { rows } = await sql<AuditEntry>`
    select at, by, "byRole", method, "subjectId", subject, category from (
      select date_trunc('milliseconds', audit.at) as at, audit.written, by_name as by, by_role as "byRole", method,
        subject_id as "subjectId", ${subjectName} as subject, complaint.category
      from audit ${subjectJoins}
      left join mediation on mediation.community_id = audit.community_id and mediation.id = audit.subject_id
      left join complaint on complaint.community_id = audit.community_id
        and complaint.id = coalesce(mediation.complaint_id, audit.subject_id)
      where audit.community_id = ${communityId} and ${isBefore} and ${isNotParty(viewerId, sql`audit.subject_id`)}
        and (audit.method <> 'complaints.createFor' or complaint.id is not null)
      order by date_trunc('milliseconds', audit.at) desc fetch first (${rowsMax}::int) rows with ties
    ) as page order by at desc, written desc`.execute(db)
  return rows
}
