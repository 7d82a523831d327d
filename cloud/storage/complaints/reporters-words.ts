import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/** What is known of a reporter, and every text that they wrote about the complaint. */
export interface ReportersWords {
  /** Null when the reporter lets the other side know their name. */
  name: string | null
  phone: string | null
  door: string
  words: string[]
}

/** For a complaint and everything merged with it, directly or not: there may be several reporters. */
export const listReportersWords = async (tx: Tx, complaintId: string): Promise<ReportersWords[]> => {
  const communityId = communityOf(complaintId)
  // `union` removes duplicates, so the recursion ends.
  const { rows } = await sql<ReportersWords>`
    with recursive one(id) as (
      select ${complaintId}::text
      union select merged.id from complaint merged join one on merged.merged_into = one.id where merged.community_id = ${communityId}
    )
    select case when complaint.is_named then null else reporter.name end as name, reporter.phone, complaint.door,
      array[complaint.words, complaint.happens] || array(
        select entry.words from complaint_entry entry
        where entry.community_id = complaint.community_id and entry.complaint_id = complaint.id
          and entry.side = 'reporter' and entry.words is not null) as words
    from one join complaint on complaint.community_id = ${communityId} and complaint.id = one.id
    left join person reporter on reporter.id = complaint.reporter_id`.execute(tx)
  return rows
}
