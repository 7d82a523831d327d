import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import type { RoomPickStore } from './room-pick-store'
import { ChipRow } from '../../../ui/chip-row'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { useMe } from '../../../pages/shared/staff/use-me'
import { words } from './when-words.zh'

interface RoomPickProps {
  store: RoomPickStore
  /** Whose rooms; without it those of the caller's own community, or of one that an admin chooses. */
  communityId?: number
  /** Told when a room is chosen, also the one that the page was opened with. Must be the same function each time. */
  onChoose: (roomId: string) => void
}

/** One room of a community, with how many it holds. */
export const RoomPick = observer(function RoomPick({ store, communityId, onChoose }: RoomPickProps) {
  const me = useMe()
  const [chosen, setChosen] = useState<number | null>(null)
  const ofCommunity = communityId ?? me?.community?.id ?? chosen
  const { value: rows } = store.rooms
  const load = useCallback(async () => {
    if (ofCommunity === null) return
    await store.load(ofCommunity)
    if (store.roomId !== '') onChoose(store.roomId)
  }, [store, ofCommunity, onChoose])
  useEffect(() => void load(), [load])
  const choose = (roomId: string) => {
    store.choose(roomId)
    onChoose(roomId)
  }
  return (
    <View className="stack">
      {communityId === undefined && me?.role === 'admin' && <CommunityField value={chosen} onChoose={setChosen} />}
      {ofCommunity !== null && (
        <>
          <View className="t-strong">{words.room}</View>
          <Loaded
            load={store.rooms}
            words={{ loading: words.roomsLoading, failedTitle: words.roomsFailed }}
            onRetry={() => void load()}
          >
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
        </>
      )}
    </View>
  )
})
