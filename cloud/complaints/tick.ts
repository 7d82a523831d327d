import type { Calendar } from '../../src/domain/calendar'
import { dutiesOf, type Duty } from '../../src/domain/complaints/clock/due-notified'
import { message, type NewMessage } from '../../src/domain/message/message'
import { DAY_MS, toInstant } from '../../src/domain/time'
import { again } from '../storage/database/retry'
import { takeStep } from './step'
import { notifyReporter } from './notify-residents'
import { workerOf } from './notify-worker'
import { workCalendar } from './work-calendar'
import type { Clock } from '../platform/clock'
import { type Log, withoutWords } from '../platform/log'
import type { ComplaintRow } from '../storage/complaints/complaint-rows'
import { listDueComplaints, lockIdleComplaint, markNotified } from '../storage/complaints/due-work'
import { forgetComplaint, listComplaintsToForget } from '../storage/complaints/forget'
import type { Db, Tx } from '../storage/tables'
import { notify } from '../storage/messages/notify'

interface Parts {
  db: Db
  clock: Clock
  log: Log
}

interface Context {
  tx: Tx
  now: string
}

export interface WorkedComplaints {
  /** Complaints for which something was due and was done. */
  complaints: number
  /** Complaints for which the work failed; the log says why. */
  complaintsFailed: number
}

/** The batch size of one run; the next run continues. */
const COMPLAINTS_MAX = 500

const remind = async (
  { tx, now }: Context,
  row: ComplaintRow,
  key: 'complaint_check' | 'complaint_pause',
): Promise<NewMessage[]> => {
  const { id: subjectId, communityId, category } = row
  await markNotified(tx, subjectId, ['worker_notified_at'], now)
  return [message(key, { communityId, to: await workerOf(tx, row), subjectId, data: { category } })]
}

type Act = (context: Context, row: ComplaintRow) => Promise<NewMessage[]>

const acts: Readonly<Record<Duty, Act>> = {
  close: async (context, row) => {
    await takeStep(context, row, 'closeUnanswered', { kind: 'unanswered', side: 'time', personId: null })
    return notifyReporter(row, (about) => message('complaint_closed', { ...about, data: { category: row.category } }))
  },
  check: (context, row) => remind(context, row, 'complaint_check'),
  pause: (context, row) => remind(context, row, 'complaint_pause'),
  reporter: async (_, row) =>
    notifyReporter(row, (about) => message('complaint_late', { ...about, data: { category: row.category } })),
  manager: async ({ tx, now }, { id: subjectId, communityId, community, category }) => {
    await markNotified(tx, subjectId, ['manager_notified_at'], now)
    return [
      message('complaint_overdue', { communityId, to: { role: 'manager' }, subjectId, data: { category, community } }),
    ]
  },
  district: async ({ tx, now }, { id: subjectId, communityId, community }) => {
    await markNotified(tx, subjectId, ['district_notified_at'], now)
    return [
      message('complaint_overdue_district', { communityId, to: { role: 'admin' }, subjectId, data: { community } }),
    ]
  },
}

/** Does what is due for a complaint, unless another transaction has locked it. @returns whether anything was done */
const work = async (tx: Tx, clock: Clock, calendar: Calendar, complaintId: string): Promise<boolean> => {
  const found = await lockIdleComplaint(tx, complaintId)
  const now = clock() // read anew for each complaint, because a run over many takes a while
  const duties = found ? dutiesOf(calendar, found.due, now) : []
  for (const duty of duties) {
    if (found) await notify(tx, await acts[duty]({ tx, now }, found.row), now)
  }
  return duties.length > 0
}

/** Processes complaints one by one, each in its own transaction. */
const each = async (
  { db, log }: Parts,
  complaintIds: readonly string[],
  workOn: (tx: Tx, complaintId: string) => Promise<boolean>,
) => {
  const done: WorkedComplaints = { complaints: 0, complaintsFailed: 0 }
  for (const complaintId of complaintIds) {
    try {
      if (await again(() => db.transaction().execute((tx) => workOn(tx, complaintId)))) done.complaints++
    } catch (error) {
      log.error({ ...withoutWords(error), complaintId }, 'the timed work on a complaint failed')
      done.complaintsFailed++
    }
  }
  return done
}

/**
 * Closes complaints that went unanswered for seven days, reports late ones to the reporter, the manager and (a working
 * day later) the district, and reminds workers of follow-up checks after an agreement and of long pauses. A complaint
 * whose processing fails is logged and does not stop the others.
 */
export const workOnComplaints = async (parts: Parts): Promise<WorkedComplaints> => {
  const now = parts.clock()
  const calendar = await workCalendar(parts.db, now)
  const due = (await listDueComplaints(parts.db, now)).filter((one) => dutiesOf(calendar, one, now).length > 0)
  const complaintIds = due.slice(0, COMPLAINTS_MAX).map(({ id }) => id)
  return each(parts, complaintIds, (tx, complaintId) => work(tx, parts.clock, calendar, complaintId))
}

const KEPT_DAYS = 180

/**
 * Erases personal data half a year after a complaint has ended: by then nobody needs to know who reported what and
 * where they live.
 */
export const forgetOldComplaints = async (parts: Parts): Promise<WorkedComplaints> => {
  const now = parts.clock()
  const end = toInstant(Date.parse(now) - KEPT_DAYS * DAY_MS)
  const isOld = (endedAt: string | null) => endedAt !== null && Date.parse(endedAt) < Date.parse(end)
  return each(parts, await listComplaintsToForget(parts.db, end, COMPLAINTS_MAX), async (tx, complaintId) => {
    const found = await lockIdleComplaint(tx, complaintId)
    return found !== undefined && isOld(found.row.endedAt) && forgetComplaint(tx, complaintId, now)
  })
}
