import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { RoomPickStore } from '../../../stores/room-pick'
import { ChipRow } from '../../../ui/chip-row'
import { Loaded } from './loaded'
import { words } from './when-words.zh'

interface RoomPickProps {
  store: RoomPickStore
  onChoose: (roomId: string) => void
  onRetry: () => void
}

/** One room of the community, with how many it holds. */
export const RoomPick = observer(function RoomPick({ store, onChoose, onRetry }: RoomPickProps) {
  const { value: rows } = store.rooms
  const choose = (roomId: string) => {
    store.choose(roomId)
    onChoose(roomId)
  }
  return (
    <View className="stack">
      <View className="t-strong">{words.room}</View>
      <Loaded load={store.rooms} words={{ loading: words.roomsLoading, failedTitle: words.roomsFailed }} onRetry={onRetry}>
        {rows?.length === 0 && <View className="t-note">{words.roomsNone}</View>}
        {rows && rows.length > 0 && (
          <View className="st-rooms">
            <ChipRow
              label={words.room}
              chips={rows.map(({ room: { id, name, capacity } }) => ({
                value: id,
                label: words.roomFits(name, capacity),
                isOn: id === store.roomId,
              }))}
              onToggle={choose}
            />
          </View>
        )}
      </Loaded>
    </View>
  )
})
