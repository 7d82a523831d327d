import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useNow } from '../../../pages/shared/use-now'
import { DeskStore } from './desk-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { SampleTag } from '../../../ui/tag'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { useMe } from '../../../pages/shared/staff/use-me'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import './index.scss'
import { Items } from './items'
import { Tools } from './tools'
import { words } from './words.zh'

const Figure = ({ count, label, look = '' }: { count: number; label: string; look?: string }) => (
  <View className="st-count">
    <View className={`t-figure ${count > 0 ? look : ''}`}>{count}</View>
    <View className="t-note">{label}</View>
  </View>
)

/** The staff's start page: their pending work by due moment, and their tools. */
function DeskPage() {
  const { call, district } = useStores()
  const [store] = useState(() => new DeskStore(call))
  const now = useNow()
  const me = useMe()
  const { value: items } = store.items
  const counts = store.countsAt(now)
  useDidShow(() => {
    void district.load()
    void store.load()
  })
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <StaffScreen>
      <Loaded load={store.items} words={words} onRetry={() => void store.load()}>
        <View className="between">
          <View>
            <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
              {words.waiting(items?.length ?? 0)}
            </View>
            <View className="t-note">{words.order}</View>
          </View>
          {district.district.value?.isSample && <SampleTag />}
        </View>
        <View className="st-counts">
          <Figure count={counts.late} label={words.late} look="t-danger" />
          <Figure count={counts.today} label={words.today} look="t-warn" />
          <Figure count={counts.later} label={words.later} />
        </View>
        {items?.length === 0 && <EmptyState art="day" title={words.nothing} text={words.nothingText} />}
        {items && items.length > 0 && <Items items={items} now={now} />}
      </Loaded>
      {me && me.role !== 'resident' && me.role !== 'volunteer' && <Tools role={me.role} />}
      <View className="row-top">
        <Icon name="eye" size="s" />
        <View className="t-note grow">{words.seen}</View>
      </View>
    </StaffScreen>
  )
}

export default observer(DeskPage)
