import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Where } from '../../../stores/points/where'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { EmptyState } from '../../../ui/empty-state'
import type { ProgrammeRow, ProgrammesStore } from './programmes-store'
import { Rows } from './rows'
import { words } from './words.zh'

interface ListsProps {
  store: ProgrammesStore
  where: Where | null
  now: string
  onChange: () => void
}

function List({ title, rows, now }: { title: string; rows: readonly ProgrammeRow[]; now: string }) {
  if (rows.length === 0) return null
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {title}
      </View>
      <Rows rows={rows} now={now} />
    </View>
  )
}

/** What is near, then what is further away, and the rows after those. */
export const Lists = observer(function Lists({ store, where, now, onChange }: ListsProps) {
  const { near, far, days, further, hasMore, isNarrowed } = store
  const isEmpty = near.length + far.length === 0
  const clear = () => {
    store.setKind(null)
    store.setBorn(null)
    store.setDays('all')
    onChange()
  }
  if (isEmpty && store.kept.answer.isLoading) return <Bones shape="list" words={words.loading} />
  if (isEmpty && !hasMore && days === 'all' && !isNarrowed)
    return <EmptyState art="day" title={words.empty} text={words.emptyText} />
  return (
    <>
      {isEmpty && <View className="t-read">{words.none[days]}</View>}
      {isEmpty && days !== 'all' && <BigButton kind="line" label={words.others} onPress={() => store.setDays('all')} />}
      {isEmpty && days === 'all' && isNarrowed && <BigButton kind="line" label={words.clear} onPress={clear} />}
      <List title={words.near} rows={near} now={now} />
      <List title={near.length > 0 ? words.far : words.coming} rows={far} now={now} />
      {hasMore && (
        <BigButton
          kind="line"
          label={words.more}
          isBusy={further.isLoading}
          busyLabel={words.loading}
          onPress={() => void store.loadMore(where)}
        />
      )}
      {further.problem !== '' && <View className="t-read">{further.problem}</View>}
    </>
  )
})
