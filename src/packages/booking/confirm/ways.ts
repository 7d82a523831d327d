import type { BookingDraftStore } from '../../../stores/booking-draft'

/** What can be pressed: as it is, or, after a refusal, what is free instead, the other way to the same time, another time. */
export type Way = 'send' | 'offer' | 'book' | 'join' | 'look'

type Refused = Pick<BookingDraftStore, 'refused' | 'offer' | 'isWaiting'>

/** What to offer after an answer, the best first, two at most: as it is again, where the time was not what was refused. */
export const ways = ({ refused, offer, isWaiting }: Refused): Way[] => {
  if (refused === 'room_retired') return ['look']
  if (!refused.startsWith('slot_')) return ['send']
  if (refused === 'slot_free') return ['book', 'look']
  const instead: Way[] = offer === '' ? [] : ['offer']
  const wait: Way[] = refused === 'slot_taken' && !isWaiting ? ['join'] : []
  const found: Way[] = [...instead, ...wait, 'look']
  return found.slice(0, 2)
}
