import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { RoomDayAnswer } from './room-day-store'
import { Pill } from '../../../ui/pill'
import { SampleTag } from '../../../ui/tag'
import { go } from '../../../pages/shared/go'
import { Facts } from '../parts/facts'
import { words } from '../parts/words.zh'

/** The room's name, which opens the choice of another, and its features. */
export const Head = observer(function Head({ answer }: { answer: RoomDayAnswer }) {
  const { room, isSample } = answer
  return (
    <>
      <View className="between">
        <Pill isPicker icon="room" label={room.name} onPress={() => go.roomsOf(room.point.id)} />
        {isSample && <SampleTag />}
      </View>
      <Facts parts={[room.point.name, room.floor, words.capacity(room.capacity), room.fee]} />
      {room.note !== '' && <View className="t-note">{room.note}</View>}
    </>
  )
})
