import { View } from '@tarojs/components'
import { TableHead } from '../../../pages/shared/staff/table-head'
import { roomKindWords } from '../../../domain/rooms/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { CommunityRooms } from './community-rooms-store'
import { pressable } from '../../../ui/a11y'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { words } from './words.zh'

/** Stacked rows on a phone, a table on a computer, with the same nodes. */
export function RoomsTable({ at, rows }: CommunityRooms) {
  const { name, place, capacity, free, next, open } = words.columns
  return (
    <View className="st-table rs">
      <TableHead columns={[name, place, capacity, free, next, '']} isPressable />
      {rows.map(({ room, nextFreeAt, freeToday }) => (
        <View key={room.id} className="st-tr st-go i-chevron-right-ink2" {...pressable(() => staffGo.room(room.id))}>
          <View>
            <View className="t-strong">{room.name}</View>
            <View className="t-note">{roomKindWords[room.kind]}</View>
          </View>
          <View className="t-quiet">{words.place(room.point.name, room.floor)}</View>
          <View>{words.capacity(room.capacity)}</View>
          <View>{words.free(freeToday)}</View>
          <View className="t-note">{nextFreeAt === null ? words.none : words.next(spokenWhen(nextFreeAt, at))}</View>
          <View className="st-wide t-accent">{open}</View>
        </View>
      ))}
    </View>
  )
}
