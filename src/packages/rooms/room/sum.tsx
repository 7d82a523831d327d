import { observer } from 'mobx-react-lite'
import { nextFreeOn } from '../../../domain/rooms/day/tiles'
import { spokenNow } from '../../../domain/spoken.zh'
import { lengthWord, spanWord, tileWord } from '../../../domain/rooms/words.zh'
import { CallNow } from '../../../pages/shared/call-now'
import type { MoveStore } from './move-store'
import type { ChosenSlot, RoomDayAnswer, RoomDayStore } from './room-day-store'
import { BigButton } from '../../../ui/big-button'
import { bookingGo } from '../parts/booking-go'
import { useDeskPhone } from '../parts/use-desk-phone'
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
  if (mover) return <Move store={store} room={room} mover={mover} chosen={chosen} note={note} now={now} />
  return (
    <Dock title={title} note={note}>
      <BigButton label={words.book} onPress={() => bookingGo.confirm(wish)} />
    </Dock>
  )
})

interface MoveProps extends Omit<SlotProps, 'answer'> {
  room: RoomDayAnswer['room']
  mover: MoveStore
  chosen: ChosenSlot
  note: string
}

/** Moves the booking to the selection; once refused says why, with the telephone of those who can. */
const Move = observer(function Move({ store, room, mover, chosen, note, now }: MoveProps) {
  const phone = useDeskPhone(room, now)
  const { startsAt, endsAt } = chosen
  const { minutes } = store
  const problem = mover.problemOf(startsAt, minutes)
  const move = () => void mover.move({ roomId: room.id, startsAt, minutes }, store.load)
  return (
    <Dock title={spanWord(startsAt, endsAt, now)} note={note} problem={problem}>
      {!mover.isForStaff && (
        <BigButton label={words.move} isBusy={mover.act.isBusy} busyLabel={words.moving} onPress={move} />
      )}
      {problem !== '' && <CallNow dialled={phone} kind={mover.isForStaff ? 'main' : 'line'} />}
    </Dock>
  )
})

interface LostProps extends SlotProps {
  chosen: ChosenSlot
  onWait: () => void
}

const lostWord = (why: ChosenSlot['why'], word: string): string => {
  if (why?.kind === 'mine') return words.mine
  return why?.kind === 'kept' ? words.kept : words.gone(word)
}

/** The wish is not available: the reason, the waitlist where there is one, and the next free time. */
const Lost = observer(function Lost({ store, answer: { day }, chosen, now, onWait }: LostProps) {
  const { startsAt, endsAt, why, canWait } = chosen
  const asker = { now, isStaff: false }
  const free = store.free ?? day
  const offer = nextFreeOn(free, store.minutes, asker, startsAt) ?? nextFreeOn(free, store.minutes, asker)
  const word = tileWord({ startsAt, part: 'morning', why, isShort: false, freeMinutes: 0 }, day.rules)
  return (
    <Dock title={spanWord(startsAt, endsAt, now)} note={canWait ? word : lostWord(why, word)}>
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
