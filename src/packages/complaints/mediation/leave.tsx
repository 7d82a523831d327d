import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { Ask } from '../../../pages/shared/ask'
import type { MediationStore } from './mediation-store'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

export type Leaving = 'refuse' | 'other' | 'stop' | 'leave'

interface LeaveProps {
  store: MediationStore
  /** What is asked about; null when nothing is. */
  what: Leaving | null
  onClose: () => void
}

/** Asked before one leaves or wants somebody else; why, if one says so, only the staff read. */
export const Leave = observer(function Leave({ store, what, onClose }: LeaveProps) {
  const leave = () => {
    if (what) void store.leave(what === 'leave' ? 'refuse' : what)
    onClose()
  }
  return (
    <Ask asked={what && words.ask[what]} onYes={leave} onNo={onClose}>
      {what !== 'leave' && (
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={store.reason}
          maxLength={limits.noteMax}
          onInput={(reason) => store.type('reason', reason)}
        />
      )}
    </Ask>
  )
})
