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
import { tell } from '../storage/messages/notify'

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
  /** Cases in which something was to be done and was. */
  complaints: number
  /** Cases in which it failed; the log says why. */
  complaintsFailed: number
}

/** What one run takes on; the next one goes on. */
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

/** Does what the time asks of a case, unless somebody else is just at it. @returns whether there was anything */
const work = async (tx: Tx, clock: Clock, calendar: Calendar, complaintId: string): Promise<boolean> => {
  const found = await lockIdleComplaint(tx, complaintId)
  const now = clock() // many complaints take a while: of each it is the moment at which nobody else is at it
  const duties = found ? dutiesOf(calendar, found.due, now) : []
  for (const duty of duties) {
    if (found) await tell(tx, await acts[duty]({ tx, now }, found.row), now)
  }
  return duties.length > 0
}

/** One case after another, each in a transaction of its own. */
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
      log.error({ ...withoutWords(error), complaintId }, 'the time could not do its work on a case')
      done.complaintsFailed++
    }
  }
  return done
}

/**
 * Closes what nobody has answered for seven days, says what is late to whoever told it, to the manager and a working day
 * later to the district, and reminds the worker of the looks after an agreement and of a pause that lasts. A case that fails is logged, and keeps
 * nothing else from being done.
 */
export const workOnComplaints = async (parts: Parts): Promise<WorkedComplaints> => {
  const now = parts.clock()
  const calendar = await workCalendar(parts.db, now)
  const due = (await listDueComplaints(parts.db, now)).filter((one) => dutiesOf(calendar, one, now).length > 0)
  const complaintIds = due.slice(0, COMPLAINTS_MAX).map(({ id }) => id)
  return each(parts, complaintIds, (tx, complaintId) => work(tx, parts.clock, calendar, complaintId))
}

const KEPT_DAYS = 180

/** Half a year after a case has ended nobody needs to know any more who told what, and where they live. */
export const forgetOldComplaints = async (parts: Parts): Promise<WorkedComplaints> => {
  const now = parts.clock()
  const end = toInstant(Date.parse(now) - KEPT_DAYS * DAY_MS)
  const isOld = (endedAt: string | null) => endedAt !== null && Date.parse(endedAt) < Date.parse(end)
  return each(parts, await listComplaintsToForget(parts.db, end, COMPLAINTS_MAX), async (tx, complaintId) => {
    const found = await lockIdleComplaint(tx, complaintId)
    return found !== undefined && isOld(found.row.endedAt) && forgetComplaint(tx, complaintId, now)
  })
}
