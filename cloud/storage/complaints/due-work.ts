import { type RawBuilder, sql } from 'kysely'
import type { DueKind } from '../../../src/domain/complaints/clock/due'
import { communityOf } from '../../../src/domain/id'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db, Tx } from '../tables'
import { type CaseRow, findCase } from './case-rows'

/** A case whose moment has passed, and who was told of it. Instants. */
export interface DueCase {
  id: string
  dueAt: string
  dueKind: DueKind
  toldManagerAt: string | null
  toldDistrictAt: string | null
  toldWorkerAt: string | null
}

const columns: RawBuilder<unknown> = sql`
  id, due_at as "dueAt", due_kind as "dueKind", told_manager_at as "toldManagerAt", told_district_at as "toldDistrictAt",
  told_worker_at as "toldWorkerAt"`

/** Somebody was told after its moment had passed, so of this one and not of one before. */
const isTold = (column: string): RawBuilder<boolean> => sql<boolean>`coalesce(${sql.ref(column)} >= due_at, false)`

/**
 * What the time asks of cases, the longest due first: those that nobody has answered, those to be looked at again, and
 * late ones of which the manager does not know, or since a day the district. A day of the clock is the least that a day of
 * work takes: who asks counts exactly.
 */
export const listDueCases = async (db: Db, now: string): Promise<DueCase[]> => {
  const dayAgo = toInstant(Date.parse(now) - DAY_MS)
  const { rows } = await sql<DueCase>`
    select ${columns} from complaint
    where due_at <= ${now}::timestamptz and due_kind in ('reply', 'visit', 'settle', 'check', 'answer', 'paused') and case due_kind
      when 'answer' then true
      when 'check' then not ${isTold('told_worker_at')}
      when 'paused' then not ${isTold('told_worker_at')}
      else due_at < ${now}::timestamptz
        and (not ${isTold('told_manager_at')} or due_at < ${dayAgo}::timestamptz and not ${isTold('told_district_at')}) end
    order by due_at, id`.execute(db)
  return rows
}

/**
 * A case with what is to be done about it, to oneself until the transaction is over.
 * @returns undefined where somebody else is at it
 */
export const lockIdleCase = async (
  tx: Tx,
  complaintId: string,
): Promise<{ due: DueCase; row: CaseRow } | undefined> => {
  const { rows } = await sql<DueCase>`
    select ${columns} from complaint where community_id = ${communityOf(complaintId)} and id = ${complaintId}
    for no key update skip locked`.execute(tx)
  const row = rows[0] && (await findCase(tx, complaintId))
  return rows[0] && row && { due: rows[0], row }
}

/** Notes of a locked case who is being told of it. */
export const markTold = async (
  tx: Tx,
  complaintId: string,
  who: readonly ('told_manager_at' | 'told_district_at' | 'told_worker_at')[],
  now: string,
): Promise<void> => {
  await tx
    .updateTable('complaint')
    .set(Object.fromEntries(who.map((column) => [column, now])))
    .where('community_id', '=', communityOf(complaintId))
    .where('id', '=', complaintId)
    .execute()
}
