import { CODE_VERSION, posterTasks, taskLetters } from '../../domain/scan/poster-task'
import { taskWords } from '../../domain/scan/task-words.zh'
import { callNow } from '../../stores/district/call-now'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { EmptyState } from '../../ui/empty-state'
import { CallNow } from '../shared/call-now'
import { words as shared } from '../shared/words.zh'
import { words } from './words.zh'

/** A poster's code at the end of an address or of a part of it, also where that is still encoded; its task's letter. */
const CODE = new RegExp(`${CODE_VERSION}([a-z])[2-9a-z]{10}(?![0-9a-z])`, 'i')

/** Without its check characters being read: the server judges the code once there is a network. */
const titleOf = (text: string): string => {
  const letter = CODE.exec(text)?.[1]?.toLowerCase()
  const task = posterTasks.find((one) => taskLetters[one] === letter)
  return task ? words.itself(taskWords[task]) : words.stuck
}

interface StuckProps {
  /** What was scanned. */
  text: string
  onRetry: () => void
}

/** The network did not bring the pages behind codes: what the code itself says, a retry, and the telephone. */
export function Stuck({ text, onRetry }: StuckProps) {
  const { device, district } = useStores()
  return (
    <EmptyState art={{ icon: 'warning' }} title={titleOf(text)} text={words.stuckText}>
      <BigButton icon="refresh" label={shared.tryAgain} onPress={onRetry} />
      <CallNow dialled={callNow(district, undefined, device.now())} />
    </EmptyState>
  )
}
