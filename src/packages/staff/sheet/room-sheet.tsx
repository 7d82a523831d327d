import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenIntervals } from '../../../domain/spoken.zh'
import type { SheetRoom, SheetStore } from './sheet-store'
import { a11y } from '../../../ui/a11y'
import { Line } from './line'
import { words } from './words.zh'

interface RoomSheetProps {
  store: SheetStore
  one: SheetRoom
  now: string
}

const columns = Object.entries(words.columns)

/** The day of one room: a list on a phone, a table on a computer. */
export const RoomSheet = observer(function RoomSheet({ store, one, now }: RoomSheetProps) {
  const { room, intervals, why, isRetired, rows } = one
  return (
    <View className="stack">
      <View>
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {room.name}
        </View>
        <View className="t-note">
          {room.point.name} · {isRetired ? words.retired : words.hours(spokenIntervals(intervals), why)}
        </View>
      </View>
      {rows.length === 0 ? (
        <View className="t-quiet">{words.free}</View>
      ) : (
        <View className="st-table shs">
          <View className="st-tr st-th" {...a11y({ isHidden: true })}>
            {columns.map(([key, name]) => (
              <View key={key}>{name}</View>
            ))}
          </View>
          {rows.map((row) => (
            <Line key={row.id} store={store} room={room} row={row} now={now} />
          ))}
        </View>
      )}
    </View>
  )
})
