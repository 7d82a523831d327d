import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { AuditStore } from './audit-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import { useMe } from '../../../pages/shared/staff/use-me'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { Entries } from './entries'
import './index.scss'
import { words } from './words.zh'

/**
 * The audit log: everything of a manager's own community; for an admin the district's own acts, and the communities'
 * by day.
 */
function AuditPage() {
  const { call } = useStores()
  const [store] = useState(() => new AuditStore(call))
  const [isChoosing, setIsChoosing] = useState(false)
  const me = useMe()
  const log = store.log.value
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))
  const show = (communityId: number | null) => {
    setIsChoosing(communityId !== null)
    void store.ofCommunity(communityId)
  }

  return (
    <StaffScreen>
      <SampleLine />
      <View className="t-read">{me?.role === 'admin' ? words.districtLead : words.lead}</View>
      {me?.role === 'admin' && !isChoosing && (
        <BigButton kind="line" label={words.of} onPress={() => setIsChoosing(true)} />
      )}
      {isChoosing && (
        <Card>
          <CommunityField value={store.communityId} onChoose={show} />
          <BigButton kind="line" label={words.all} onPress={() => show(null)} />
        </Card>
      )}
      <Loaded load={store.log} words={words} onRetry={() => void store.load()}>
        {log?.entries.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
        {log && log.entries.length > 0 && <Entries entries={log.entries} />}
        <Problem act={store.act} />
        {log?.isMore && (
          <BigButton
            kind="line"
            label={words.more}
            isBusy={store.act.isBusy}
            busyLabel={words.loadingMore}
            onPress={() => void store.older()}
          />
        )}
        {log?.isMore === false && <BigButton kind="link" label={words.back} onPress={go.back} />}
      </Loaded>
    </StaffScreen>
  )
}

export default observer(AuditPage)
