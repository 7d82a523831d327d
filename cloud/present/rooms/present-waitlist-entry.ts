import type { Output } from '../../../src/contract/schema/types'
import type { WaitlistEntryRow } from '../../storage/rooms/waitlist'

/** A waitlist entry as its owner sees it; an expired offer is shown as over. */
export const presentWaitlistEntry = (row: WaitlistEntryRow, now: string): Output<'bookings.join'> => {
  const { id, room, startsAt, endsAt, partySize, purpose, ahead, holdUntil } = row
  const isKept = row.state === 'offered' && holdUntil !== null && Date.parse(holdUntil) > Date.parse(now)
  const isOver = row.state !== 'waiting' && !isKept
  const state = isKept ? 'offered' : isOver ? 'over' : 'waiting'
  return {
    id,
    state,
    room,
    startsAt,
    endsAt,
    partySize,
    purpose,
    ahead,
    offeredUntil: isKept ? holdUntil : null,
  }
}
