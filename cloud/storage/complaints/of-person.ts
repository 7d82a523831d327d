import { type RawBuilder, sql } from 'kysely'
import { ANSWER_DAYS } from '../../../src/domain/complaints/clock/closing'
import { complaintStates, isOver } from '../../../src/domain/complaints/state'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'
import { type ComplaintRow, complaintColumns, complaintTables } from './complaint-rows'

const over = complaintStates.filter(isOver)

/** Whether it has ended, even if the timer has not written that down yet. @param settledBefore an instant */
const isOverIn = (
  state: RawBuilder<unknown>,
  settledAt: RawBuilder<unknown>,
  settledBefore: string,
): RawBuilder<boolean> => sql`
  (${state} in (${sql.join(over)}) or (${state} = 'settled' and ${settledAt} <= ${settledBefore}::timestamptz))`

/**
 * Whether it has ended as far as the viewer may know: for somebody else's complaint, as it is shown until the next
 * round.
 */
const isOverFor = (personId: string, now: string): RawBuilder<boolean> => {
  const settledBefore = toInstant(Date.parse(now) - ANSWER_DAYS * DAY_MS)
  const before = isOverIn(
    sql`complaint.was ->> 'state'`,
    sql`(complaint.was ->> 'settledAt')::timestamptz`,
    settledBefore,
  )
  return sql`case when complaint.reporter_id is distinct from ${personId} and complaint.was_until > ${now}::timestamptz then ${before}
    else ${isOverIn(sql`complaint.state`, sql`complaint.settled_at`, settledBefore)} end`
}

const listWhere = async (
  db: Db,
  personId: string,
  which: RawBuilder<boolean>,
  rowsMax: number,
): Promise<ComplaintRow[]> => {
  const { rows } = await sql<ComplaintRow>`
    select ${complaintColumns} from ${complaintTables}
    where ${which} and (complaint.community_id, complaint.id) in (
      select community_id, id from complaint where reporter_id = ${personId}
      union all select community_id, complaint_id from complaint_joiner where person_id = ${personId})
    order by case when complaint.reporter_id = ${personId} then complaint.filed_at
      else date_trunc('day', complaint.filed_at, 'Asia/Shanghai') end desc, complaint.id limit ${rowsMax}`.execute(db)
  return rows
}

/**
 * What somebody reported or joined, the latest first, open or ended as asked. Complaints of others are ordered by day
 * only.
 */
export const listOfPerson = async (db: Db, personId: string, now: string, rowsMax: number) => {
  const [open, done] = await Promise.all([
    listWhere(db, personId, sql`not ${isOverFor(personId, now)}`, rowsMax),
    listWhere(db, personId, isOverFor(personId, now), rowsMax),
  ])
  return { open, over: done }
}

/** Whether somebody has joined a complaint. */
export const hasJoined = async (db: Db, complaintId: string, communityId: number, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('complaint_joiner')
    .select('person_id')
    .where('community_id', '=', communityId)
    .where('complaint_id', '=', complaintId)
    .where('person_id', '=', personId)
    .executeTakeFirst()) !== undefined
