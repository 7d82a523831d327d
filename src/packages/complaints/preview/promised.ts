import { makeCalendar } from '../../../domain/calendar'
import { replyPromise } from '../../../domain/complaints/clock/clock-words.zh'
import { replyDue } from '../../../domain/complaints/clock/reply-due'
import type { Dialled } from '../../../domain/help-line'
import type { Urgency } from '../../../domain/complaints/urgency'
import { words } from './words.zh'

/** The client knows only weekdays; the server's answer takes holidays into account. */
export const noHolidays = makeCalendar([], [])

/** What the community promises if it is sent now: urgent ones in elapsed time, others in working days. Instant. */
export const promised = (urgency: Urgency, now: string, dialled?: Dialled): { text: string; isDutyCall: boolean } => {
  const due = replyDue(noHolidays, now, urgency)
  const said = `${replyPromise(due, now, dialled)}。`
  if (due.isDutyCall) return { text: said, isDutyCall: true }
  return { text: urgency === 'urgent' ? `${words.urgent}${said}` : `${said}${words.holiday}`, isDutyCall: false }
}
