import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dayWord } from '../../../domain/hours/words.zh'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { LineItem } from '../../../ui/line-item'
import { type Entry, entryKey, type HoursStore } from './hours-store'
import { words } from './words.zh'

const noteOf = ({ day, point, reason, checkedOutBy }: Entry): string =>
  [dayWord(day), point, reason ?? (checkedOutBy === null ? '' : words.ways[checkedOutBy])]
    .filter((part) => part !== '')
    .join(' · ')

/** The entries of the ledger, the latest first, by year. */
export const Entries = observer(function Entries({ store }: { store: HoursStore }) {
  const { years, year, entries, further } = store
  return (
    <>
      {years.length > 1 && (
        <ChipRow
          label={words.year}
          chips={['', ...years].map((one) => ({
            value: one,
            label: one === '' ? words.all : words.yearOf(one),
            isOn: one === year,
          }))}
          onToggle={store.setYear}
        />
      )}
      <Card kind="list">
        {entries.map((entry) => (
          <LineItem
            key={entryKey(entry)}
            title={entry.kind === 'correction' ? words.correction(entry.title) : entry.title}
            note={noteOf(entry)}
            side={<View className="t-strong">{words.signed(entry.minutes)}</View>}
          />
        ))}
      </Card>
      {store.hasMore && (
        <BigButton
          kind="line"
          label={words.more}
          isBusy={further.isLoading}
          busyLabel={words.loading}
          onPress={() => void store.loadMore()}
        />
      )}
      {further.problem !== '' && <View className="t-read">{further.problem}</View>}
      <View className="t-note">{words.kept}</View>
    </>
  )
})
