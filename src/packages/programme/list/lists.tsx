import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenDay, spokenWeekday } from '../../../domain/spoken.zh'
import { shanghaiDay } from '../../../domain/time'
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

const byDay = (rows: readonly ProgrammeRow[]): [number, readonly ProgrammeRow[]][] => {
  const days = [...new Set(rows.map(({ next }) => shanghaiDay(next.startsAt)))].sort((one, other) => one - other)
  return days.map((day) => [day, rows.filter(({ next }) => shanghaiDay(next.startsAt) === day)])
}

/** `今天，星期三`, `星期六`, `12 月 5 日，星期六` */
const dayWord = (at: string, now: string): string =>
  [...new Set([spokenDay(at, now) || words.today, spokenWeekday(at)])].join('，')

function List({ title, rows, now }: { title: string; rows: readonly ProgrammeRow[]; now: string }) {
  if (rows.length === 0) return null
  return (
    <View className="stack">
      <View className="t-head" {...a11y({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {byDay(rows).map(([day, ofDay]) => (
        <View key={day} className="stack-s">
          <View className="t-strong" {...a11y({ role: 'heading', level: 3 })}>
            {dayWord(ofDay[0]?.next.startsAt ?? now, now)}
          </View>
          <Rows rows={ofDay} now={now} />
        </View>
      ))}
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
