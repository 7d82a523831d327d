import { isHeldNow } from '../../../domain/complaint/held-now'
import { stateWords } from '../../../domain/complaint/words.zh'
import type { SeenCase } from '../../../stores/case'
import { caseTitle } from '../parts/spoken.zh'
import { promisedOf } from './promised'
import { words } from './words.zh'

const stateOf = (seen: SeenCase): string => {
  if (seen.relation !== 'own') return stateWords[seen.state]
  if (seen.mergedInto !== null) return words.mergedTitle
  return isHeldNow(seen) ? words.heldTitle : stateWords[seen.state]
}

/** What is read aloud: what it is, where it stands, what is promised. */
export const spokenCase = (seen: SeenCase, now: string): string => {
  const promised = promisedOf(seen, now)
  return words.spoken([caseTitle(seen), stateOf(seen), promised ? `${promised.lead}，${promised.title}` : ''])
}
