import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import { KeepLetters } from '../../../pages/shared/keep-letters'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import type { Booking, BookingStore } from '../parts/booking-store'
import { Outcome } from '../../../ui/outcome'
import { SampleTag } from '../../../ui/tag'
import { stateWord } from '../parts/state-tag'
import { useDeskPhone } from '../parts/use-desk-phone'
import { CheckIn } from './check-in'
import { endedOf } from './ended'
import { Over } from './over'
import { Standing } from './standing'
import { Ticket } from './ticket'
import { words } from './words.zh'

interface BookingViewProps {
  store: BookingStore
  booking: Booking
  isSample: boolean
  now: string
}

const spoken = (booking: Booking, now: string): string => {
  const { state, room, startsAt, endsAt, spokenCode } = booking
  const code = state === 'confirmed' ? `${words.sayCode}，${spokenCode}` : ''
  return [stateWord(booking), spanWord(startsAt, endsAt, now), room.name, room.point.name, code].join('。')
}

const dones = {
  checkedIn: { done: words.checkedIn, text: words.checkedInText },
  cancelled: { done: words.cancelled, text: words.cancelledText },
} as const

/** The ticket, the last confirmation, and the next step. */
export const BookingView = observer(function BookingView({ store, booking, isSample, now }: BookingViewProps) {
  const phone = useDeskPhone(booking.room, now)
  const done = store.done === '' && booking.state === 'checkedIn' ? 'checkedIn' : store.done
  const isOver = endedOf(booking) !== null
  return (
    <>
      <View className="between">
        <ReadAloud text={spoken(booking, now)} />
        {isSample && <SampleTag />}
      </View>
      <Ticket booking={booking} now={now}>
        <CheckIn store={store} booking={booking} now={now} />
      </Ticket>
      <Outcome problem="" {...(done !== '' && dones[done])} />
      {isOver ? (
        <Over booking={booking} phone={phone} isSaid={done === 'cancelled'} />
      ) : (
        <Standing store={store} booking={booking} now={now} phone={phone} />
      )}
      <KeepLetters />
    </>
  )
})
