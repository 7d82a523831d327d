import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { WalkInStore } from './walk-in-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Segmented } from '../../../ui/segmented'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { PhoneField } from '../../../pages/shared/staff/phone-field'
import { Problem } from '../../../pages/shared/staff/problem'
import { useMe } from '../../../pages/shared/staff/use-me'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { words } from './words.zh'

type Age = keyof typeof words.ages
const ages: readonly Age[] = ['unknown', 'no', 'yes']
const answers: Record<Age, boolean | null> = { unknown: null, no: false, yes: true }

/** Adds a person without WeChat. A failure keeps all input. */
function WalkInPersonPage() {
  const { call } = useStores()
  const [store] = useState(() => new WalkInStore(call))
  const me = useMe()
  const { draft, act, personId } = store
  const own = me?.community?.id
  useEffect(() => {
    if (own !== undefined) store.type({ communityId: own })
  }, [store, own])
  useEffect(() => {
    if (personId) staffGo.newPerson(personId)
  }, [personId])
  const off = draft.communityId === null ? words.offCommunity : words.off

  return (
    <StaffScreen>
      <SampleLine />
      <View className="t-read">{words.lead}</View>
      <Card>
        <Field
          label={words.name}
          value={draft.name}
          error={lineProblem(draft.name)}
          maxLength={limits.personNameMax}
          onInput={(name) => store.type({ name })}
        />
        <PhoneField value={draft.phone} isRight={store.isPhoneRight} onInput={(phone) => store.type({ phone })} />
        <View className="t-strong">{words.age}</View>
        <Segmented
          label={words.age}
          items={ages.map((value) => ({ value, label: words.ages[value] }))}
          value={ages.find((age) => answers[age] === draft.isEightyPlus) ?? 'unknown'}
          onChange={(age) => store.type({ isEightyPlus: answers[age] })}
        />
        <View className="t-note">{words.ageNote}</View>
        {me?.role === 'admin' && (
          <CommunityField value={draft.communityId} onChoose={(communityId) => store.type({ communityId })} />
        )}
      </Card>
      <Problem act={act} />
      <BigButton
        label={words.save}
        isBusy={act.isBusy}
        busyLabel={words.saving}
        offReason={store.isReady ? undefined : off}
        onPress={() => void store.create()}
      />
    </StaffScreen>
  )
}

export default observer(WalkInPersonPage)
