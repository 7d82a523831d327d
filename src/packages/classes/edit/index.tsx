import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { dayName, shanghaiDay } from '../../../domain/time'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { beginDay } from '../../../pages/shared/staff/begin-day'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import '../../../pages/shared/staff/staff.scss'
import { useNow } from '../../../pages/shared/use-now'
import { todayOf } from '../../../stores/rooms/when-pick'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { askBeforeLeaving } from '../parts/before-leave'
import { classesGo } from '../parts/classes-go'
import { Dates } from './dates'
import { DatesStore } from './dates-store'
import { EditProgrammeStore } from './edit-programme-store'
import { Enrolling } from './enrolling'
import { PlaceStore } from './place-store'
import { Trial } from './trial'
import { What } from './what'
import { When } from './when'
import { Where } from './where'
import { Who } from './who'
import { words } from './words.zh'

interface FormProps {
  store: EditProgrammeStore
  place: PlaceStore
  communityId: number | null
  now: string
}

/** What is pressed last: first to see the dates of a new programme, then to plan it. */
const Send = observer(function Send({ store }: Pick<FormProps, 'store'>) {
  const { act, flaw, isNew, trial } = store
  const off = flaw ? words.off[flaw] : undefined
  if (isNew && !trial) {
    return (
      <BigButton
        label={words.check}
        isBusy={act.isBusy}
        busyLabel={words.checking}
        offReason={off}
        onPress={() => void store.check()}
      />
    )
  }
  return (
    <BigButton
      label={isNew ? words.add : words.save}
      isBusy={act.isBusy}
      busyLabel={words.saving}
      offReason={off}
      onPress={() => void store.save()}
    />
  )
})

const Form = observer(function Form({ store, place, communityId, now }: FormProps) {
  const { draft, act, isNew, isSaved, trial } = store
  const programme = store.opened.value?.programme
  if (!draft) return null
  return (
    <>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {isNew ? words.newTitle : words.editTitle}
      </View>
      {programme && <View className="t-note">{words.atPoint(programme.point.name)}</View>}
      <View className="st-cards">
        <View className="stack">
          <What store={store} draft={draft} />
          {isNew && <Where store={store} draft={draft} place={place} communityId={communityId} />}
          {isNew && <When store={store} draft={draft} now={now} />}
        </View>
        <View className="stack">
          <Who store={store} draft={draft} />
          {draft.form !== 'open' && <Enrolling store={store} draft={draft} now={now} />}
        </View>
      </View>
      <View {...a11y({ live: 'polite' })}>{trial && <Trial trial={trial} />}</View>
      <Problem act={act} />
      <View {...a11y({ live: 'polite' })}>
        {isSaved && <Notice kind="ok" icon="check-circle" title={words.saved} />}
      </View>
      <Send store={store} />
      {isSaved && <BigButton kind="line" label={words.back} onPress={go.back} />}
    </>
  )
})

/** Plans a programme, with a look at its dates before; or changes the words and the dates of one. */
function EditProgrammePage() {
  const { call, device } = useStores()
  const { id = '', day = '', communityId = '' } = useRouter().params
  const [store] = useState(() => new EditProgrammeStore(call, id, beginDay(day, todayOf(device.now()))))
  const [place] = useState(() => new PlaceStore(call, store.putAt))
  const [dates] = useState(() => new DatesStore(call, id, store.load))
  const now = useNow()
  useEffect(() => void store.load(), [store])
  const { made, isNew, isDirty } = store
  useEffect(() => (isDirty ? askBeforeLeaving(words.leaveAsk) : undefined), [isDirty])
  const programme = store.opened.value?.programme
  if (made) {
    const first = made.dates[0]?.startsAt ?? now
    return (
      <StaffScreen>
        <SampleLine />
        <View {...a11y({ live: 'polite' })}>
          <Notice kind="ok" icon="check-circle" title={words.made(made.dates.length)} text={words.madeText} />
        </View>
        <BigButton label={words.open} onPress={() => classesGo.madeProgramme(dayName(shanghaiDay(first)))} />
        <BigButton kind="line" label={words.another} onPress={store.another} />
      </StaffScreen>
    )
  }
  const form = <Form store={store} place={place} communityId={Number(communityId) || null} now={now} />
  return (
    <StaffScreen>
      <SampleLine />
      {isNew ? (
        form
      ) : (
        <Loaded load={store.opened} words={words} onRetry={() => void store.load()}>
          {programme && programme.cancelled !== null ? (
            <Notice kind="warn" icon="warning" title={words.programmeOff} text={programme.cancelled} />
          ) : (
            form
          )}
          {programme && <Dates store={dates} programme={programme} now={now} />}
        </Loaded>
      )}
    </StaffScreen>
  )
}

export default observer(EditProgrammePage)
