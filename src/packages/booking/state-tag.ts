import type { BookingState } from '../../domain/booking/state'
import { stateWords } from '../../domain/booking/words.zh'
import type { TagProps } from '../../ui/tag'

const MOVED = '换了时间'

interface Stated {
  state: BookingState
  movedTo: string | null
}

/** The state of a booking in a word; one that was moved is not gone. */
export const stateWord = ({ state, movedTo }: Stated): string => (movedTo === null ? stateWords[state] : MOVED)

/** The same as a tag. */
export const stateTag = (booking: Stated): TagProps => {
  const words = stateWord(booking)
  if (booking.state === 'confirmed' || booking.state === 'checkedIn') return { look: 'ok', icon: 'check-circle', words }
  if (booking.state === 'requested') return { look: 'warn', icon: 'clock', words }
  if (booking.state === 'done') return { look: 'plain', words }
  return { look: 'plain', icon: booking.state === 'released' ? 'clock' : 'close', words }
}
