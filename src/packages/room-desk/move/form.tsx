import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import type { Moving, MoveStore } from './move-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Problem } from '../../../pages/shared/staff/problem'
import { RoomPick } from '../parts/room-pick'
import { WhenPick } from '../parts/when-pick'
import { Notified } from './notified'
import { words } from './words.zh'

interface MoveFormProps {
  store: MoveStore
  line: Moving
  now: string
}

/** The booking, its new room and time, and the message to its resident. A refusal keeps all input. */
export const MoveForm = observer(function MoveForm({ store, line: { room, row }, now }: MoveFormProps) {
  const { rooms, when } = store
  const target = store.targetAt(now)
  if (!rooms || !when) return null
  return (
    <>
      <View>
        <View className="t-title">{row.who ?? words.nobody}</View>
        <View className="t-read">{words.now(room.name, spanWord(row.startsAt, row.endsAt, now))}</View>
        <View className="t-note">
          {words.people(row.partySize)} {row.purpose}
        </View>
      </View>
      <View className="t-read">{words.lead}</View>
      <Card>
        <RoomPick store={rooms} communityId={room.communityId} onChoose={when.ofRoom} />
      </Card>
      <Card>
        <WhenPick store={when} now={now} />
      </Card>
      {target && <Notified line={{ room, row }} target={target} now={now} />}
      <Problem act={store.act} />
      <BigButton
        label={words.move}
        isBusy={store.act.isBusy}
        busyLabel={words.moving}
        offReason={target ? undefined : words.off}
        onPress={() => void store.move(now)}
      />
    </>
  )
})
