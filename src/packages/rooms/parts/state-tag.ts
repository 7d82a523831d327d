import type { BookingState } from '../../../domain/rooms/state'
import { stateWords } from '../../../domain/rooms/words.zh'
import type { TagProps } from '../../../ui/tag'

const MOVED = '换了时间'
const NO_SHOW = '没人签到'

interface Stated {
  state: BookingState
  movedTo: string | null
  isNoShow: boolean
}

/** The state of a booking in one word; a moved one is not gone, and a no-show was not used. */
export const stateWord = ({ state, movedTo, isNoShow }: Stated): string => {
  if (movedTo !== null) return MOVED
  return state === 'done' && isNoShow ? NO_SHOW : stateWords[state]
}

/** The icon of a booking that is over. */
export const endIcon = ({ state, isNoShow }: Omit<Stated, 'movedTo'>): 'check-circle' | 'clock' | 'close' => {
  if (state === 'done' && !isNoShow) return 'check-circle'
  return state === 'done' || state === 'released' ? 'clock' : 'close'
}

/** The same as a tag. */
export const stateTag = (booking: Stated): TagProps => {
  const words = stateWord(booking)
  if (booking.state === 'confirmed' || booking.state === 'checkedIn') return { look: 'ok', icon: 'check-circle', words }
  if (booking.state === 'requested') return { look: 'warn', icon: 'clock', words }
  const icon = endIcon(booking)
  return icon === 'check-circle' ? { look: 'plain', words } : { look: 'plain', icon, words }
}
