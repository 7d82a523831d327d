import type { Booking } from '../parts/booking-store'
import { words } from './words.zh'

interface Ended {
  /** Empty where the ticket already says it. */
  title: string
  text: string
}

/** What happened and what one may do now, of a booking that is over one way or another; null while it stands. */
export const endedOf = ({ state, movedTo, reason, isNoShow }: Booking): Ended | null => {
  const { ended } = words
  if (state === 'requested' || state === 'confirmed' || state === 'checkedIn') return null
  if (movedTo !== null) return ended.moved
  if (state === 'cancelled') return reason === null ? ended.cancelled : ended.cancelledBy
  if (state === 'done') return isNoShow ? ended.noShow : ended.done
  return ended[state]
}
