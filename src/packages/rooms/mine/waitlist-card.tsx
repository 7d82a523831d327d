import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { holdUntil } from '../../../domain/hold'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { MyBookingsStore, WaitlistEntry } from './my-bookings-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Outcome } from '../../../ui/outcome'
import { Tag } from '../../../ui/tag'
import { bookingGo } from '../parts/booking-go'
import { Facts } from '../parts/facts'
import { words } from './words.zh'

interface WaitlistCardProps {
  store: MyBookingsStore
  place: WaitlistEntry
  now: string
  /** Asks for confirmation before leaving the waitlist. */
  onLeave: () => void
}

const When = ({ place, now }: { place: WaitlistEntry; now: string }) => (
  <View className="stack-s">
    <View className="t-title">{spanWord(place.startsAt, place.endsAt, now)}</View>
    <Facts parts={[place.room.name, place.room.point.name]} />
  </View>
)

/** An offer to the resident: its deadline, and the two answers. */
export const OfferedCard = observer(function OfferedCard({ store, place, now, onLeave }: WaitlistCardProps) {
  const { act, touched } = store
  return (
    <Card kind="lit">
      <View className="wrap">
        <Tag look="accent" icon="open" words={words.offered} />
      </View>
      <When place={place} now={now} />
      {place.offeredUntil !== null && (
        <View className="t-read">{words.offeredText(spokenWhen(place.offeredUntil, now))}</View>
      )}
      <View className="pair">
        <BigButton
          label={words.want}
          isBusy={act.doing === place.id}
          busyLabel={words.wantBusy}
          onPress={() => void store.answer(place.id, true)}
        />
        <BigButton kind="line" label={words.dontWant} isBusy={act.doing === place.id} onPress={onLeave} />
      </View>
      <Outcome problem={touched === place.id ? act.problem : ''} />
    </Card>
  )
})

/** Shortly before the start no more offers are made. */
const isNear = ({ startsAt }: WaitlistEntry, now: string): boolean => holdUntil(now, startsAt) === null

const nextWord = (place: WaitlistEntry, now: string): string => {
  if (isNear(place, now)) return words.near
  return place.ahead === 0 ? words.first : words.ahead(place.ahead)
}

/**
 * A waitlist entry: how many are ahead, or that from now on the first to book gets the slot. An expired one says so
 * and links to other times.
 */
export const WaitlistCard = observer(function WaitlistCard({ store, place, now, onLeave }: WaitlistCardProps) {
  const { act, touched } = store
  const isOver = place.state !== 'waiting'
  return (
    <Card>
      <View className="wrap">
        <Tag look="plain" icon="clock" words={isOver ? words.over : words.waiting} />
      </View>
      <When place={place} now={now} />
      <View className="t-note">{isOver ? words.overText : nextWord(place, now)}</View>
      {!isOver && isNear(place, now) && (
        <BigButton kind="soft" label={words.look} onPress={() => bookingGo.room(place.room.id)} />
      )}
      {isOver ? (
        <BigButton kind="line" label={words.otherTimes} onPress={() => bookingGo.room(place.room.id)} />
      ) : (
        <BigButton kind="line" label={words.leave} isBusy={act.doing === place.id} onPress={onLeave} />
      )}
      <Outcome problem={touched === place.id ? act.problem : ''} />
    </Card>
  )
})
