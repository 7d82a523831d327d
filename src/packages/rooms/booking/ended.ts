import type { Booking } from '../parts/booking-store'
import { words } from './words.zh'

interface Ended {
  /** Empty where the ticket already says it. */
  title: string
  text: string
}

/** What happened to a booking that is over, and the next step; null while it is active. */
export const endedOf = ({ state, movedTo, reason, isNoShow }: Booking): Ended | null => {
  const { ended } = words
  if (state === 'requested' || state === 'confirmed' || state === 'checkedIn') return null
  if (movedTo !== null) return ended.moved
  if (state === 'cancelled') return reason === null ? ended.cancelled : ended.cancelledBy
  if (state === 'done') return isNoShow ? ended.noShow : ended.done
  return ended[state]
}
