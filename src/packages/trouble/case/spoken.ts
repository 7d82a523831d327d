import { isHeldNow } from '../../../domain/complaints/held-now'
import type { SeenCase } from '../parts/case-store'
import { standsWord } from '../parts/promise-line'
import { caseTitle } from '../parts/spoken.zh'
import { promisedOf } from './promised'
import { words } from './words.zh'

const stateOf = (seen: SeenCase, now: string): string => {
  if (seen.relation !== 'own') return standsWord(seen, now)
  if (seen.mergedInto !== null) return words.mergedTitle
  return isHeldNow(seen) ? words.heldTitle : standsWord(seen, now)
}

/** What is read aloud: what it is, where it stands, what is promised. */
export const spokenCase = (seen: SeenCase, now: string): string => {
  const promised = promisedOf(seen, now)
  return words.spoken([caseTitle(seen), stateOf(seen, now), promised ? `${promised.lead}，${promised.title}` : ''])
}
