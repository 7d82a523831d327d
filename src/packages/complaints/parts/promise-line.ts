import { clockPromise, dutyCallWords } from '../../../domain/complaints/clock/clock-words.zh'
import { comingVisit } from '../../../domain/complaints/coming-visit'
import type { Dialled } from '../../../domain/help-line'
import { stateWords } from '../../../domain/complaints/words.zh'
import type { SeenComplaint } from './complaint-store'
import { promiseWords } from './promise-words.zh'
import { when } from './spoken.zh'

type Promised = SeenComplaint['promise']

/** The data that a promise is derived from; right after filing there is only the promise itself. */
interface Promising {
  promise: Promised
  relation?: SeenComplaint['relation']
  state?: SeenComplaint['state']
  /** An instant. */
  visitAt?: string | null
}

/** A planned visit replaces the promise, also one that is overdue, unless the clock is paused. */
const isVisitPromised = (seen: Promising, now: string): boolean =>
  comingVisit(seen, now) !== null && seen.promise.pausedFor === null

/** What is promised and by when; empty where nothing is. @param now an instant */
export const promiseWord = (seen: Promising, now: string): string => {
  const visitAt = comingVisit(seen, now)
  if (visitAt !== null && isVisitPromised(seen, now)) return promiseWords.visit(when(visitAt, now))
  const said = clockPromise(seen.promise, now)
  return seen.relation === 'joined' ? promiseWords.toOthers(said) : said
}

/**
 * The same for a list row, where a pause or the night replaces it.
 * @param now an instant
 * @param dialled whom the community's telephone number reaches now
 */
export const promiseLine = (seen: Promising, now: string, dialled?: Dialled): string => {
  if (seen.promise.isDutyCall) return dutyCallWords(dialled)
  if (seen.promise.isLate && isVisitPromised(seen, now)) return promiseWords.lateToo(promiseWord(seen, now))
  return seen.promise.pausedFor === null ? promiseWord(seen, now) : promiseWords.paused
}

/** The state in one word. Once a visit is past, the reporter no longer sees it as planned. @param now an instant */
export const standsWord = (seen: Promising & Pick<SeenComplaint, 'state'>, now: string): string =>
  seen.relation === 'own' && seen.state === 'visiting' && comingVisit(seen, now) === null
    ? promiseWords.visited
    : stateWords[seen.state]

/** The same for use beside the promise, which already announces the visit. @param now an instant */
export const standsBeside = (seen: Promising & Pick<SeenComplaint, 'state'>, now: string): string =>
  isVisitPromised(seen, now) ? '' : standsWord(seen, now)
