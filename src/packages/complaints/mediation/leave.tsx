import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { Ask } from '../../../pages/shared/ask'
import type { MediationStore } from './mediation-store'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

export type Leaving = 'refuse' | 'other' | 'stop' | 'leave'

interface LeaveProps {
  store: MediationStore
  /** The action to confirm; null when there is none. */
  what: Leaving | null
  onClose: () => void
}

/** Confirms leaving, or asking for another mediator; only the staff can read the optional reason. */
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
