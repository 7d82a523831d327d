export const signupStates = [
  'waiting',
  'offered',
  'taken',
  'checkedIn',
  'served',
  'left',
  'declined',
  'expired',
  'cancelled',
  'absent',
] as const

/**
 * One person's signup for something with places at a time.
 *
 * waiting → offered → taken → checkedIn → served; it ends otherwise as `left` (by the person), `declined` (the offer),
 * `expired` (the offer ran out, or the waitlist ended with the start), `cancelled` (by staff) or `absent` (never
 * checked in).
 */
export type SignupState = (typeof signupStates)[number]

/** The states in which a signup begins. */
export const firstStates: readonly SignupState[] = ['waiting', 'taken']

/** Every possible change of state; a database trigger enforces the same list. */
export const nextStates: Readonly<Record<SignupState, readonly SignupState[]>> = {
  waiting: ['offered', 'left', 'expired', 'cancelled'],
  offered: ['taken', 'declined', 'expired', 'cancelled'],
  taken: ['checkedIn', 'left', 'cancelled', 'absent'],
  checkedIn: ['served', 'taken', 'cancelled'], // `taken`: the mark was a mistake
  absent: ['checkedIn', 'taken'],
  served: [],
  left: [],
  declined: [],
  expired: [],
  cancelled: [],
}

/** How a signup ends that its person gives up before they have come. */
export const givenUp = { waiting: 'left', offered: 'declined', taken: 'left' } as const

/** Whether it takes one of the places. A database function has the same list. */
export const hasPlace = (state: SignupState): boolean =>
  state === 'offered' || state === 'taken' || state === 'checkedIn' || state === 'served' || state === 'absent'

/** Whether the person is expected then and there, so that nothing else may overlap. The database has the same list. */
export const isExpected = (state: SignupState): boolean =>
  state === 'offered' || state === 'taken' || state === 'checkedIn'

/** Whether it can still change by itself or by the person. */
export const isLive = (state: SignupState): boolean => state === 'waiting' || isExpected(state)

/** A signup as stored, with the time of what it is for. Instants. */
export interface WrittenSignup {
  state: SignupState
  /** Of an offer: until when the place is held. */
  holdUntil: string | null
  startsAt: string
  endsAt: string
}

/**
 * The state that applies now, whether or not the timer has stored it. Time-based transitions: an offer that nobody
 * answered, a waitlist that ended with the start, nobody came, or it is over; who forgot to check out has served.
 */
export const signupStateAt = ({ state, holdUntil, startsAt, endsAt }: WrittenSignup, now: string): SignupState => {
  const isReached = (at: string) => Date.parse(at) <= Date.parse(now)
  if (state === 'offered' && (isReached(startsAt) || (holdUntil !== null && isReached(holdUntil)))) return 'expired'
  if (state === 'waiting' && isReached(startsAt)) return 'expired'
  if (state === 'taken' && isReached(endsAt)) return 'absent'
  return state === 'checkedIn' && isReached(endsAt) ? 'served' : state
}
