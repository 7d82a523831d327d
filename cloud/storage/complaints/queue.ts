import { type RawBuilder, sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import { isNotParty } from './parties'
import { hasDuplicate, repeatsOf } from './duplicates'

export type QueueRow = Output<'complaints.queue'>['rows'][number]
export type Cursor = NonNullable<Output<'complaints.queue'>['next']>
type Kind = QueueRow['dueKind']

/**
 * Whose queue: a community's, for its staff; or the district's, with complaints so late that the district was notified.
 */
export interface Queue {
  /** Null: the district. */
  communityId: number | null
  group: 'due' | 'resident'
  /** Only complaints assigned to this person. */
  workerId: string | null
  /** The viewer: complaints to which they are a party are left out. */
  viewerId: string
  now: string
}

const isDue = sql`complaint.due_kind in ('reply', 'visit', 'settle', 'check', 'paused')`
const isRunning = sql`complaint.due_kind in ('reply', 'visit', 'settle')`

/**
 * The filters of the queues. They match the conditions of the partial indexes of `complaint`, so each queue is a range
 * of one of them.
 */
const isIn = ({ communityId, group, workerId, viewerId, now }: Queue): RawBuilder<unknown> => {
  const isOf = workerId === null ? sql`true` : sql`complaint.assigned_to = ${workerId}`
  if (communityId === null) {
    // The overdue notice is about the current due moment, not an earlier one.
    return group === 'due'
      ? sql`district_notified_at is not null and ${isRunning} and district_notified_at >= due_at and ${isOf}`
      : sql`false`
  }
  const waits = group === 'due' ? isDue : sql`complaint.due_kind = 'answer' and due_at > ${now}::timestamptz`
  return sql`complaint.community_id = ${communityId} and ${waits} and ${isOf} and ${isNotParty(viewerId, sql`complaint.id`)}`
}

const isAfter = ({ communityId }: Queue, cursor: Cursor | undefined): RawBuilder<unknown> => {
  if (!cursor) return sql`true`
  const { dueAt, id } = cursor
  return communityId === null
    ? sql`(complaint.due_at, complaint.community_id, complaint.id) > (${dueAt}::timestamptz, ${communityOf(id)}::int, ${id})`
    : sql`(complaint.due_at, complaint.id) > (${dueAt}::timestamptz, ${id})`
}

const asStaff = (personId: string, now: string) => sql`
  complaint.state, complaint.urgency, complaint.filed_at as "filedAt", complaint.place, complaint.is_pending_review as "isPendingReview", worker.name as worker,
  coalesce(complaint.assigned_to = ${personId}, false) as "isMine",
  ${isRunning} and coalesce(complaint.manager_notified_at >= complaint.due_at, false) as "isManagerNotified",
  case when complaint.state = 'visiting' and complaint.due_kind <> 'paused' then complaint.visit_at end as "visitAt",
  (select count(*)::int from file where file.community_id = complaint.community_id and file.subject_id = complaint.id
    and file.state = 'shown') as photos,
  (select count(*)::int from complaint_joiner joiner where joiner.community_id = complaint.community_id
    and joiner.complaint_id = complaint.id) as joined,
  ${hasDuplicate(personId)} as "isPerhapsDuplicate", ${repeatsOf(personId, now)} as repeats`

/** The columns that every viewer of a queue reads; for the district no more is even selected. */
interface LateRow {
  id: string
  community: string
  category: QueueRow['category']
  dueAt: string
  dueKind: Kind
}

interface Page {
  /** The position after the last row of the previous page. */
  after: Cursor | undefined
  rowsMax: number
}

/** Limits are literals: with a parameter PostgreSQL assumes a tenth of the queue, and plans anew at every call. */
const pageOf = async <Row>(
  db: Db,
  queue: Queue,
  { after, rowsMax }: Page,
  more: RawBuilder<unknown>,
): Promise<Row[]> => {
  const order =
    queue.communityId === null
      ? sql`complaint.due_at, complaint.community_id, complaint.id`
      : sql`complaint.due_at, complaint.id`
  const { rows } = await sql<Row>`
    select complaint.id, complaint.category, community.name as community, complaint.due_at as "dueAt", complaint.due_kind as "dueKind"
      ${more}
    from (
      select * from complaint where ${isIn(queue)} and ${isAfter(queue, after)} order by ${order} limit ${sql.lit(rowsMax)}
    ) as complaint
    join community on community.id = complaint.community_id
    left join person worker on worker.id = complaint.assigned_to
    order by ${order}`.execute(db)
  return rows
}

/** A page of a community's queue, the earliest due moment first. */
export const listQueue = (db: Db, queue: Queue, page: Page): Promise<Omit<QueueRow, 'isLate'>[]> =>
  pageOf(db, queue, page, sql`, ${asStaff(queue.viewerId, queue.now)}`)

/** A page of complaints so late that the district was notified, the latest first. */
export const listLate = (db: Db, queue: Queue, page: Page): Promise<LateRow[]> => pageOf(db, queue, page, sql``)

export interface QueueCounts {
  late: number
  today: number
  later: number
  isSample: boolean
}

/**
 * Counts the complaints that are late, due by the end of the day, and due later, each up to a limit. A paused one
 * counts as late after a week, and before that in none of them.
 * @param dayEnd an instant
 */
export const countQueue = async (db: Db, queue: Queue, dayEnd: string, countMax: number): Promise<QueueCounts> => {
  const count = (isWhen: RawBuilder<unknown>) => sql`(
    select count(*)::int from (
      select from complaint where ${isIn(queue)} and (complaint.due_kind <> 'paused' or due_at < ${queue.now}::timestamptz) and ${isWhen} limit ${sql.lit(countMax)}
    ) as counted)`
  const { rows } = await sql<QueueCounts>`
    select ${count(sql`due_at < ${queue.now}::timestamptz`)} as late,
      ${count(sql`due_at >= ${queue.now}::timestamptz and due_at < ${dayEnd}::timestamptz`)} as today,
      ${count(sql`due_at >= ${queue.now}::timestamptz and due_at >= ${dayEnd}::timestamptz`)} as later,
      coalesce((select is_sample from district), false) as "isSample"`.execute(db)
  return rows[0] ?? { late: 0, today: 0, later: 0, isSample: false }
}
