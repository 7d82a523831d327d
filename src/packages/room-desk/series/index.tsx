import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { SeriesStore } from './series-store'
import { todayOf } from '../../../stores/rooms/when-pick'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { beginDay } from '../../../pages/shared/staff/begin-day'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import { SlotFields } from '../parts/slot-fields'
import { useMe } from '../../../pages/shared/staff/use-me'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { Group, Weeks } from './group'
import { MadeCard } from './made'
import { words } from './words.zh'

/** Books a weekly series for a group. */
function SeriesPage() {
  const { call, device, session } = useStores()
  const { day = '', roomId = '', communityId = '' } = useRouter().params
  const [store] = useState(() => new SeriesStore(call, { day: beginDay(day, todayOf(device.now())), roomId }))
  const now = useNow()
  useMe()
  const { made, act } = store
  const flaw = store.flawAt(now)
  if (made) {
    return (
      <StaffScreen>
        <SampleLine />
        <MadeCard made={made} now={now} onAgain={store.another} />
      </StaffScreen>
    )
  }
  return (
    <StaffScreen>
      <SampleLine />
      <Loaded load={session.me} words={words} onRetry={() => void session.load()}>
        <View className="t-read">{words.lead}</View>
        <View className="st-cards">
          <Group store={store} />
          <Card>
            <View className="t-title">{words.slot}</View>
            <SlotFields slot={store.slot} communityId={Number(communityId) || undefined} now={now} />
            <Weeks store={store} now={now} />
          </Card>
        </View>
        <Problem act={act} />
        <BigButton
          label={words.book(store.weeks)}
          isBusy={act.isBusy}
          busyLabel={words.booking}
          offReason={flaw ? words.off[flaw] : undefined}
          onPress={() => void store.create(now)}
        />
      </Loaded>
    </StaffScreen>
  )
}

export default observer(SeriesPage)
