import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { SampleLine } from '../sample-line'
import { StaffScreen } from './staff-screen'
import type { Act } from '../../../stores/act'
import type { Load } from '../../../stores/load'
import { EmptyState } from '../../../ui/empty-state'
import { Loaded } from './loaded'
import { Problem } from './problem'

interface ListPageProps {
  load: Load<readonly unknown[]>
  /** The action whose errors are shown at the top; without it each row shows its own. */
  act?: Act
  words: { loading: string; failedTitle: string; empty: string; emptyText: string }
  onLoad: () => Promise<void>
  /** A table, instead of cards. */
  isTable?: boolean
  /** The cards, in several columns where there is space. */
  children: ReactNode
}

/** A page of pending work, reloaded whenever it is shown again. */
export const ListPage = observer(function ListPage({
  load,
  act,
  words,
  onLoad,
  isTable = false,
  children,
}: ListPageProps) {
  useDidShow(() => void onLoad())
  usePullDownRefresh(() => void onLoad().then(() => Taro.stopPullDownRefresh()))
  return (
    <StaffScreen>
      <SampleLine />
      {act && <Problem act={act} />}
      <Loaded load={load} words={words} onRetry={() => void onLoad()}>
        {load.value?.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
        {isTable ? children : <View className="st-cards">{children}</View>}
      </Loaded>
    </StaffScreen>
  )
})
