import { keptUntil } from '../town'

/** What the oracle knows of shifts: minutes since midnight of the day in Shanghai. */
export const PERSONS = 5
/** How long before the start one may leave. */
export const LEAVE = 60
export const HOUR = 60

export interface Shift {
  start: number
  end: number
  capacity: number
  isCancelled: boolean
}

/** As they are planned: the first two overlap, in two communities. */
export const PLANNED: readonly (Shift & { community: number })[] = [
  { community: 1, start: 15 * HOUR, end: 16.5 * HOUR, capacity: 2, isCancelled: false },
  { community: 2, start: 16 * HOUR, end: 17 * HOUR, capacity: 1, isCancelled: false },
  { community: 2, start: 17.5 * HOUR, end: 18.5 * HOUR, capacity: 1, isCancelled: false },
]
export const SHIFTS = PLANNED.length

export type State =
  'waiting' | 'offered' | 'taken' | 'checkedIn' | 'served' | 'left' | 'declined' | 'expired' | 'cancelled' | 'absent'

export interface Signup {
  shift: number
  person: number
  state: State
  /** Of an offer; otherwise null. */
  holdUntil: number | null
  /** When the person came and who said so, as long as that stands. */
  cameAt: number | null
  cameBy: 'code' | 'mark' | null
  /** What the ledger says; null before. */
  minutes: number | null
}

/** The whole state: signups in the order of their creation, which is that of the waitlist. */
export interface Hall {
  now: number
  shifts: Shift[]
  signups: Signup[]
}

export const copyOf = ({ now, shifts, signups }: Hall): Hall => ({
  now,
  shifts: shifts.map((shift) => ({ ...shift })),
  signups: signups.map((signup) => ({ ...signup })),
})

/** The code of the answer. */
export class No extends Error {}

export const hasPlace = ({ state }: Signup): boolean =>
  ['offered', 'taken', 'checkedIn', 'served', 'absent'].includes(state)
export const isExpected = ({ state }: Signup): boolean => ['offered', 'taken', 'checkedIn'].includes(state)

export const takenOf = (hall: Hall, shift: number): number =>
  hall.signups.filter((one) => one.shift === shift && hasPlace(one)).length

export const shiftOf = (hall: Hall, shift: number): Shift => {
  const found = hall.shifts[shift]
  if (!found) throw new No('not_found')
  return found
}

/** Whether a person is expected somewhere else at the time of a shift. */
export const isElsewhere = (hall: Hall, person: number, shift: number): boolean => {
  const { start, end } = shiftOf(hall, shift)
  return hall.signups.some((one) => {
    const other = shiftOf(hall, one.shift)
    return one.person === person && one.shift !== shift && isExpected(one) && start < other.end && other.start < end
  })
}

/** Ends a presence: quarters of an hour within the shift, each begun one counted. */
export const serve = (hall: Hall, signup: Signup, until: number): void => {
  const { start, end } = shiftOf(hall, signup.shift)
  const minutes = Math.min(until, end) - Math.max(signup.cameAt ?? end, start)
  signup.state = 'served'
  signup.minutes = 15 * Math.ceil(Math.max(0, minutes) / 15)
}

/** The state that time alone gives a signup. */
const runOut = (hall: Hall, signup: Signup): void => {
  const { start, end } = shiftOf(hall, signup.shift)
  const isLapsed = signup.holdUntil !== null && signup.holdUntil <= hall.now
  if ((signup.state === 'offered' && isLapsed) || (signup.state === 'waiting' && start <= hall.now))
    Object.assign(signup, { state: 'expired', holdUntil: null })
  else if (signup.state === 'taken' && end <= hall.now) signup.state = 'absent'
  else if (signup.state === 'checkedIn' && end <= hall.now) serve(hall, signup, end)
}

/** Applies what time has changed in a shift, then offers free places to who waits and is not expected elsewhere. */
export const settle = (hall: Hall, shift: number): void => {
  const { start, capacity, isCancelled } = shiftOf(hall, shift)
  const own = hall.signups.filter((one) => one.shift === shift)
  for (const signup of own) runOut(hall, signup)
  const until = keptUntil(hall.now, start)
  if (isCancelled || until === null) return
  for (const signup of own) {
    if (takenOf(hall, shift) >= capacity) return
    if (signup.state === 'waiting' && !isElsewhere(hall, signup.person, shift))
      Object.assign(signup, { state: 'offered', holdUntil: until })
  }
}

/** The timer. */
export const settleAll = (hall: Hall): void => {
  for (const shift of hall.shifts.keys()) settle(hall, shift)
}
