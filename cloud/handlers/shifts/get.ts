import { Refusal } from '../../../src/domain/refusal'
import { presentShift, presentSignup } from '../../present/shifts/present-shift'
import { presentClash } from '../../present/shifts/present-clash'
import { expectedAround } from '../../shifts/find-clash'
import { leadsNow } from '../../shifts/roster-rights'
import { findShift } from '../../storage/shifts/shift-rows'
import { countWaiting, findOwnSignup } from '../../storage/shifts/signup-rows'
import type { ReadHandler } from '../handler'

/** One shift, and what it is to the caller. */
export const shiftsGet: ReadHandler<'shifts.get'> = async ({ db, walking, person, now }, input) => {
  const { shiftId, profile = 'standard' } = input
  const shift = await findShift(db, shiftId, now)
  if (!shift) throw new Refusal('not_found')
  const isOpen = Date.parse(now) < Date.parse(shift.startsAt) // the waitlist ends with the start
  const waiting = isOpen ? await countWaiting(db, shiftId) : 0
  const about = { at: now, isSample: shift.isSample, shift: presentShift(shift, now), waiting }
  if (!person) return { ...about, own: null, clash: null, isLeader: false }
  const { personId } = person
  const own = await findOwnSignup(db, shiftId, personId)
  const expected = await expectedAround(db, { shift, personId, now })
  return {
    ...about,
    own: own ? presentSignup(own, now) : null,
    clash: presentClash(shift, expected, { walking, profile }),
    isLeader: leadsNow(shift, person, now),
  }
}
