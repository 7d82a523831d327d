import type { BookingDraftStore } from './booking-draft-store'

/** What can be pressed: as it is, or, after a refusal, what is free instead, the other way to the same time, what one has already, another time. */
export type Way = 'send' | 'offer' | 'book' | 'join' | 'mine' | 'look'

/** One has too much already: something of it has to go before the same may be asked again. */
const TOO_MUCH: readonly string[] = ['quota_count', 'waitlist_full']
/** One has this very time already. */
const HAS_IT: readonly string[] = ['slot_mine', 'already_on_waitlist']

type Refused = Pick<BookingDraftStore, 'refused' | 'offer' | 'isForWaitlist'>

/** What to offer after an answer, the best first, two at most: as it is again, where the time was not what was refused. */
export const ways = ({ refused, offer, isForWaitlist }: Refused): Way[] => {
  if (refused === 'room_retired' || refused === 'quota_hours') return ['look']
  if (TOO_MUCH.includes(refused)) return ['mine', 'send']
  if (HAS_IT.includes(refused)) return ['mine', 'look']
  if (!refused.startsWith('slot_')) return ['send']
  if (refused === 'slot_free') return ['book', 'look']
  const instead: Way[] = offer === '' ? [] : ['offer']
  const wait: Way[] = refused === 'slot_taken' && !isForWaitlist ? ['join'] : []
  const found: Way[] = [...instead, ...wait, 'look']
  return found.slice(0, 2)
}
