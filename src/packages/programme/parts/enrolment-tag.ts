import type { EnrolmentState } from '../../../domain/programmes/state'
import type { TagProps } from '../../../ui/tag'
import { words } from './words.zh'

/** The state of one's own seats in a word. */
export const enrolmentTag = ({ state, ahead }: { state: EnrolmentState; ahead: number | null }): TagProps => {
  switch (state) {
    case 'taken':
      return { look: 'ok', icon: 'check-circle', words: words.state.taken }
    case 'offered':
      return { look: 'lamp', icon: 'clock', words: words.state.offered }
    case 'waiting':
      return { look: 'plain', icon: 'clock', words: words.state.waiting(ahead ?? 0) }
    default:
      return { look: 'plain', words: words.state[state] }
  }
}
