import { type EnrolmentState, enrolmentStateAt, type WrittenEnrolment } from './state'

/** The own seat of a person, or of a record that turned out to be theirs. */
export interface TwiceSeated extends WrittenEnrolment {
  enrolmentId: string
  seat: number
  /** The course, or the date. */
  of: string
  /** The person's, not the record's. */
  isOwn: boolean
}

/** From the worst to the best. */
const RANKS: readonly EnrolmentState[] = ['waiting', 'offered', 'taken']

/**
 * Which seats end when a record becomes part of a person: nobody has two in one course or on one date. The better one
 * stays, whosesoever it is; of two alike the person's own, but of two that wait the one that comes first in `seats`. The
 * other seats of the same group stay, because they are somebody else's.
 */
export const doubleSeats = (seats: readonly TwiceSeated[], now: string): TwiceSeated[] => {
  const rank = (one: TwiceSeated) => RANKS.indexOf(enrolmentStateAt(one, now))
  const ownFirst = (a: TwiceSeated, b: TwiceSeated) => (rank(a) === 0 ? 0 : Number(b.isOwn) - Number(a.isOwn))
  const kept = new Set<string>()
  return [...seats]
    .sort((a, b) => rank(b) - rank(a) || ownFirst(a, b))
    .filter(({ of }) => {
      const isDouble = kept.has(of)
      kept.add(of)
      return isDouble
    })
}
