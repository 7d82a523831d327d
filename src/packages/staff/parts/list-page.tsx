import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import type { Act } from '../../../stores/act'
import type { Load } from '../../../stores/load'
import { EmptyState } from '../../../ui/empty-state'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'

interface ListPageProps {
  load: Load<readonly unknown[]>
  /** Whose refusals are said at the top; without it each line says its own. */
  act?: Act
  words: { loading: string; failedTitle: string; empty: string; emptyText: string }
  onLoad: () => Promise<void>
  /** A table, instead of cards. */
  isTable?: boolean
  /** The cards, side by side where there is room. */
  children: ReactNode
}

/** A page of work that waits: asked for whenever it comes back. */
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
    <Screen isWide>
      <SampleLine />
      {act && <Problem act={act} />}
      <Loaded load={load} words={words} onRetry={() => void onLoad()}>
        {load.value?.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
        {isTable ? children : <View className="st-cards">{children}</View>}
      </Loaded>
    </Screen>
  )
})
