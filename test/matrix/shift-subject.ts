import { newKey, type World } from '../factories'
import { serve } from '../hours'
import { join, newShift } from '../shifts'
import { shanghai } from '../times'

/** Shifts of a community with free places, and the signups of other people. */
export interface ShiftSubject {
  /** Tomorrow, with a free place. */
  shiftId: string
  /** A place that somebody has taken there. */
  signupId: string
  /** A place that somebody has taken in a shift that begins in ten minutes. */
  soonSignupId: string
  /** An open offer of another shift. */
  offeredSignupId: string
  /** Somebody has served there, and their hours are in the ledger. */
  servedSignupId: string
}

export const newShiftSubject = async (world: World, pointId: string): Promise<ShiftSubject> => {
  const volunteer = () => world.newPerson('volunteer')
  const shiftId = await newShift(world, { pointId, capacity: 30 })
  const signup = await join(world, await volunteer(), shiftId)
  const soon = { startsAt: shanghai('2026-11-24', '10:10'), endsAt: shanghai('2026-11-24', '12:00') }
  const soonSignup = await join(world, await volunteer(), await newShift(world, { pointId, ...soon }))
  const full = await newShift(world, { pointId, capacity: 1 })
  const first = await volunteer()
  const taken = await join(world, first, full)
  const waiting = await join(world, await volunteer(), full)
  await world.ask(first, 'shifts.leave', { signupId: taken.id }, newKey())
  const served = await serve(world, await volunteer(), { pointId, from: '14:00', until: '15:00' })
  return {
    shiftId,
    signupId: signup.id,
    soonSignupId: soonSignup.id,
    offeredSignupId: waiting.id,
    servedSignupId: served.signupId,
  }
}

/** Makes the offer this person's, or the taken place: nobody has both, because they are at one time. */
export const signupGivenTo = async (world: World, signupId: string, personId: string): Promise<void> => {
  const own = { person_id: personId }
  await world.db.updateTable('signup').set(own).where('id', '=', signupId).execute()
  await world.db.updateTable('person_shift').set(own).where('signup_id', '=', signupId).execute()
}
