import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import { shownNumber } from '../../../domain/help-line'
import { Ask } from '../../../pages/shared/ask'
import { CommunityPage } from '../../../pages/shared/staff/community-page'
import '../../../pages/shared/staff/staff.scss'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Outcome } from '../../../ui/outcome'
import '../icons.scss'
import { DutyPhoneStore } from './duty-phone-store'
import { words } from './words.zh'

/** The telephone on duty of a community: the staff's own, or any for an admin. */
function DutyPhonePage() {
  const { call, district } = useStores()
  const [store] = useState(() => new DutyPhoneStore(call, district))
  return (
    <CommunityPage store={store} load={district.district} words={words} lead={words.lead}>
      {store.community && <Form store={store} />}
    </CommunityPage>
  )
}

const Form = observer(function Form({ store }: { store: DutyPhoneStore }) {
  const { act, community, typed, number, isRight, saved } = store
  const [isAsked, setIsAsked] = useState(false)
  const known = community?.dutyPhone ?? null
  const done = saved === null ? '' : saved === '' ? words.cleared : words.saved
  return (
    <Card>
      <View className="t-title">{words.title(community?.name ?? '')}</View>
      <View className="t-note">{community?.phone ? words.day(shownNumber(community.phone)) : words.dayNone}</View>
      <Field
        label={words.number}
        hint={words.hint}
        value={typed}
        maxLength={limits.phoneMax}
        error={number === '' || isRight ? undefined : words.wrong}
        onInput={store.type}
      />
      <Outcome problem={act.problem} done={done} />
      <BigButton
        label={words.save}
        isBusy={act.isBusy}
        busyLabel={words.saving}
        offReason={number === known ? words.same : isRight ? undefined : words.wrong}
        onPress={() => void store.save(number)}
      />
      {known !== null && <BigButton kind="line" label={words.clear} onPress={() => setIsAsked(true)} />}
      <Ask
        asked={isAsked ? words.asked : null}
        onNo={() => setIsAsked(false)}
        onYes={() => {
          setIsAsked(false)
          void store.save(null)
        }}
      />
    </Card>
  )
})

export default observer(DutyPhonePage)
