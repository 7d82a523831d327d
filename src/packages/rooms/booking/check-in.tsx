import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import type { Booking, BookingStore } from '../parts/booking-store'
import { CodeEntry } from '../parts/code-entry'
import { scanCode } from '../../../client/phone/scan-code'
import { checkInTime } from '../parts/check-in-time'
import { words } from './words.zh'

interface CheckInProps {
  store: BookingStore
  booking: Booking
  now: string
}

/** Scans or types the room's code while check-in is open; before and after, says when it is and what to do instead. */
export const CheckIn = observer(function CheckIn({ store, booking, now }: CheckInProps) {
  const when = checkInTime(booking, now)
  if (when === 'never' || booking.series !== null) return null // a series is kept without a check-in
  if (when === 'late') return <View className="t-read">{words.late}</View>
  const span = (
    <View className="t-note tk-when">
      {words.checkInSpan(spanWord(booking.checkInFrom, booking.checkInUntil, now))}
    </View>
  )
  const how = scanCode ? words.checkInHow : words.checkInHowTyped
  if (when === 'early') {
    return (
      <>
        {span}
        <View className="t-note">{how}</View>
      </>
    )
  }
  return (
    <>
      {span}
      <CodeEntry act={store.checking} onCode={(code) => void store.checkIn(code)} />
    </>
  )
})
