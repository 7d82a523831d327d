import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { beginDay } from '../../../pages/shared/staff/begin-day'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import '../../../pages/shared/staff/staff.scss'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { todayOf } from '../../../stores/rooms/when-pick'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { shiftsGo } from '../parts/shifts-go'
import { EditShiftStore } from './edit-shift-store'
import { What } from './what'
import { When } from './when'
import { Where } from './where'
import { Who } from './who'
import { words } from './words.zh'

interface FormProps {
  store: EditShiftStore
  communityId: number | null
  now: string
}

const Form = observer(function Form({ store, communityId, now }: FormProps) {
  const { draft, act, flaw, isNew, isSaved } = store
  const { value: roster } = store.opened
  if (!draft) return null
  return (
    <>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {isNew ? words.newTitle : words.editTitle}
      </View>
      {roster && <View className="t-note">{words.atPoint(roster.shift.point.name)}</View>}
      <View className="st-cards">
        <View className="stack">
          <What store={store} draft={draft} />
          {isNew && <Where store={store} draft={draft} communityId={communityId} />}
          <When store={store} draft={draft} now={now} />
        </View>
        <Who store={store} draft={draft} />
      </View>
      <Problem act={act} />
      <View {...a11y({ live: 'polite' })}>
        {isSaved && <Notice kind="ok" icon="check-circle" title={words.saved} />}
      </View>
      <BigButton
        label={isNew ? words.add : words.save}
        isBusy={act.isBusy}
        busyLabel={words.saving}
        offReason={flaw ? words.off[flaw] : undefined}
        onPress={() => void store.save()}
      />
      {isSaved && <BigButton kind="line" label={words.back} onPress={go.back} />}
    </>
  )
})

/** Plans a shift, once or for some weeks, or changes one. */
function EditShiftPage() {
  const { call, device } = useStores()
  const { id = '', day = '', communityId = '' } = useRouter().params
  const [store] = useState(() => new EditShiftStore(call, id, beginDay(day, todayOf(device.now()))))
  const now = useNow()
  useEffect(() => void store.load(), [store])
  const { made, isNew } = store
  if (made) {
    return (
      <StaffScreen>
        <SampleLine />
        <View {...a11y({ live: 'polite' })}>
          <Notice kind="ok" icon="check-circle" title={words.made(made.count)} text={words.madeText} />
        </View>
        <BigButton label={words.open} onPress={() => shiftsGo.madeShift(made.shiftId)} />
        <BigButton kind="line" label={words.another} onPress={store.another} />
      </StaffScreen>
    )
  }
  const form = <Form store={store} communityId={Number(communityId) || null} now={now} />
  return (
    <StaffScreen>
      <SampleLine />
      {isNew ? (
        form
      ) : (
        <Loaded load={store.opened} words={words} onRetry={() => void store.load()}>
          {form}
        </Loaded>
      )}
    </StaffScreen>
  )
}

export default observer(EditShiftPage)
