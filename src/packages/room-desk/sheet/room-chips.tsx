import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { SheetStore } from './sheet-store'
import { ChipRow } from '../../../ui/chip-row'
import { words } from './words.zh'

/** Filters by one room; renders nothing where there is only one. */
export const RoomChips = observer(function RoomChips({ store }: { store: SheetStore }) {
  const rooms = store.sheet.value?.rooms ?? []
  if (rooms.length < 2) return null
  const shown = rooms.map(({ room: { id, name } }) => ({ value: id, label: name }))
  return (
    <View className="st-rooms">
      <ChipRow
        label={words.roomsLabel}
        chips={[{ value: '', label: words.allRooms }, ...shown].map((chip) => ({
          ...chip,
          isOn: chip.value === store.roomId,
        }))}
        onToggle={store.showRoom}
      />
    </View>
  )
})
