import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { TableHead } from '../../../pages/shared/staff/table-head'
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

const columns = Object.values(words.columns)

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
          <TableHead columns={columns} />
          {rows.map((row) => (
            <Line key={row.id} store={store} room={room} row={row} now={now} />
          ))}
        </View>
      )}
    </View>
  )
})
