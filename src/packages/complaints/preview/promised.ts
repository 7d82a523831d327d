import { replyPromise } from '../../../domain/complaints/clock/clock-words.zh'
import { replyDue } from '../../../domain/complaints/clock/reply-due'
import type { Dialled } from '../../../domain/help-line'
import type { Urgency } from '../../../domain/complaints/urgency'
import type { Workdays } from '../../../stores/district/workdays'
import { words } from './words.zh'

interface PromisedAt {
  now: string
  workdays: Workdays
  dialled?: Dialled
}

/**
 * What the community promises if it is sent now: urgent ones in elapsed time, others in working days. While holidays
 * are not known, it says that they move the promise.
 */
export const promised = (
  urgency: Urgency,
  { now, workdays, dialled }: PromisedAt,
): { text: string; isDutyCall: boolean } => {
  const due = replyDue(workdays.calendar, now, urgency)
  const said = `${replyPromise(due, now, dialled)}。`
  if (due.isDutyCall) return { text: said, isDutyCall: true }
  if (urgency === 'urgent') return { text: `${words.urgent}${said}`, isDutyCall: false }
  return { text: workdays.hasHolidays ? said : `${said}${words.holiday}`, isDutyCall: false }
}
