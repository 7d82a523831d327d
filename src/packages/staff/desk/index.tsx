import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { deskTodayOf } from '../../../pages/shared/staff/desk-today-store'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import '../../../pages/shared/staff/staff.scss'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useIsWide } from '../../../pages/shared/staff/use-is-wide'
import { useMe } from '../../../pages/shared/staff/use-me'
import { useRowKeys } from '../../../pages/shared/staff/use-row-keys'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { Icon } from '../../../ui/icon'
import '../icons.scss'
import { Day } from './day'
import { DeskRequestsStore } from './desk-requests-store'
import { First } from './first'
import { Counts, Head } from './head'
import './index.scss'
import { More } from './more'
import { openItem } from '../parts/places'
import { Requests } from './requests'
import { Short } from './short'
import { Tiles } from './tiles'
import { words } from './words.zh'

/** The staff's start page: their tools, what is first, their day, and what needs a yes. */
function DeskPage() {
  const { call, device, district } = useStores()
  const store = deskTodayOf({ call, device })
  const [requests] = useState(() => new DeskRequestsStore(call, store.load))
  const [isMore, setMore] = useState(false)
  const now = useNow()
  const isWide = useIsWide()
  const me = useMe()
  const { value: today } = store.today
  const role = me?.role
  const isStaff = role === 'worker' || role === 'manager' || role === 'admin'
  const marked = useRowKeys({
    count: today?.first.length ?? 0,
    onOpen: (index) => {
      const item = today?.first[index]
      if (item) openItem[item.kind](item.id)
    },
    onSearch: staffGo.people,
  })
  useDidShow(() => {
    void district.load()
    void store.freshen(device.now(), 0)
  })
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  const more = () => setMore(!isMore)

  return (
    <StaffScreen>
      <Head now={now} isWide={isWide && isStaff} onMore={more} />
      {today && <Counts today={today} isWide={isWide} />}
      {isStaff && !isWide && <Tiles waiting={today?.waiting} isMore={isMore} onMore={more} />}
      {isStaff && isMore && <More role={role} waiting={today?.waiting} />}
      <Loaded load={store.today} words={words} onRetry={() => void store.load()}>
        {today && (
          <View className="dk-panes">
            <View className="dk-pane">
              <First today={today} now={now} marked={marked} />
              <Requests store={requests} today={today} now={now} />
            </View>
            <View className="dk-pane">
              {role !== 'admin' && <Day today={today} now={now} />}
              <Short today={today} />
            </View>
          </View>
        )}
      </Loaded>
      <View className="row-top">
        <Icon name="eye" size="s" />
        <View className="t-note grow">{words.seen}</View>
      </View>
    </StaffScreen>
  )
}

export default observer(DeskPage)
