import { dutyCallWords, replyPromise, settlePromise, visitPromise } from '../../../domain/complaint/clock-words.zh'
import type { SeenCase } from '../../../stores/case'
import { pausedLine } from './spoken.zh'

type Promised = SeenCase['promise']

/** What is promised, and by when; empty where nothing is. @param now an instant */
export const promiseWord = ({ kind, dueAt }: Promised, now: string): string => {
  if (dueAt === null || kind === 'none') return ''
  if (kind === 'reply') return replyPromise({ at: dueAt, isDutyCall: false }, now)
  return kind === 'visit' ? visitPromise(dueAt, now) : settlePromise(dueAt, now)
}

/** The same for a line, where a pause and the night are said in its place. @param now an instant */
export const promiseLine = ({ promise }: { promise: Promised }, now: string): string => {
  if (promise.isDutyCall) return dutyCallWords
  return promise.pausedFor === null ? promiseWord(promise, now) : pausedLine
}
