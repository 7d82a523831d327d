import { spanWord } from '../../../domain/rooms/words.zh'
import type { BookingDraftStore } from './booking-draft-store'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { words } from './words.zh'

interface DoneProps {
  store: BookingDraftStore
  now: string
  onSee: () => void
}

/** Booked without consent to messages: says where to see it, before the page of the booking itself. */
export function Done({ store, now, onSee }: DoneProps) {
  const { startsAt, endsAt, isForWaitlist } = store
  return (
    <EmptyState
      art="day"
      title={`${isForWaitlist ? words.joinedWaitlist : words.made}：${spanWord(startsAt, endsAt, now)}`}
      text={words.notNotified}
      isSample={store.room.value?.isSample}
    >
      <BigButton label={words.see} onPress={onSee} />
    </EmptyState>
  )
}
