import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { SheetStore } from '../../../stores/sheet'
import { todayOf } from '../../../stores/when-pick'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Loaded } from '../parts/loaded'
import { Problem } from '../parts/problem'
import { staffGo } from '../parts/staff-go'
import '../icons.scss'
import '../staff.scss'
import { Begin } from './begin'
import { Days } from './days'
import './index.scss'
import { RoomChips } from './room-chips'
import { RoomSheet } from './room-sheet'
import { Tools } from './tools'
import { words } from './words.zh'

/** Who has which room today, or on another day; and all that the staff do about it. */
function SheetPage() {
  const { call, device } = useStores()
  const now = useNow()
  const [store] = useState(() => new SheetStore(call, device, todayOf(device.now())))
  const { value: sheet } = store.sheet
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <Screen isWide>
      <Days store={store} now={now} />
      <Loaded load={store.sheet} words={words} onRetry={() => void store.load()}>
        {store.rooms.length > 0 && <Begin store={store} />}
        <RoomChips store={store} />
        <Problem act={store.act} />
        {sheet?.rooms.length === 0 && (
          <EmptyState art="day" title={words.empty} text={words.emptyText}>
            <BigButton label={words.write} onPress={staffGo.rooms} />
          </EmptyState>
        )}
        {store.rooms.map((one) => (
          <RoomSheet key={one.room.id} store={store} one={one} now={now} />
        ))}
      </Loaded>
      <Tools />
    </Screen>
  )
}

export default observer(SheetPage)
