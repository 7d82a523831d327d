import Taro, { useDidHide, useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { SheetStore } from './sheet-store'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { dayOf } from '../../../pages/shared/staff/begin-day'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { Begin } from './begin'
import { Days } from './days'
import { Fresh } from './fresh'
import './index.scss'
import { RoomChips } from './room-chips'
import { RoomSheet } from './room-sheet'
import { Tools } from './tools'
import { words } from './words.zh'

/** The day sheet: who has which room today or on another day, with all the staff's actions. */
function SheetPage() {
  const { call, device } = useStores()
  const now = useNow()
  const { day = '' } = useRouter().params
  const [store] = useState(() => new SheetStore(call, device, dayOf(day)))
  const [isShown, setIsShown] = useState(true)
  const { value: sheet } = store.sheet
  useDidShow(() => {
    setIsShown(true)
    void store.refresh()
  })
  useDidHide(() => setIsShown(false))
  useEffect(() => {
    if (isShown) void store.tick(now)
  }, [store, isShown, now])
  usePullDownRefresh(() => void store.refresh().then(() => Taro.stopPullDownRefresh()))

  return (
    <StaffScreen>
      <Days store={store} now={now} />
      <Loaded load={store.sheet} words={words} onRetry={() => void store.refresh()}>
        <Fresh store={store} now={now} />
        {store.rooms.length > 0 && <Begin store={store} />}
        <RoomChips store={store} />
        {sheet?.rooms.length === 0 && (
          <EmptyState art="day" title={words.empty} text={words.emptyText}>
            <BigButton label={words.write} onPress={staffGo.rooms} />
          </EmptyState>
        )}
        {store.rooms.map((one) => (
          <RoomSheet key={one.room.id} store={store} one={one} now={now} />
        ))}
      </Loaded>
      <Tools store={store} />
    </StaffScreen>
  )
}

export default observer(SheetPage)
