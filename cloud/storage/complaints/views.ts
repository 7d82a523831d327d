import { sql } from 'kysely'
import type { ComplaintView } from '../../../src/domain/complaints/present/own'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'

/** The staff who viewed a complaint, the newest view first. */
export const listComplaintViews = (db: Db, complaintId: string, rowsMax: number): Promise<ComplaintView[]> =>
  db
    .selectFrom('audit')
    .innerJoin('person', 'person.id', 'audit.person_id')
    .select(['audit.at', 'person.name'])
    .where('audit.community_id', '=', communityOf(complaintId))
    .where('audit.subject_id', '=', complaintId)
    .where('audit.method', '=', sql.lit('complaints.history')) // matches the condition of the partial index
    .orderBy('audit.at', 'desc')
    .orderBy('audit.written', 'desc')
    .limit(rowsMax)
    .execute()
