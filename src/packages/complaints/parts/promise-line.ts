import {
  dutyCallWords,
  replyPromise,
  settlePromise,
  visitPromise,
} from '../../../domain/complaints/clock/clock-words.zh'
import { stateWords } from '../../../domain/complaints/words.zh'
import type { SeenComplaint } from './complaint-store'
import { promiseWords } from './promise-words.zh'
import { when } from './spoken.zh'

type Promised = SeenComplaint['promise']

/** What promises are told by; of what was told just now there is nothing but the promise. */
interface Promising {
  promise: Promised
  relation?: SeenComplaint['relation']
  state?: SeenComplaint['state']
  /** An instant. */
  visitAt?: string | null
}

/** The visit that somebody is to come for; null when none is. An instant. */
export const comingVisit = ({ state, visitAt }: Promising, now: string): string | null =>
  state === 'visiting' && visitAt && Date.parse(visitAt) > Date.parse(now) ? visitAt : null

/** A visit that is to come stands in the place of the promise, unless that is broken, or stands still. */
const isVisitPromised = (seen: Promising, now: string): boolean =>
  comingVisit(seen, now) !== null && !seen.promise.isLate && seen.promise.pausedFor === null

const ofClock = ({ kind, dueAt }: Promised, now: string): string => {
  if (dueAt === null || kind === 'none') return ''
  if (kind === 'reply') return replyPromise({ at: dueAt, isDutyCall: false }, now)
  return kind === 'visit' ? visitPromise(dueAt, now) : settlePromise(dueAt, now)
}

/** What is promised, and by when; empty where nothing is. @param now an instant */
export const promiseWord = (seen: Promising, now: string): string => {
  const visitAt = comingVisit(seen, now)
  if (visitAt !== null && isVisitPromised(seen, now)) return promiseWords.visit(when(visitAt, now))
  const said = ofClock(seen.promise, now)
  return seen.relation === 'joined' ? promiseWords.toOthers(said) : said
}

/** The same for a line, where a pause and the night are said in its place. @param now an instant */
export const promiseLine = (seen: Promising, now: string): string => {
  if (seen.promise.isDutyCall) return dutyCallWords
  return seen.promise.pausedFor === null ? promiseWord(seen, now) : promiseWords.paused
}

/** Where a case stands, in a word. Of a visit that is over whoever told it hears no more as of one to come. @param now an instant */
export const standsWord = (seen: Promising & Pick<SeenComplaint, 'state'>, now: string): string =>
  seen.relation === 'own' && seen.state === 'visiting' && comingVisit(seen, now) === null
    ? promiseWords.visited
    : stateWords[seen.state]

/** The same beside the promise, which says of itself that somebody comes. @param now an instant */
export const standsBeside = (seen: Promising & Pick<SeenComplaint, 'state'>, now: string): string =>
  isVisitPromised(seen, now) ? '' : standsWord(seen, now)
