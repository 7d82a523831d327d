import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import '../../../pages/shared/staff/staff.scss'
import { useMe } from '../../../pages/shared/staff/use-me'
import { useNow } from '../../../pages/shared/use-now'
import { ComplaintQueueStore } from './complaint-queue-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import '../icons.scss'
import { DistrictRows } from './district-rows'
import { Choices, Counts } from './head'
import './index.scss'
import { Rows } from './rows'
import { Tools } from './tools'
import { words } from './words.zh'

const nothing = {
  due: { title: words.empty, text: words.emptyText },
  resident: { title: words.emptyResident, text: words.emptyResidentText },
  district: { title: words.emptyDistrict, text: words.emptyDistrictText },
}

/** The open complaints, the most urgent first, each with its likeliest next action. */
function QueuePage() {
  const { call } = useStores()
  const [store] = useState(() => new ComplaintQueueStore(call))
  const now = useNow()
  const me = useMe()
  const isDistrict = me?.role === 'admin'
  const { value: page } = store.queue
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <StaffScreen>
      <Counts store={store} isDistrict={isDistrict} />
      {me && !isDistrict && <Choices store={store} />}
      <Loaded load={store.queue} words={words} onRetry={() => void store.load()}>
        {page && page.rows.length + page.district.length === 0 && (
          <EmptyState art="day" {...nothing[isDistrict ? 'district' : store.group]} />
        )}
        {page && page.rows.length > 0 && <Rows rows={page.rows} isManager={me?.role === 'manager'} now={now} />}
        {page && page.district.length > 0 && <DistrictRows rows={page.district} now={now} />}
        <Problem act={store.more} />
        {page?.next && (
          <BigButton
            kind="line"
            label={words.more}
            isBusy={store.more.isBusy}
            busyLabel={words.moreBusy}
            onPress={() => void store.loadMore()}
          />
        )}
      </Loaded>
      {me && me.role !== 'resident' && me.role !== 'volunteer' && <Tools role={me.role} />}
      {!isDistrict && (
        <View className="row-top">
          <Icon name="eye" size="s" />
          <View className="t-note grow">{words.seen}</View>
        </View>
      )}
    </StaffScreen>
  )
}

export default observer(QueuePage)
