import type { BookingDraftStore } from './booking-draft-store'

/**
 * The possible buttons: submit as is, or, after a refusal, the free alternative, the other way to the same time, the
 * user's existing bookings, another time.
 */
export type Way = 'send' | 'offer' | 'book' | 'join' | 'mine' | 'look'

/** The resident has reached a limit: a booking or an entry has to be cancelled before another attempt. */
const TOO_MUCH: readonly string[] = ['quota_count', 'waitlist_full']
/** The resident already has a booking or entry for this very time. */
const HAS_IT: readonly string[] = ['slot_mine', 'already_on_waitlist']

type Refused = Pick<BookingDraftStore, 'refused' | 'offer' | 'isForWaitlist'>

/**
 * What to offer after an answer: at most two, the best first. Submitting as is comes back where the time was not the
 * reason.
 */
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
