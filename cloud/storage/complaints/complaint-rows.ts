import { type RawBuilder, sql } from 'kysely'
import type { DueKind } from '../../../src/domain/complaints/clock/due'
import type { Before } from '../../../src/domain/complaints/present/seen-by-joiner'
import type { ComplaintFacts } from '../../../src/domain/complaints/record'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'
import { worksFor } from '../people/colleagues'
import type { StoredPause } from '../column-types'

/** A complaint as stored, with what only the server needs of it. Instants; the position in GCJ-02 degrees. */
export interface ComplaintRow extends ComplaintFacts, Before {
  communityId: number
  lat: number | null
  lng: number | null
  addressKey: string | null
  endedAt: string | null
  pauses: StoredPause[]
  dueAt: string
  dueKind: DueKind
  agreedAt: string | null
  saidYesAt: string | null
  checksDone: number
  isSample: boolean
}

/** When the second of the two sides accepted the terms; null while one has not. */
export const lastYes: RawBuilder<unknown> = sql`greatest(mediation.terms_first_at, mediation.terms_other_at)`

export const complaintColumns: RawBuilder<unknown> = sql`
  complaint.id, complaint.community_id as "communityId", community.name as community, community.phone as "communityPhone",
  complaint.reporter_id as "reporterId", reporter.name as "reporterName", reporter.phone as "reporterPhone", complaint.made_by as "madeBy",
  complaint.category, complaint.concerns, complaint.urgency, complaint.state, complaint.words, complaint.is_pending_review as "isPendingReview",
  complaint.place, building.name as building, complaint.lat, complaint.lng, complaint.door,
  complaint.address_key as "addressKey", complaint.happens, complaint.is_named as "isNamed",
  person.id as "workerId", worker.name as worker, complaint.is_hard as "isHard",
  complaint.filed_at as "filedAt", complaint.first_reply_at as "firstReplyAt", complaint.visit_at as "visitAt",
  complaint.visited_at as "visitedAt", complaint.settled_at as "settledAt", complaint.reopened_at as "reopenedAt",
  complaint.ended_at as "endedAt", complaint.pauses, complaint.reason, complaint.handed_to as "handedTo",
  complaint.handed_number as "handedNumber", complaint.merged_into as "mergedInto", complaint.due_at as "dueAt",
  complaint.due_kind as "dueKind", complaint.was, complaint.was_until as "wasUntil",
  (select count(*)::int from complaint_joiner joiner
    where joiner.community_id = complaint.community_id and joiner.complaint_id = complaint.id) as joined,
  mediation.id as "mediationId", mediation.agreed_at as "agreedAt", ${lastYes} as "saidYesAt",
  coalesce(mediation.checks_done, 0) as "checksDone",
  coalesce((select is_sample from district), false) as "isSample"`

export const complaintTables: RawBuilder<unknown> = sql`
  complaint
  join community on community.id = complaint.community_id
  left join building on building.community_id = complaint.community_id and building.id = complaint.building_id
  left join person reporter on reporter.id = complaint.reporter_id
  left join person worker on worker.id = complaint.assigned_to
  left join person on person.id = complaint.assigned_to and ${worksFor(sql`complaint.community_id`)}
    and person.id is distinct from complaint.reporter_id
  left join mediation on mediation.community_id = complaint.community_id and mediation.complaint_id = complaint.id
    and mediation.state <> 'stopped'`

const isComplaint = (complaintId: string): RawBuilder<unknown> =>
  sql`complaint.community_id = ${communityOf(complaintId)} and complaint.id = ${complaintId}`

/** A complaint by its id. @returns undefined when there is none */
export const findComplaint = async (db: Db | Tx, complaintId: string): Promise<ComplaintRow | undefined> => {
  const { rows } =
    await sql<ComplaintRow>`select ${complaintColumns} from ${complaintTables} where ${isComplaint(complaintId)}`.execute(
      db,
    )
  return rows[0]
}

/**
 * The same with a row lock until the end of the transaction. Every change of a complaint, its mediation or its photos
 * takes this lock first (several complaints in the order of their ids), so the second of two concurrent changes sees
 * the state that the first one left.
 */
export const lockComplaint = async (tx: Tx, complaintId: string): Promise<ComplaintRow | undefined> => {
  const { rows } = await sql`select from complaint where ${isComplaint(complaintId)} for no key update`.execute(tx)
  return rows.length === 0 ? undefined : findComplaint(tx, complaintId)
}
