import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Booking, BookingStore } from '../parts/booking-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Outcome } from '../../../ui/outcome'
import { addToCalendar } from '../../../client/phone/phone-calendar'
import { saveCalendarFile, wholeAddress } from '../parts/phone'
import { words } from './words.zh'

const entryOf = ({ room, startsAt, endsAt, spokenCode }: Booking) => ({
  title: words.calendarTitle(room.name),
  startsAt,
  endsAt,
  location: [room.point.name, room.point.address].filter((part) => part !== '').join(' '),
  description: words.calendarText(spokenCode),
})

const outcomes = { added: words.added, refused: words.addRefused, closed: '' } as const

/** The feed address of all the resident's bookings, to be pasted into another calendar. */
const Feed = observer(function Feed({ path }: { path: string }) {
  const { device } = useStores()
  const [said, setSaid] = useState('')
  const address = wholeAddress(device.urlOf(path))
  if (address === '') return <View className="t-note">{words.feedNone}</View>
  const copy = async () => setSaid((await device.copy(address)) ? words.copied : words.copyFailed)
  return (
    <Card>
      <View className="t-lead">{words.feedTitle}</View>
      <View className="t-read">{words.feedText}</View>
      <View className="t-note">{address}</View>
      <BigButton kind="line" label={words.copy} onPress={() => void copy()} />
      <View className="t-note center" {...a11y({ live: 'polite' })}>
        {said}
      </View>
    </Card>
  )
})

/**
 * Adds the booking to the phone's calendar, as a file where the phone's calendar cannot be accessed, and as a feed
 * address for any other.
 */
export const CalendarLines = observer(function CalendarLines({
  store,
  booking,
}: {
  store: BookingStore
  booking: Booking
}) {
  const [said, setSaid] = useState<keyof typeof outcomes | 'saved'>('closed')
  const [isFeedShown, setIsFeedShown] = useState(false)
  const showFeed = () => {
    setIsFeedShown(true)
    void store.askFeed()
  }
  // WeChat's calendar API must be the first call in the tap, so nothing is awaited before it.
  const add = () => addToCalendar?.(entryOf(booking)).then(setSaid)
  const save = () =>
    saveCalendarFile &&
    store.saveCalendar((name, text) => {
      saveCalendarFile?.(name, text)
      setSaid('saved')
    })
  const isWrong = said === 'refused'
  return (
    <>
      <Card kind="list">
        {addToCalendar && <LineItem icon="calendar" title={words.addToPhone} onPress={() => void add()} />}
        {saveCalendarFile && <LineItem icon="calendar" title={words.saveFile} onPress={() => void save()} />}
        <LineItem icon="list" title={words.feed} note={words.feedNote} onPress={showFeed} />
      </Card>
      <Outcome
        problem={isWrong ? outcomes.refused : store.calendar.problem}
        done={said === 'saved' ? words.saved : isWrong ? '' : outcomes[said]}
      />
      {isFeedShown && store.feed === '' && store.calendar.isBusy && (
        <View className="t-note" {...a11y({ role: 'status', isBusy: true })}>
          {words.feedLoading}
        </View>
      )}
      {isFeedShown && store.feed !== '' && <Feed path={store.feed} />}
    </>
  )
})
