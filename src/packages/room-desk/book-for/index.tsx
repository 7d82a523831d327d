import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useNow } from '../../../pages/shared/use-now'
import { WalkInBookingStore } from './walk-in-booking-store'
import { useStores } from '../../../stores/root'
import { todayOf } from '../../../stores/rooms/when-pick'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { beginDay } from '../../../pages/shared/staff/begin-day'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import { SlotFields } from '../parts/slot-fields'
import { useMe } from '../../../pages/shared/staff/use-me'
import { Who } from '../../../pages/shared/staff/who'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import './index.scss'
import { Instead } from './instead'
import { Outcome } from './outcome'
import { words } from './words.zh'

/** Books for someone on the telephone or without WeChat, and shows the code to read out. */
function WalkInPage() {
  const { call, device, session } = useStores()
  const { day = '', roomId = '', communityId = '' } = useRouter().params
  const [store] = useState(() => new WalkInBookingStore(call, { day: beginDay(day, todayOf(device.now())), roomId }))
  const now = useNow()
  useMe()
  const { booked, placed, act, draft } = store
  const flaw = store.flawAt(now)
  const outcome = booked ?? placed
  if (outcome) {
    return (
      <StaffScreen>
        <SampleLine />
        <Outcome of={outcome} now={now} onAgain={store.another} />
      </StaffScreen>
    )
  }
  return (
    <StaffScreen>
      <SampleLine />
      <Loaded load={session.me} words={words} onRetry={() => void session.load()}>
        <View className="t-read">{words.lead}</View>
        <View className="st-cards">
          <Who store={store} title={words.who} ageNote={words.ageNote} />
          <Card>
            <View className="t-title">{words.slot}</View>
            <SlotFields slot={store.slot} communityId={Number(communityId) || undefined} now={now} />
            <Field
              label={words.purpose}
              hint={words.purposeHint}
              value={draft.purpose}
              maxLength={limits.purposeMax}
              onInput={(purpose) => store.type({ purpose })}
            />
          </Card>
        </View>
        <Problem act={act} />
        <Instead store={store} now={now} />
        <BigButton
          label={words.book}
          isBusy={act.doing === 'work'}
          busyLabel={words.booking}
          offReason={flaw ? words.off[flaw] : undefined}
          onPress={() => void store.book(now)}
        />
      </Loaded>
    </StaffScreen>
  )
}

export default observer(WalkInPage)
