import type { Calendar } from '../../src/domain/calendar'
import { type Due, dueOf } from '../../src/domain/complaints/clock/due'
import { isOpen } from '../../src/domain/complaints/state'
import { again } from '../storage/database/retry'
import { workCalendar } from './work-calendar'
import { type ComplaintRow, lockComplaint } from '../storage/complaints/complaint-rows'
import { listOpenComplaints, setDue } from '../storage/complaints/due-anew'
import type { Db } from '../storage/tables'

/** Page size. */
const PAGE = 200

/**
 * The due moment of an open complaint by this calendar; undefined when it is unchanged or the complaint is no longer
 * open.
 */
const otherDue = (calendar: Calendar, row: ComplaintRow, now: string): Due | undefined => {
  if (!isOpen(row.state)) return undefined
  const due = dueOf(calendar, row, now)
  return Date.parse(due.dueAt) === Date.parse(row.dueAt) && due.dueKind === row.dueKind ? undefined : due
}

/**
 * Recomputes the due moments of all open complaints after a calendar change, because the queue and the timer read
 * the stored ones. Each complaint has its own transaction, so that no lock is held for the whole run; idempotent, and
 * safe to run concurrently with anything else. Who was notified of lateness stays recorded: a complaint that is on time
 * again leaves the late lists, because the notice precedes its new due moment; if that one passes too, the manager
 * and the district are notified again, and the reporter is not.
 * @param now an instant
 * @returns how many due moments have changed
 */
export const setDueAnew = async (db: Db, now: string): Promise<number> => {
  const calendar = await workCalendar(db, now)
  const workOn = (complaintId: string): Promise<boolean> =>
    db.transaction().execute(async (tx) => {
      const row = await lockComplaint(tx, complaintId)
      const due = row && otherDue(calendar, row, now)
      if (due) await setDue(tx, complaintId, due)
      return due !== undefined
    })
  let changed = 0
  for (let afterId: string | null = null; ;) {
    const page: ComplaintRow[] = await listOpenComplaints(db, afterId, PAGE)
    for (const { id } of page.filter((row) => otherDue(calendar, row, now))) {
      if (await again(() => workOn(id))) changed += 1
    }
    const last = page[page.length - 1]
    if (!last || page.length < PAGE) return changed
    afterId = last.id
  }
}
