import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spanWord } from '../../../domain/rooms/words.zh'
import type { Dialled } from '../../../domain/help-line'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { dayName, MINUTE_MS, shanghaiDay } from '../../../domain/time'
import { Ask } from '../../../pages/shared/ask'
import { CallNow } from '../../../pages/shared/call-now'
import { bookingGo, type Wanted } from '../parts/booking-go'
import type { Booking, BookingStore } from '../parts/booking-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Outcome } from '../../../ui/outcome'
import { words } from './words.zh'

interface ChangeMindProps {
  store: BookingStore
  booking: Booking
  now: string
  phone: Dialled
}

/** The room's page, to choose another time. */
const moveOf = ({ id, startsAt, endsAt }: Booking): Wanted => ({
  day: dayName(shanghaiDay(startsAt)),
  minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS,
  move: id,
  was: startsAt,
})

/** Moving or cancelling the booking: in the app until the deadline, by telephone after that. */
export const ChangeMind = observer(function ChangeMind({ store, booking, now, phone }: ChangeMindProps) {
  const [isAsked, setIsAsked] = useState(false)
  const { state, room, series, startsAt, endsAt, cancelUntil } = booking
  const canCancel = booking.canCancel && (state === 'requested' || Date.parse(now) < Date.parse(cancelUntil))
  const cancel = (isWholeSeries: boolean) => {
    setIsAsked(false)
    void store.cancel(isWholeSeries)
  }
  const { title, text, no, yes } = words.ask
  return (
    <Card>
      <View className="t-lead">{words.changeTitle}</View>
      {!canCancel && (
        <>
          <View className="t-read">{words.cancelLate(spokenWhen(cancelUntil, now))}</View>
          <CallNow dialled={phone} />
        </>
      )}
      {canCancel && (
        <>
          <View className="t-read">
            {state === 'requested' ? words.cancelAnytime : words.cancelUntil(spokenWhen(cancelUntil, now))}
          </View>
          <View className="pair">
            {series === null && (
              <BigButton
                kind="line"
                icon="calendar"
                label={words.move}
                onPress={() => bookingGo.room(room.id, moveOf(booking))}
              />
            )}
            <BigButton
              kind="danger"
              icon="close"
              label={words.cancel}
              isBusy={store.cancelling.isBusy}
              busyLabel={words.cancelling}
              onPress={() => setIsAsked(true)}
            />
          </View>
        </>
      )}
      <Outcome problem={store.cancelling.problem} />
      <Ask
        asked={isAsked ? { title, no, yes, text: text(spanWord(startsAt, endsAt, now), room.name) } : null}
        onYes={() => cancel(false)}
        onNo={() => setIsAsked(false)}
      >
        {series !== null && <BigButton kind="line" label={words.cancelRest} onPress={() => cancel(true)} />}
      </Ask>
    </Card>
  )
})
