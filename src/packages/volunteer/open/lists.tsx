import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { shiftKindWords } from '../../../domain/shifts/words.zh'
import type { Where } from '../../../stores/points/where'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import type { OpenShiftsStore, ShiftRow } from './open-shifts-store'
import { Rows } from './rows'
import { words } from './words.zh'

interface ListsProps {
  store: OpenShiftsStore
  where: Where | null
  now: string
}

const SHOWN = 8

function List({ rows, now }: { rows: readonly ShiftRow[]; now: string }) {
  const [isAll, setIsAll] = useState(false)
  if (rows.length === 0) return null
  const shown = isAll ? rows : rows.slice(0, SHOWN)
  return (
    <>
      <Rows rows={shown} now={now} />
      {shown.length < rows.length && (
        <BigButton kind="line" label={words.allOf(rows.length)} onPress={() => setIsAll(true)} />
      )}
    </>
  )
}

/** All kinds, or one of those that there are. */
const Kinds = observer(function Kinds({ store }: Pick<ListsProps, 'store'>) {
  const { kinds, kind } = store
  if (kinds.length < 2) return null
  const chips = [
    { value: 'all' as const, label: words.all, isOn: kind === null },
    ...kinds.map((value) => ({ value, label: shiftKindWords[value], isOn: kind === value })),
  ]
  return (
    <ChipRow label={words.kinds} chips={chips} onToggle={(value) => store.setKind(value === 'all' ? null : value)} />
  )
})

/** The shifts with free places, and those where one can only wait; by kind. */
export const Lists = observer(function Lists({ store, where, now }: ListsProps) {
  const { kind, free, full, further } = store
  return (
    <>
      {(free.length > 0 || kind !== null) && (
        <View className="stack">
          <View className="between">
            <View className="t-head">{words.more}</View>
            <View className="t-note">{store.isByWalk ? words.byWalk : words.byStart}</View>
          </View>
          <Kinds store={store} />
          {free.length === 0 && <View className="t-read">{words.noneOf}</View>}
          <List key={kind} rows={free} now={now} />
        </View>
      )}
      {full.length > 0 && (
        <View className="stack">
          <View className="t-head">{words.full}</View>
          <List key={kind} rows={full} now={now} />
        </View>
      )}
      {store.hasMore && (
        <BigButton
          kind="line"
          label={words.showMore}
          isBusy={further.isLoading}
          busyLabel={words.loading}
          onPress={() => void store.loadMore(where)}
        />
      )}
      {further.problem !== '' && <View className="t-read">{further.problem}</View>}
    </>
  )
})
