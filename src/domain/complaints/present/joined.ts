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

/** A moment that counts from the minute in which a case was told would tell that minute: it is said with the next round. */
const broadly = ({ kind, dueAt, ...promise }: Promised, now: string): Promised => {
  if (dueAt === null) return { kind, dueAt, ...promise }
  const isByTheHour =
    kind === 'reply' && replyHours.some((minutes) => atMinutes(shanghaiDay(dueAt), minutes) === Date.parse(dueAt))
  const by = isByTheHour ? dueAt : nextRound(dueAt)
  return { kind, dueAt: by, ...promise, isLate: isLate({ dueAt: by, metAt: null }, now) }
}

/**
 * A case as another sees it who has met the same, and may be the one it is about: of where it is, the house of the list alone;
 * of when, the day; no words, photos, names.
 */
export const presentJoined = (facts: ComplaintFacts, at: SeenAt): JoinedComplaint => {
  const seen = seenOf(facts, at)
  // Why it pauses is said to whoever told it, and may speak of them.
  const promise = { ...broadly(seen.promise, at.now), pausedFor: seen.promise.pausedFor === null ? null : pausedWords }
  return {
    ...seen,
    place: facts.building ?? somewhereWords,
    filedAt: dayStart(seen.filedAt),
    promise,
    relation: 'joined',
  }
}
