import { isHeldNow } from '../../../domain/complaint/held-now'
import { stateWords } from '../../../domain/complaint/words.zh'
import type { SeenCase } from '../../../stores/case'
import { caseTitle } from '../parts/spoken.zh'
import { promisedOf } from './promised'
import { words } from './words.zh'

/** What is read aloud: what it is, where it stands, what is promised. */
export const spokenCase = (seen: SeenCase, now: string): string => {
  const promised = promisedOf(seen, now)
  const isHeld = seen.relation === 'own' && isHeldNow(seen)
  return words.spoken([caseTitle(seen), isHeld ? words.heldTitle : stateWords[seen.state], promised ? `${promised.lead}，${promised.title}` : ''])
}
