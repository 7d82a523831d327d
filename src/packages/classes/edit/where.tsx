import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { useMe } from '../../../pages/shared/staff/use-me'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import type { FormPartProps } from './form-part'
import type { PlaceStore } from './place-store'
import { words } from './words.zh'

const loading = { loading: words.pointsLoading, failedTitle: words.pointsFailed }
const NO_ROOM = ''

/** A room of the point that is kept for every date, or none. */
const Room = observer(function Room({ store, draft, place }: FormPartProps & { place: PlaceStore }) {
  const { value: rooms } = place.rooms
  if (draft.pointId === '') return null
  return (
    <Loaded load={place.rooms} words={loading} onRetry={() => void place.loadRooms()}>
      {rooms && rooms.length > 0 && (
        <>
          <View className="t-strong">{words.room}</View>
          <View className="t-note">{words.roomNote}</View>
          <View className="st-rooms">
            <ChipRow
              label={words.room}
              chips={[
                { value: NO_ROOM, label: words.roomNone, isOn: draft.roomId === NO_ROOM },
                ...rooms.map(({ room }) => ({ value: room.id, label: room.name, isOn: draft.roomId === room.id })),
              ]}
              onToggle={(roomId) => store.type({ roomId })}
            />
          </View>
        </>
      )}
    </Loaded>
  )
})

interface WhereProps extends FormPartProps {
  place: PlaceStore
  /** The community of the page that led here; null: none. */
  communityId: number | null
}

/** The point and the room of a new programme: of the caller's own community, or of one that an admin chooses. */
export const Where = observer(function Where({ store, draft, place, communityId }: WhereProps) {
  const me = useMe()
  const [chosen, setChosen] = useState(communityId)
  const ofCommunity = chosen ?? me?.community?.id ?? null
  useEffect(() => {
    if (ofCommunity !== null) void place.ofCommunity(ofCommunity)
  }, [place, ofCommunity])
  const { value: points } = place.points
  return (
    <Card>
      <View className="t-title">{words.where}</View>
      {me?.role === 'admin' && <CommunityField value={chosen} onChoose={setChosen} />}
      {ofCommunity !== null && (
        <Loaded load={place.points} words={loading} onRetry={() => void place.loadPoints()}>
          {points?.length === 0 && <View className="t-quiet">{words.pointsNone}</View>}
          {points && points.length > 0 && (
            <View className="st-rooms">
              <ChipRow
                label={words.where}
                chips={points.map(({ id, name }) => ({ value: id, label: name, isOn: id === draft.pointId }))}
                onToggle={(pointId) => void place.choosePoint(pointId)}
              />
            </View>
          )}
        </Loaded>
      )}
      <Room store={store} draft={draft} place={place} />
    </Card>
  )
})
