export const enrolmentStates = ['waiting', 'offered', 'taken', 'left', 'declined', 'expired', 'cancelled'] as const

/**
 * The seats of one account in a course or on a date, which are taken together.
 *
 * waiting → offered → taken; it ends as `left` (by the account), `declined` (the offer), `expired` (the offer ran out, the
 * waitlist ended with the beginning, or nobody answered whether the seat is still wanted) or `cancelled` (by staff). Who
 * came is no state: that is presence.
 */
export type EnrolmentState = (typeof enrolmentStates)[number]

/** The states in which an enrolment begins. The database's trigger checks it, too. */
export const firstStates: readonly EnrolmentState[] = ['waiting', 'taken']

/** Every possible change of state. The database's trigger checks the same. */
export const nextStates: Readonly<Record<EnrolmentState, readonly EnrolmentState[]>> = {
  waiting: ['offered', 'left', 'expired', 'cancelled'],
  offered: ['taken', 'declined', 'expired', 'cancelled'],
  taken: ['left', 'expired', 'cancelled'],
  left: [],
  declined: [],
  expired: [],
  cancelled: [],
}

/** How an enrolment ends that its account gives up: as a signup does. */
export { givenUp } from '../signup/state'

/** Whether its seats count as taken. */
export const hasSeats = (state: EnrolmentState): boolean => state === 'offered' || state === 'taken'

/** Whether it can still change. */
export const isLive = (state: EnrolmentState): state is 'waiting' | 'offered' | 'taken' =>
  state === 'waiting' || hasSeats(state)

/** An enrolment as stored, with the beginning of what it is for. Instants. */
export interface WrittenEnrolment {
  state: EnrolmentState
  /** Of an offer: until when the seats are held. */
  holdUntil: string | null
  /** Of the course's first date, or of the date. */
  startsAt: string
}

/** The state at this moment: time ends an offer, and the waitlist with the beginning. */
export const enrolmentStateAt = ({ state, holdUntil, startsAt }: WrittenEnrolment, now: string): EnrolmentState => {
  const isReached = (at: string | null) => at !== null && Date.parse(at) <= Date.parse(now)
  if (state === 'offered') return isReached(holdUntil) ? 'expired' : state
  return state === 'waiting' && isReached(startsAt) ? 'expired' : state
}
