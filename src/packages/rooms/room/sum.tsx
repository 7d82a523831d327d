import { observer } from 'mobx-react-lite'
import { nextFreeOn } from '../../../domain/rooms/day/tiles'
import { spokenNow } from '../../../domain/spoken.zh'
import { lengthWord, spanWord, tileWord } from '../../../domain/rooms/words.zh'
import type { MoveStore } from './move-store'
import type { ChosenSlot, RoomDayAnswer, RoomDayStore } from './room-day-store'
import { BigButton } from '../../../ui/big-button'
import { bookingGo } from '../parts/booking-go'
import { Dock } from '../../../ui/dock'
import { joined } from '../parts/words.zh'
import { words } from './words.zh'

interface SlotProps {
  store: RoomDayStore
  answer: RoomDayAnswer
  now: string
}

interface SumProps extends SlotProps {
  people?: number
  /** Null: a new booking. */
  mover: MoveStore | null
}

/** The selection in words, and its one action. */
export const Sum = observer(function Sum({ store, answer, people, mover, now }: SumProps) {
  const chosen = store.chosenAt(now)
  const { minutes } = store
  const { room } = answer
  if (!chosen) {
    return (
      <Dock title={words.choose} note={joined([room.name, lengthWord(minutes)])}>
        <BigButton label={mover ? words.move : words.book} offReason={words.chooseOff} />
      </Dock>
    )
  }
  const wish = { roomId: room.id, startsAt: chosen.startsAt, minutes, people }
  if (chosen.why)
    return (
      <Lost
        store={store}
        answer={answer}
        chosen={mover ? { ...chosen, canWait: false } : chosen}
        now={now}
        onWait={() => bookingGo.confirm({ ...wish, join: 1 })}
      />
    )
  const [title, note] = [spanWord(chosen.startsAt, chosen.endsAt, now), joined([room.name, lengthWord(minutes)])]
  if (mover) {
    const move = () => void mover.move({ roomId: room.id, startsAt: chosen.startsAt, minutes }, store.load)
    return (
      <Dock title={title} note={note} problem={mover.act.problem}>
        <BigButton label={words.move} isBusy={mover.act.isBusy} busyLabel={words.moving} onPress={move} />
      </Dock>
    )
  }
  return (
    <Dock title={title} note={note}>
      <BigButton label={words.book} onPress={() => bookingGo.confirm(wish)} />
    </Dock>
  )
})

interface LostProps extends SlotProps {
  chosen: ChosenSlot
  onWait: () => void
}

/** The wish is not available: the reason, the waitlist where there is one, and the next free time. */
const Lost = observer(function Lost({ store, answer: { day }, chosen, now, onWait }: LostProps) {
  const { startsAt, endsAt, why, canWait } = chosen
  const asker = { now, isStaff: false }
  const offer = nextFreeOn(day, store.minutes, asker, startsAt) ?? nextFreeOn(day, store.minutes, asker)
  const word = tileWord({ startsAt, part: 'morning', why, isShort: false, freeMinutes: 0 }, day.rules)
  return (
    <Dock title={spanWord(startsAt, endsAt, now)} note={canWait ? word : words.gone(word)}>
      {canWait && <BigButton label={words.wait} onPress={onWait} />}
      {offer !== null && (
        <BigButton
          kind={canWait ? 'line' : 'main'}
          label={words.instead(spokenNow(offer))}
          onPress={() => store.chooseAt(offer)}
        />
      )}
      {!canWait && offer === null && <BigButton label={words.book} offReason={words.chooseOff} />}
    </Dock>
  )
})
