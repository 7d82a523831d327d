import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import '../../../pages/shared/staff/staff.scss'
import { useMe } from '../../../pages/shared/staff/use-me'
import { MediatorsStore } from './mediators-store'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import '../complaints.scss'
import '../icons.scss'
import { Add } from './add'
import './index.scss'
import { List } from './list'
import { words } from './words.zh'

/** The mediators of a community: the manager's own, or any for an admin. */
function MediatorsPage() {
  const { call, session } = useStores()
  const [store] = useState(() => new MediatorsStore(call))
  const me = useMe()
  const own = me?.community?.id
  const { value: seen } = store.list
  useEffect(() => {
    if (own !== undefined) void store.ofCommunity(own)
  }, [store, own])
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <Screen isWide>
      <SampleLine />
      <View className="t-read">{words.lead}</View>
      <Loaded load={session.me} words={words} onRetry={() => void session.load()}>
        {me?.role === 'admin' && (
          <Card>
            <CommunityField value={store.communityId} onChoose={(communityId) => void store.ofCommunity(communityId)} />
          </Card>
        )}
        <Loaded load={store.list} words={words} onRetry={() => void store.load()}>
          <Problem act={store.act} />
          {seen && <List store={store} mediators={seen.mediators} />}
          {seen && <Add store={store} seen={seen} />}
        </Loaded>
      </Loaded>
    </Screen>
  )
}

export default observer(MediatorsPage)
