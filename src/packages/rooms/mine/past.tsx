import { View } from '@tarojs/components'
import { spokenDate, spokenNow } from '../../../domain/spoken.zh'
import type { Booking } from '../parts/booking-store'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { openBooking } from '../parts/open-booking'
import { joined, whole } from '../parts/words.zh'
import { endIcon, stateWord } from '../parts/state-tag'
import { words } from './words.zh'

/** Past bookings: time, place, and how they ended. Each links to its page. */
export function Past({ bookings }: { bookings: readonly Booking[] }) {
  if (bookings.length === 0) return null
  return (
    <>
      <View className="section-head">
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {words.pastTitle}
        </View>
      </View>
      <View className="fs">
        <Card kind="list">
          {bookings.map((booking) => (
            <LineItem
              key={booking.id}
              isBoxed
              icon={endIcon(booking)}
              title={`${whole(spokenDate(booking.startsAt))} ${whole(spokenNow(booking.startsAt))}`}
              note={joined([booking.room.name, stateWord(booking)])}
              onPress={() => openBooking(booking.id)}
            />
          ))}
        </Card>
      </View>
    </>
  )
}
