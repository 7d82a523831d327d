import type { Calendar } from '../../src/domain/calendar'
import { type Due, dueOf } from '../../src/domain/complaints/clock/due'
import { isOpen } from '../../src/domain/complaints/state'
import { again } from '../storage/database/retry'
import { workCalendar } from './work-calendar'
import { type ComplaintRow, lockComplaint } from '../storage/complaints/complaint-rows'
import { listOpenComplaints, setDue } from '../storage/complaints/due-anew'
import type { Db } from '../storage/tables'

/** What is read at once. */
const PAGE = 200

/** The next moment of an open case by this calendar; undefined: it is the one it has, or the case is not open any more. */
const otherDue = (calendar: Calendar, row: ComplaintRow, now: string): Due | undefined => {
  if (!isOpen(row.state)) return undefined
  const due = dueOf(calendar, row, now)
  return Date.parse(due.dueAt) === Date.parse(row.dueAt) && due.dueKind === row.dueKind ? undefined : due
}

/**
 * Sets the next moments of all open cases anew, after the calendar has changed: the queue and the timer go by what is
 * stored. One case after another, each in a transaction of its own, so that nobody waits for all of them; safe to run
 * twice and beside whatever else is done. Who was told that a case is late stays written: what is on time again leaves the
 * lists of what is late, because that was told before its new moment; if this one passes too, the manager and the district
 * hear of it again, and whoever told it does not.
 * @param now an instant @returns how many moments have changed
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
