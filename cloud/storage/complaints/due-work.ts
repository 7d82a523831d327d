import { type RawBuilder, sql } from 'kysely'
import type { DueKind } from '../../../src/domain/complaints/clock/due'
import { communityOf } from '../../../src/domain/id'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db, Tx } from '../tables'
import { type ComplaintRow, findComplaint } from './complaint-rows'

/** An overdue complaint, and who has been notified of it. Instants. */
export interface DueComplaint {
  id: string
  dueAt: string
  dueKind: DueKind
  managerNotifiedAt: string | null
  districtNotifiedAt: string | null
  workerNotifiedAt: string | null
}

const columns: RawBuilder<unknown> = sql`
  id, due_at as "dueAt", due_kind as "dueKind", manager_notified_at as "managerNotifiedAt", district_notified_at as "districtNotifiedAt",
  worker_notified_at as "workerNotifiedAt"`

/** An overdue notice later than the due moment is about that moment and not an earlier one. */
const isNotifiedBy = (column: string): RawBuilder<boolean> =>
  sql<boolean>`coalesce(${sql.ref(column)} >= due_at, false)`

/**
 * Complaints for which time-based work is due, the earliest due moment first: unanswered ones, ones due for a follow-up
 * check, and late ones of which the manager has not been notified, or for a day the district. A day by the clock is the
 * shortest that a working day can take: the caller counts exactly.
 */
export const listDueComplaints = async (db: Db, now: string): Promise<DueComplaint[]> => {
  const dayAgo = toInstant(Date.parse(now) - DAY_MS)
  const { rows } = await sql<DueComplaint>`
    select ${columns} from complaint
    where due_at <= ${now}::timestamptz and due_kind in ('reply', 'visit', 'settle', 'check', 'answer', 'paused') and case due_kind
      when 'answer' then true
      when 'check' then not ${isNotifiedBy('worker_notified_at')}
      when 'paused' then not ${isNotifiedBy('worker_notified_at')}
      else due_at < ${now}::timestamptz
        and (not ${isNotifiedBy('manager_notified_at')} or due_at < ${dayAgo}::timestamptz and not ${isNotifiedBy('district_notified_at')}) end
    order by due_at, id`.execute(db)
  return rows
}

/**
 * A complaint with the work that is due for it, locked until the end of the transaction.
 * @returns undefined when another transaction has locked it
 */
export const lockIdleComplaint = async (
  tx: Tx,
  complaintId: string,
): Promise<{ due: DueComplaint; row: ComplaintRow } | undefined> => {
  const { rows } = await sql<DueComplaint>`
    select ${columns} from complaint where community_id = ${communityOf(complaintId)} and id = ${complaintId}
    for no key update skip locked`.execute(tx)
  const row = rows[0] && (await findComplaint(tx, complaintId))
  return rows[0] && row && { due: rows[0], row }
}

/** Records who is being notified about a locked complaint. */
export const markNotified = async (
  tx: Tx,
  complaintId: string,
  who: readonly ('manager_notified_at' | 'district_notified_at' | 'worker_notified_at')[],
  now: string,
): Promise<void> => {
  await tx
    .updateTable('complaint')
    .set(Object.fromEntries(who.map((column) => [column, now])))
    .where('community_id', '=', communityOf(complaintId))
    .where('id', '=', complaintId)
    .execute()
}
