import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { Children, type ReactNode } from 'react'
import { SampleLine } from '../sample-line'
import { StaffScreen } from './staff-screen'
import type { Act } from '../../../stores/act'
import type { Load } from '../../../stores/load'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Loaded } from './loaded'
import { Problem } from './problem'
import { useRowKeys } from './use-row-keys'

interface ListPageProps {
  load: Load<readonly unknown[]>
  /** The action whose errors are shown at the top; without it each row shows its own. */
  act?: Act
  /** `order`: what the list is sorted by. */
  words: { loading: string; failedTitle: string; empty: string; emptyText: string; order?: string }
  onLoad: () => Promise<void>
  /** What to do where there is nothing in the list. */
  next?: { label: string; onPress: () => void }
  /** Opens a row, for the keyboard. */
  onOpen?: (index: number) => void
  onSearch?: () => void
  /** A table, instead of cards. */
  isTable?: boolean
  /** The cards, in several columns where there is space; or a function of the index that the keyboard has marked. */
  children: ReactNode | ((marked: number) => ReactNode)
}

/** A page of pending work, reloaded whenever it is shown again. */
export const ListPage = observer(function ListPage({
  load,
  act,
  words,
  onLoad,
  next,
  onOpen = () => {},
  onSearch,
  isTable = false,
  children,
}: ListPageProps) {
  useDidShow(() => void onLoad())
  usePullDownRefresh(() => void onLoad().then(() => Taro.stopPullDownRefresh()))
  const count = load.value?.length ?? 0
  const marked = useRowKeys({ count, onOpen, ...(onSearch && { onSearch }) })
  const rows = typeof children === 'function' ? children(marked) : children
  return (
    <StaffScreen>
      <SampleLine />
      {act && <Problem act={act} />}
      <Loaded load={load} words={words} onRetry={() => void onLoad()}>
        {load.value?.length === 0 && (
          <EmptyState art="day" title={words.empty} text={words.emptyText}>
            {next && <BigButton kind="line" label={next.label} onPress={next.onPress} />}
          </EmptyState>
        )}
        {count > 0 && words.order !== undefined && <View className="t-note">{words.order}</View>}
        {isTable ? (
          rows
        ) : (
          <View className="st-cards">
            {Children.toArray(rows).map((card, index) => (
              <View key={index} className={index === marked ? 'st-marked st-marked-card' : ''}>
                {card}
              </View>
            ))}
          </View>
        )}
      </Loaded>
    </StaffScreen>
  )
})
