import { type RawBuilder, sql } from 'kysely'
import { ANSWER_DAYS } from '../../../src/domain/complaint/closing'
import { complaintStates, isOver } from '../../../src/domain/complaint/state'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'
import { type CaseRow, caseColumns, caseTables } from './case-rows'

const over = complaintStates.filter(isOver)

/** What is over now, whether the timer has written it down or not. */
const isOverAt = (now: string): RawBuilder<boolean> => sql`(complaint.state in (${sql.join(over)})
  or (complaint.state = 'settled' and complaint.settled_at <= ${toInstant(Date.parse(now) - ANSWER_DAYS * DAY_MS)}::timestamptz))`

const listWhere = async (db: Db, personId: string, which: RawBuilder<boolean>, rowsMax: number): Promise<CaseRow[]> => {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from ${caseTables}
    where ${which} and (complaint.community_id, complaint.id) in (
      select community_id, id from complaint told where told.filer_id = ${personId}
      union all select community_id, complaint_id from complaint_joiner where person_id = ${personId})
    order by complaint.filed_at desc, complaint.id limit ${rowsMax}`.execute(db)
  return rows
}

/** What somebody has told or joined, the latest first: what goes on, and what is over. */
export const listOfPerson = async (db: Db, personId: string, now: string, rowsMax: number) => {
  const [open, done] = await Promise.all([
    listWhere(db, personId, sql`not ${isOverAt(now)}`, rowsMax),
    listWhere(db, personId, isOverAt(now), rowsMax),
  ])
  return { open, over: done }
}

/** Whether somebody has said that they met the same. */
export const hasJoined = async (db: Db, complaintId: string, communityId: number, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('complaint_joiner')
    .select('person_id')
    .where('community_id', '=', communityId)
    .where('complaint_id', '=', complaintId)
    .where('person_id', '=', personId)
    .executeTakeFirst()) !== undefined
