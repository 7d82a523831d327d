import { type RawBuilder, sql } from 'kysely'
import type { Output } from '../../../src/contract/schemas/table'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import { isNotAgainst } from './other-side'
import { hasTwin, repeatsOf } from './twins'

export type QueueRow = Output<'complaints.queue'>['rows'][number]
export type Cursor = NonNullable<Output<'complaints.queue'>['next']>
type Kind = QueueRow['dueKind']

/** Whose queue: of one community, for its staff; of the district, of what is so late that it was told. */
export interface Queue {
  /** Null: the district. */
  communityId: number | null
  group: 'due' | 'resident'
  /** Whose cases alone. */
  workerId: string | null
  /** Who asks: what they are the other side of is not in it. */
  viewerId: string
  now: string
}

const isDue = sql`complaint.due_kind in ('reply', 'visit', 'settle', 'check', 'paused')`
const isRunning = sql`complaint.due_kind in ('reply', 'visit', 'settle')`

/** What is in a queue. Written as the indexes of `complaint` are: each queue is a stretch of one of them. */
const isIn = ({ communityId, group, workerId, viewerId, now }: Queue): RawBuilder<unknown> => {
  const isOf = workerId === null ? sql`true` : sql`complaint.assigned_to = ${workerId}`
  if (communityId === null) {
    // Told of this moment, and not of one that has passed since.
    return group === 'due' ? sql`told_district_at is not null and ${isRunning} and told_district_at >= due_at and ${isOf}` : sql`false`
  }
  const waits = group === 'due' ? isDue : sql`complaint.due_kind = 'answer' and due_at > ${now}::timestamptz`
  return sql`complaint.community_id = ${communityId} and ${waits} and ${isOf} and ${isNotAgainst(viewerId, sql`complaint.id`)}`
}

const isAfter = ({ communityId }: Queue, cursor: Cursor | undefined): RawBuilder<unknown> => {
  if (!cursor) return sql`true`
  const { dueAt, id } = cursor
  return communityId === null
    ? sql`(complaint.due_at, complaint.community_id, complaint.id) > (${dueAt}::timestamptz, ${communityOf(id)}::int, ${id})`
    : sql`(complaint.due_at, complaint.id) > (${dueAt}::timestamptz, ${id})`
}

/** What the district reads of a case: of which community, what kind, how late. */
const asDistrict = sql`
  community.name as place, 0 as photos, 0 as joined, null as worker, false as "isMine", false as "isHeld",
  false as "isPerhapsTwin", 0 as repeats`

const asStaff = (personId: string, now: string) => sql`
  complaint.place, complaint.is_held as "isHeld", worker.name as worker,
  coalesce(complaint.assigned_to = ${personId}, false) as "isMine",
  (select count(*)::int from file where file.community_id = complaint.community_id and file.subject_id = complaint.id
    and file.state = 'shown') as photos,
  (select count(*)::int from complaint_joiner joiner where joiner.community_id = complaint.community_id
    and joiner.complaint_id = complaint.id) as joined,
  ${hasTwin(personId)} as "isPerhapsTwin", ${repeatsOf(personId, now)} as repeats`

/**
 * A page of a queue, what is due first before the others.
 * Limits are written into the statements: with parameters PostgreSQL guesses a tenth of the queue, and plans at every call.
 * @param after where the page before ended
 */
export const listQueue = async (
  db: Db,
  queue: Queue,
  { after, rowsMax }: { after: Cursor | undefined; rowsMax: number },
): Promise<Omit<QueueRow, 'isLate'>[]> => {
  const isDistrict = queue.communityId === null
  const order = isDistrict ? sql`complaint.due_at, complaint.community_id, complaint.id` : sql`complaint.due_at, complaint.id`
  const { rows } = await sql<Omit<QueueRow, 'isLate'> & { dueKind: Kind }>`
    select complaint.id, complaint.state, complaint.category, complaint.urgency, community.name as community,
      complaint.filed_at as "filedAt", complaint.due_at as "dueAt", complaint.due_kind as "dueKind",
      ${isDistrict ? asDistrict : asStaff(queue.viewerId, queue.now)}
    from (
      select * from complaint where ${isIn(queue)} and ${isAfter(queue, after)} order by ${order} limit ${sql.lit(rowsMax)}
    ) as complaint
    join community on community.id = complaint.community_id
    left join person worker on worker.id = complaint.assigned_to
    order by ${order}`.execute(db)
  return rows
}

export interface QueueCounts {
  late: number
  today: number
  later: number
  isSample: boolean
}

/**
 * How many are late, due by the end of the day, and later, each counted up to a limit; what is paused is in none.
 * @param dayEnd an instant
 */
export const countQueue = async (db: Db, queue: Queue, dayEnd: string, countMax: number): Promise<QueueCounts> => {
  const count = (isWhen: RawBuilder<unknown>) => sql`(
    select count(*)::int from (
      select from complaint where ${isIn(queue)} and complaint.due_kind <> 'paused' and ${isWhen} limit ${sql.lit(countMax)}
    ) as counted)`
  const { rows } = await sql<QueueCounts>`
    select ${count(sql`due_at < ${queue.now}::timestamptz`)} as late,
      ${count(sql`due_at >= ${queue.now}::timestamptz and due_at < ${dayEnd}::timestamptz`)} as today,
      ${count(sql`due_at >= ${queue.now}::timestamptz and due_at >= ${dayEnd}::timestamptz`)} as later,
      coalesce((select is_sample from district), false) as "isSample"`.execute(db)
  return rows[0] ?? { late: 0, today: 0, later: 0, isSample: false }
}
