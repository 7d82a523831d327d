import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Problem } from '../../../pages/shared/staff/problem'
import type { FormName } from '../parts/complaint-forms-store'
import type { SeenComplaint, StaffComplaintStore } from './staff-complaint-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { SwitchRow } from '../../../ui/switch-row'
import { ActForm } from './form'
import { formsOf, isLookBack, likeliest } from './forms-of'
import { words } from './words.zh'

interface ActsProps {
  store: StaffComplaintStore
  seen: SeenComplaint
  now: string
}

/** All actions possible on a complaint now; each button opens its form below and closes it again. */
export const Acts = observer(function Acts({ store, seen, now }: ActsProps) {
  const { form: open, act } = store
  const { may, isHard } = seen.complaint
  const isPaused = may.includes('complaints.resume')
  const [forms, main] = [formsOf(seen.complaint), isPaused ? undefined : likeliest(seen.complaint)]
  const labelOf = (form: FormName) =>
    form === 'visit' && isLookBack(seen.complaint) ? words.lookBack : words.forms[form]
  const lookOf = (form: FormName) => (form === open ? 'soft' : open === null && form === main ? 'main' : 'line')
  return (
    <>
      <Card>
        <View className="t-title">{words.acts}</View>
        <View className="cs-acts">
          {isPaused && (
            <BigButton
              kind={open === null ? 'main' : 'line'}
              label={words.resume}
              isBusy={act.doing === 'resume'}
              onPress={() => void store.resume()}
            />
          )}
          {forms.map((form) => (
            <BigButton key={form} kind={lookOf(form)} label={labelOf(form)} onPress={() => store.toggle(form)} />
          ))}
        </View>
        {may.includes('complaints.mark') && (
          <SwitchRow
            title={words.hard}
            note={isHard ? words.hardNote : words.notHardNote}
            isOn={isHard}
            onChange={(next) => void store.mark(next)}
          />
        )}
        {open === null && <Problem act={act} />}
      </Card>
      <ActForm store={store} seen={seen} now={now} />
    </>
  )
})
