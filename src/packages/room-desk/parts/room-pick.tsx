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
  /** The community of the rooms; without it the caller's own, or one that an admin chooses. */
  communityId?: number
  /** Called when a room is selected, also for the one of the route. Must be a stable function. */
  onChoose: (roomId: string) => void
}

/** Chooses a room of a community; each shows its capacity. */
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
