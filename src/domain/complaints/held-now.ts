import type { CaseFacts } from './record'
import { isOpen } from './state'

/** Words that nobody vouches for wait for somebody's eye; those of what is over wait for nothing any more. */
export const isHeldNow = ({ isHeld, state }: Pick<CaseFacts, 'isHeld' | 'state'>): boolean => isHeld && isOpen(state)
