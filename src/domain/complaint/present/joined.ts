import type { CaseFacts } from '../record'
import { pausedWords, spotWords } from '../words.zh'
import { type Seen, type SeenAt, seenOf } from './seen'

export interface JoinedCase extends Seen {
  relation: 'joined'
}

/** A case as another sees it who has met the same: of where it is, the house of the list alone; no words, photos, names. */
export const presentJoined = (facts: CaseFacts, at: SeenAt): JoinedCase => {
  const seen = seenOf(facts, at)
  // Why it pauses is said to whoever told it, and may speak of them.
  const promise = { ...seen.promise, pausedFor: seen.promise.pausedFor === null ? null : pausedWords }
  return { ...seen, place: facts.building ?? spotWords, promise, relation: 'joined' }
}
