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

function List({ title, rows, now }: { title: string; rows: readonly ShiftRow[]; now: string }) {
  const [isAll, setIsAll] = useState(false)
  if (rows.length === 0) return null
  const shown = isAll ? rows : rows.slice(0, SHOWN)
  return (
    <View className="stack">
      <View className="t-head">{title}</View>
      <Rows rows={shown} now={now} />
      {shown.length < rows.length && (
        <BigButton kind="line" label={words.allOf(rows.length)} onPress={() => setIsAll(true)} />
      )}
    </View>
  )
}

/** The shifts with free places, and those where one can only wait; by kind. */
export const Lists = observer(function Lists({ store, where, now }: ListsProps) {
  const { kinds, kind, free, full, further } = store
  return (
    <>
      {kinds.length > 1 && (
        <ChipRow
          label={words.kinds}
          chips={kinds.map((one) => ({ value: one, label: shiftKindWords[one], isOn: kind === one }))}
          onToggle={store.setKind}
        />
      )}
      <List title={words.more} rows={free} now={now} />
      <List title={words.full} rows={full} now={now} />
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
