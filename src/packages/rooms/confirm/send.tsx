import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { go } from '../../../pages/shared/go'
import type { BookingDraftStore } from './booking-draft-store'
import { BigButton } from '../../../ui/big-button'
import { Dock } from '../../../ui/dock'
import { ways, type Way } from './ways'
import { words } from './words.zh'

interface SendProps {
  store: BookingDraftStore
  /** The room and the duration. */
  sum: string
  offReason?: string
  isLast: boolean
  now: string
}

/** The submit button; after a refusal the reason and the alternatives. */
export const Send = observer(function Send({ store, sum, offReason, isLast, now }: SendProps) {
  const { startsAt, endsAt, isForWaitlist, offer, problem, act } = store
  const press: Record<Way, () => void> = {
    send: () => void store.send(),
    offer: () => void store.takeOffer(),
    book: () => void store.setForWaitlist(false),
    join: () => void store.setForWaitlist(true),
    mine: go.bookings,
    look: go.back,
  }
  const label: Record<Way, string> = {
    send: isForWaitlist ? words.join : words.book,
    offer: words.offer(offer && spokenWhen(offer, now)),
    book: words.bookInstead,
    join: words.joinInstead,
    mine: words.see,
    look: words.otherTime,
  }
  return (
    <Dock title={spanWord(startsAt, endsAt, now)} note={sum} problem={problem} kind={isLast ? 'always' : 'wait'}>
      {ways(store).map((way, index) => (
        <BigButton
          key={way}
          kind={index === 0 ? 'main' : 'line'}
          label={label[way]}
          isBusy={act.isBusy}
          busyLabel={isForWaitlist ? words.joining : words.booking}
          offReason={offReason}
          onPress={press[way]}
        />
      ))}
    </Dock>
  )
})
