import { message } from '../../../src/domain/message/message'
import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { ASKED_MAX, isStartAhead } from '../../../src/domain/shifts/shift'
import { askVolunteers } from '../../storage/shifts/asked'
import { findShift } from '../../storage/shifts/shift-rows'
import type { ChangeHandler } from '../handler'

/** Asks volunteers to come to a shift. It is locked, so that nobody is asked twice by two who ask at once. */
export const shiftsAsk: ChangeHandler<'shifts.ask'> = async ({ tx, person, now }, { shiftId }) => {
  const shift = await findShift(tx, shiftId, now)
  if (!shift || !mayActFor(person, shift.communityId)) throw new Refusal('not_found')
  if (shift.cancelReason !== null) throw new Refusal('shift_off')
  if (!isStartAhead(shift.startsAt, now)) throw new Refusal('shift_started')
  const { communityId, title, point, startsAt: at } = shift
  const isFull = shift.taken >= shift.capacity
  const asked = isFull ? [] : await askVolunteers(tx, shiftId, ASKED_MAX, now)
  return {
    output: { asked: asked.length },
    audit: [{ communityId, subjectId: shiftId }],
    messages: asked.map((personId) =>
      message('shift_asked', { communityId, to: { personId }, subjectId: shiftId, data: { title, at, point } }),
    ),
  }
}
