import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Problem } from '../../../../pages/shared/staff/problem'
import type { ComplaintMediationStore, MediationForm } from './complaint-mediation-store'
import { BigButton } from '../../../../ui/big-button'
import { words } from './words.zh'

interface MediationFormProps {
  store: ComplaintMediationStore
  form: MediationForm
  hint?: string
  /** What is still missing, in words. */
  flaw?: string
  onSend: () => void
  children: ReactNode
}

/** A form of the mediation, rendered while it is open; errors are shown inside it. */
export const MediationFormPart = observer(function MediationFormPart({
  store,
  form,
  hint,
  flaw,
  onSend,
  children,
}: MediationFormProps) {
  const { act } = store
  if (store.form !== form) return null
  return (
    <View className="stack ct-form">
      {hint !== undefined && <View className="t-note">{hint}</View>}
      {children}
      <Problem act={act} />
      <View className="pair">
        <BigButton
          label={words.sends[form]}
          isBusy={act.doing === form}
          busyLabel={words.sending}
          offReason={flaw}
          onPress={onSend}
        />
        <BigButton kind="line" label={words.keep} onPress={() => store.toggle(form)} />
      </View>
    </View>
  )
})
