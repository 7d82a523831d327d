import { observer } from 'mobx-react-lite'
import type { SlotForm } from './slot-form-store'
import { Field } from '../../../ui/field'
import { RoomPick } from './room-pick'
import { words } from './slot-words.zh'
import { WhenPick } from './when-pick'

const DIGITS_MAX = 4

interface SlotFieldsProps {
  slot: SlotForm
  /** The community of the rooms; without it the caller's own, or one that an admin chooses. */
  communityId?: number
  now: string
}

/** Room, time and party size. */
export const SlotFields = observer(function SlotFields({ slot, communityId, now }: SlotFieldsProps) {
  const { room } = slot.room
  const isTooMany = room !== null && slot.flawAt(now) === 'crowd'
  return (
    <>
      <RoomPick store={slot.room} communityId={communityId} onChoose={slot.when.ofRoom} />
      {room && <WhenPick store={slot.when} now={now} />}
      <Field
        type="number"
        label={words.party}
        hint={room ? words.partyHint(room.name, room.capacity) : undefined}
        value={slot.party}
        maxLength={DIGITS_MAX}
        error={isTooMany ? words.flaws.crowd : undefined}
        onInput={slot.typeParty}
      />
    </>
  )
})
