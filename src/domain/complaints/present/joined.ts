import { atMinutes, dayStart, shanghaiDay } from '../../time'
import { isLate } from '../clock/clock'
import type { ComplaintFacts } from '../record'
import { replyHours } from '../clock/reply-due'
import { nextRound } from '../clock/round'
import { pausedWords, somewhereWords } from '../words.zh'
import type { Promised } from './promise'
import { type Seen, type SeenAt, seenOf } from './seen'

export interface JoinedComplaint extends Seen {
  relation: 'joined'
}

/**
 * A due moment counted from the minute of filing would reveal that minute, so it is rounded to the next round.
 */
const broadly = ({ kind, dueAt, ...promise }: Promised, now: string): Promised => {
  if (dueAt === null) return { kind, dueAt, ...promise }
  const isByTheHour =
    kind === 'reply' && replyHours.some((minutes) => atMinutes(shanghaiDay(dueAt), minutes) === Date.parse(dueAt))
  const by = isByTheHour ? dueAt : nextRound(dueAt)
  return { kind, dueAt: by, ...promise, isLate: isLate({ dueAt: by, metAt: null }, now) }
}

/**
 * A complaint as seen by somebody who joined it, who may be the person it is about: of the place, only the listed
 * house; of the time, only the day; no words, photos or names.
 */
export const presentJoined = (facts: ComplaintFacts, at: SeenAt): JoinedComplaint => {
  const seen = seenOf(facts, at)
  // The reason for the pause is written to the reporter and may mention them.
  const promise = { ...broadly(seen.promise, at.now), pausedFor: seen.promise.pausedFor === null ? null : pausedWords }
  return {
    ...seen,
    place: facts.building ?? somewhereWords,
    filedAt: dayStart(seen.filedAt),
    promise,
    relation: 'joined',
  }
}
