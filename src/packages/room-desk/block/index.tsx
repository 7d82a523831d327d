import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useNow } from '../../../pages/shared/use-now'
import { BlockStore } from './block-store'
import { useStores } from '../../../stores/root'
import { todayOf } from '../../../stores/rooms/when-pick'
import { beginDay } from '../../../pages/shared/staff/begin-day'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { Done } from './done'
import { BlockForm } from './form'
import { words } from './words.zh'

/** Blocks a room for the community itself, once or for some weeks. */
function BlockPage() {
  const { call, device } = useStores()
  const { roomId = '', communityId = '', day = '' } = useRouter().params
  const [store] = useState(() => new BlockStore(call, { roomId, day: beginDay(day, todayOf(device.now())) }))
  const now = useNow()
  return (
    <StaffScreen>
      <SampleLine />
      {store.blocked ? (
        <Done store={store} blocked={store.blocked} now={now} />
      ) : (
        <>
          <View className="t-read">{words.lead}</View>
          <BlockForm store={store} communityId={Number(communityId) || undefined} now={now} />
        </>
      )}
    </StaffScreen>
  )
}

export default observer(BlockPage)
