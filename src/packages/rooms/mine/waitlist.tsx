import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spanWord, stateWords } from '../../../domain/rooms/words.zh'
import { Ask } from '../../../pages/shared/ask'
import { isOffered, type MyBookingsStore, type WaitlistEntry } from './my-bookings-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Outcome } from '../../../ui/outcome'
import { openBooking } from '../parts/open-booking'
import { OfferedCard, WaitlistCard } from './waitlist-card'
import { words } from './words.zh'

interface PlacesProps {
  store: MyBookingsStore
  places: readonly WaitlistEntry[]
  now: string
  /** Either the entries with an offer, or the others. */
  which: 'offered' | 'others'
}

const questionOf = (place: WaitlistEntry, now: string) => {
  const { title, text, no, yes } = isOffered(place, now) ? words.refuse : words.stop
  return { title, no, yes, text: text(spanWord(place.startsAt, place.endsAt, now), place.room.name) }
}

/**
 * Waitlist entries. Accepting an offer can be undone on its ticket; leaving the waitlist asks for confirmation first.
 */
export const Places = observer(function Places({ store, places, now, which }: PlacesProps) {
  const [leaving, setLeaving] = useState<WaitlistEntry | null>(null)
  const shown = places.filter((place) => isOffered(place, now) === (which === 'offered') && place.id !== store.settled)
  if (shown.length === 0) return null
  const PlaceCard = which === 'offered' ? OfferedCard : WaitlistCard
  const leave = () => {
    if (leaving) void store.answer(leaving.id, false)
    setLeaving(null)
  }
  return (
    <>
      {which === 'others' && (
        <View className="section-head">
          <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
            {words.waitlistTitle}
          </View>
        </View>
      )}
      {shown.map((place) => (
        <PlaceCard key={place.id} store={store} place={place} now={now} onLeave={() => setLeaving(place)} />
      ))}
      <Ask asked={leaving && questionOf(leaving, now)} onYes={leave} onNo={() => setLeaving(null)} />
    </>
  )
})

/** The result of the last answer to a waitlist entry. */
export const Answered = observer(function Answered({ store }: { store: MyBookingsStore }) {
  const { taken, hasGivenUp } = store
  if (hasGivenUp) return <Outcome problem="" done={words.gaveUp} text={words.gaveUpText} />
  if (!taken) return null
  const done = taken.state === 'requested' ? words.takenAsked : words.taken(stateWords[taken.state])
  return (
    <Outcome problem="" done={done} text={words.takenText}>
      <BigButton kind="line" label={words.see} onPress={() => openBooking(taken.id)} />
    </Outcome>
  )
})
