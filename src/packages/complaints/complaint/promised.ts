import { dueMoment, dutyCallWords } from '../../../domain/complaints/clock/clock-words.zh'
import { comingVisit } from '../../../domain/complaints/coming-visit'
import type { Dialled } from '../../../domain/help-line'
import type { SeenComplaint } from '../parts/complaint-store'
import type { PromiseClockProps } from '../parts/promise-clock'
import { promiseWord } from '../parts/promise-line'
import { promiseWords } from '../parts/promise-words.zh'
import { words } from './words.zh'

type Promised = Omit<PromiseClockProps, 'children'>

/** When the clock started: when the complaint was filed or reopened. */
const beganAt = (seen: SeenComplaint): string => {
  const again = seen.relation === 'own' ? seen.history.filter(({ kind }) => kind === 'unsolved') : []
  return again[again.length - 1]?.at ?? seen.filedAt
}

/** A resident who joined does not know when it was filed, and so not how much of the time has passed. */
const partOf = (seen: SeenComplaint, dueAt: string, now: string): number => {
  if (seen.relation !== 'own') return 0
  const from = Date.parse(beganAt(seen))
  const all = Date.parse(dueAt) - from
  return all > 0 ? (Date.parse(now) - from) / all : 1
}

/** Whether the visit to come was agreed in place of another one that had not been made, since it was last reopened. */
const isMoved = (seen: SeenComplaint): boolean => {
  if (seen.relation !== 'own') return false
  const kinds = seen.history.map(({ kind }) => kind)
  const since = Math.max(kinds.lastIndexOf('visited'), kinds.lastIndexOf('unsolved')) + 1
  return kinds.slice(since).filter((kind) => kind === 'visitPlanned').length > 1
}

const leadOf = ({ relation }: SeenComplaint): string =>
  relation === 'own' ? words.promise.lead : words.promise.joinedLead

const running = (seen: SeenComplaint, now: string): Promised | null => {
  const { promise } = seen
  const visitAt = comingVisit(seen, now)
  const dueAt = visitAt ?? promise.dueAt
  if (dueAt === null) return null
  const [title, part] = [promiseWord(seen, now), partOf(seen, dueAt, now)]
  if (promise.isLate && visitAt === null)
    return { lead: words.promise.lateLead, title, text: words.promise.late, look: 'late', part }
  // After reopening, the previous owner was notified but has not taken it again.
  const worker = seen.relation === 'own' && seen.state !== 'reopened' ? seen.worker : null
  const who = worker === null ? '' : visitAt === null ? words.promise.has(worker) : words.promise.comes(worker)
  const visitText = `${who}${words.promise.openDoor}`
  if (promise.isLate && promise.dueAt !== null) {
    const apology = words.promise.lateBefore(dueMoment(promise.dueAt, now))
    const lead = isMoved(seen) ? words.promise.visitAgainLead : words.promise.visitLead
    return { lead, title, text: visitText, apology, look: 'late', part }
  }
  // The clock asks for a visit within its own time limit, not at the hour of the appointment.
  return {
    lead: leadOf(seen),
    title,
    text: visitAt === null ? `${who}${words.promise.ifLate}` : visitText,
    look: 'runs',
    part,
  }
}

/**
 * What the community has promised, according to its clock; null where nothing is promised any more.
 * @param now an instant
 * @param dialled whom the community's telephone number reaches now
 */
export const promisedOf = (seen: SeenComplaint, now: string, dialled?: Dialled): Promised | null => {
  const { pausedLead, pausedText, callLead, callText, metLead, met, metText } = words.promise
  const { promise, state } = seen
  if (promise.isDutyCall)
    return {
      lead: callLead,
      title: dutyCallWords(dialled),
      text: callText(promiseWord(seen, now)),
      look: 'paused',
      part: 0,
    }
  if (promise.pausedFor !== null)
    return {
      lead: pausedLead,
      title: promiseWords.paused,
      text: pausedText(promise.pausedFor),
      look: 'paused',
      part: 0,
    }
  if (state === 'settled')
    return { lead: metLead, title: met, text: seen.relation === 'own' ? metText : '', look: 'met', part: 1 }
  return running(seen, now)
}
