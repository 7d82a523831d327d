import { overlap } from '../time'
import { givenUp, isExpected, type SignupState, signupStateAt, type WrittenSignup } from './state'

/** A signup of a person, or of a record that turned out to be theirs. */
export interface TwiceSignedUp extends WrittenSignup {
  id: string
  shiftId: string
  /** The person's, not the record's. */
  isOwn: boolean
}

/** From the worst to the best; every other state cannot change any more. */
const RANKS: readonly SignupState[] = ['waiting', 'offered', 'taken', 'checkedIn', 'served']

/** How a signup ends that another one of the same person makes needless. */
const ENDS: Partial<Record<SignupState, SignupState>> = {
  ...givenUp,
  checkedIn: 'cancelled', // that the person came is what the other one says, or it was at another place
}

/** Whether the two cannot both stay as one person's: one shift, or two places at one time. */
const isDouble = (a: TwiceSignedUp, b: TwiceSignedUp): boolean =>
  a.shiftId === b.shiftId || (isExpected(a.state) && isExpected(b.state) && overlap(a, b))

/**
 * Which signups end when a record becomes part of a person, and how. Of two the better one stays, whosesoever it is; of
 * two alike the person's own, but of two that wait the one that comes first in `signups`. Who served twice has served
 * twice: the hours are in the ledger.
 */
export const endDoubles = (signups: readonly TwiceSignedUp[], now: string): { id: string; state: SignupState }[] => {
  const isOver = (one: TwiceSignedUp) => signupStateAt(one, now) === 'expired'
  const rank = (one: TwiceSignedUp) => (isOver(one) ? -1 : RANKS.indexOf(one.state))
  const ownFirst = (a: TwiceSignedUp, b: TwiceSignedUp) => (rank(a) === 0 ? 0 : Number(b.isOwn) - Number(a.isOwn))
  const kept: TwiceSignedUp[] = []
  const ended: { id: string; state: SignupState }[] = []
  for (const one of [...signups].sort((a, b) => rank(b) - rank(a) || ownFirst(a, b))) {
    const state = isOver(one) ? 'expired' : ENDS[one.state]
    const isWorse = kept.some((better) => better.isOwn !== one.isOwn && isDouble(better, one))
    if (state && isWorse) ended.push({ id: one.id, state })
    else kept.push(one)
  }
  return ended
}
