import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect } from 'react'
import type { Load } from '../../../stores/load'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import { SampleLine } from '../sample-line'
import { StaffScreen } from './staff-screen'
import { CommunityField } from './community-field'
import { Loaded } from './loaded'
import { useMe } from './use-me'

interface CommunityPageProps {
  store: {
    communityId: number | null
    ofCommunity: (communityId: number | null) => Promise<void>
    load: () => Promise<void>
  }
  /** What the store loads of the community. */
  load: Load<unknown>
  words: { loading: string; failedTitle: string }
  /** What the page is about, above everything. */
  lead?: string
  /** Shown also while the content is loading or failed. */
  foot?: ReactNode
  /** The content once loaded. */
  children: ReactNode
}

/** A staff page about one community: the caller's own, or the one that an admin chooses. Reloads when shown again. */
export const CommunityPage = observer(function CommunityPage(props: CommunityPageProps) {
  const { store, load, words, lead, foot, children } = props
  const { session } = useStores()
  const me = useMe()
  const own = me?.community?.id
  useEffect(() => {
    if (own !== undefined) void store.ofCommunity(own)
  }, [store, own])
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <StaffScreen>
      <SampleLine />
      {lead !== undefined && <View className="t-read">{lead}</View>}
      <Loaded load={session.me} words={words} onRetry={() => void session.load()}>
        {me?.role === 'admin' && (
          <Card>
            <CommunityField value={store.communityId} onChoose={(communityId) => void store.ofCommunity(communityId)} />
          </Card>
        )}
        <Loaded load={load} words={words} onRetry={() => void store.load()}>
          {children}
        </Loaded>
        {foot}
      </Loaded>
    </StaffScreen>
  )
})
