import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spanWord, stateWords } from '../../../domain/rooms/words.zh'
import { walkLabel } from '../../../domain/walk/labels'
import { go } from '../../../pages/shared/go'
import { hillTag } from '../../../pages/shared/point-line'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Tag } from '../../../ui/tag'
import { checkInTime } from '../parts/check-in-time'
import { openBooking } from '../parts/open-booking'
import { joined, words as shared } from '../parts/words.zh'
import type { Mine as OwnRooms, RoomList } from './rooms-tab-store'
import { words } from './words.zh'

interface MineProps {
  mine: OwnRooms
  /** The rooms around the place, with the walk to each. */
  rooms: RoomList | null
  now: string
}

/** What is mine: the next booking with its code and the way, the waitlist, and all of it. */
export function Mine({ mine, rooms, now }: MineProps) {
  const { waitlist, past } = mine
  const next = mine.coming.find(({ endsAt }) => Date.parse(endsAt) > Date.parse(now))
  if (!next && waitlist.length + past.length === 0) return null
  return (
    <>
      {next && <Next booking={next} rooms={rooms} now={now} />}
      <Card kind="list">
        {waitlist.length > 0 && <Waits waitlist={waitlist} now={now} />}
        <LineItem isBoxed icon="calendar" title={words.all} note={words.allNote} onPress={go.bookings} />
      </Card>
    </>
  )
}

function Waits({ waitlist, now }: { waitlist: OwnRooms['waitlist']; now: string }) {
  const offered = waitlist.find(({ state }) => state === 'offered')
  const first = offered ?? waitlist[0]
  return (
    <LineItem
      isBoxed
      icon="list"
      title={offered ? words.offered : words.waits(waitlist.length)}
      note={first && joined([spokenWhen(first.startsAt, now), first.room.name])}
      onPress={go.bookings}
    />
  )
}

const Next = observer(function Next({ booking, rooms, now }: Omit<MineProps, 'mine'> & { booking: Booking }) {
  const { pace } = useStores().settings
  const { id, state, room, startsAt, endsAt, spokenCode } = booking
  const isOurs = state === 'confirmed' || state === 'checkedIn'
  const isNow = checkInTime(booking, now) === 'now'
  const walk = rooms?.rows.find((row) => row.room.point.id === room.point.id)?.walk
  return (
    <Card kind="lit">
      <View className="between">
        <View className="t-quiet">{words.next}</View>
        {isOurs ? (
          <Tag look="ok" icon="check-circle" words={stateWords[state]} />
        ) : (
          <Tag look="warn" words={stateWords[state]} />
        )}
      </View>
      <View className="stack-s">
        <View className="t-title">{spanWord(startsAt, endsAt, now)}</View>
        <View>{joined([room.name, room.point.name])}</View>
        {state === 'confirmed' && <View className="t-strong">{words.code(spokenCode)}</View>}
        {walk && (
          <View className="wrap t-note">
            {walkLabel(walk.seconds, pace)}
            <Tag {...hillTag(walk)} />
          </View>
        )}
      </View>
      <View className="pair">
        <BigButton
          kind={isNow ? 'main' : 'line'}
          label={state === 'confirmed' ? words.ticket : words.see}
          onPress={() => openBooking(id)}
        />
        <BigButton kind="line" icon="navigate" label={shared.way} onPress={() => go.way(room.point.id)} />
      </View>
    </Card>
  )
})

type Booking = OwnRooms['coming'][number]
