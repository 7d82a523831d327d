import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { CommunityRoomsStore } from './community-rooms-store'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { useMe } from '../../../pages/shared/staff/use-me'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { AddRoom } from './add'
import './index.scss'
import { RoomsTable } from './table'
import { words } from './words.zh'

/** The rooms of the caller's own community, to be edited or added to; of any community for an admin. */
function RoomsPage() {
  const { call, session } = useStores()
  const [store] = useState(() => new CommunityRoomsStore(call))
  const me = useMe()
  const own = me?.community?.id
  const { value: rooms } = store.rooms
  useEffect(() => {
    if (own !== undefined) void store.ofCommunity(own)
  }, [store, own])
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <Screen isWide>
      <SampleLine />
      <Loaded load={session.me} words={words} onRetry={() => void session.load()}>
        {me?.role === 'admin' && (
          <Card>
            <CommunityField value={store.communityId} onChoose={(communityId) => void store.ofCommunity(communityId)} />
          </Card>
        )}
        <Loaded load={store.rooms} words={words} onRetry={() => void store.load()}>
          {rooms?.rows.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
          {rooms && rooms.rows.length > 0 && <RoomsTable {...rooms} />}
        </Loaded>
        {store.communityId !== null && <AddRoom store={store} />}
      </Loaded>
    </Screen>
  )
}

export default observer(RoomsPage)
