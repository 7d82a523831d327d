import type { SignupState } from '../../../domain/signup/state'
import type { TagProps } from '../../../ui/tag'

/** The state of one's own signup in a word. */
export const signupTag = ({ state, ahead }: { state: SignupState; ahead: number | null }): TagProps => {
  switch (state) {
    case 'taken':
      return { look: 'ok', icon: 'check-circle', words: '报上了' }
    case 'checkedIn':
      return { look: 'ok', icon: 'check-circle', words: '签到了' }
    case 'served':
      return { look: 'ok', icon: 'check-circle', words: '来过了' }
    case 'offered':
      return { look: 'lamp', icon: 'clock', words: '轮到您了，等您回话' }
    case 'waiting':
      return { look: 'plain', icon: 'clock', words: ahead === 0 ? '在排队，您是下一位' : `在排队，前面 ${ahead} 位` }
    default:
      return { look: 'plain', words: endWords[state] }
  }
}

const endWords = {
  left: '您退了',
  declined: '让给别人了',
  expired: '没排上',
  cancelled: '取消了',
  absent: '没有来',
} as const
