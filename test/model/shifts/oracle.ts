import type { Act } from './acts'
import {
  copyOf,
  type Hall,
  isElsewhere,
  isExpected,
  LEAVE,
  No,
  serve,
  settle,
  settleAll,
  shiftOf,
  type Signup,
  type State,
  takenOf,
} from './hall'

type By<K extends Act['kind']> = Extract<Act, { kind: K }>

const isLive = (one: Signup): boolean => one.state === 'waiting' || isExpected(one)

const signUp = (hall: Hall, person: number, shift: number, says: { twice: string; clash: string }): void => {
  const own = hall.signups.filter((one) => one.person === person && one.shift === shift)
  const { start, end } = shiftOf(hall, shift)
  if (own.some((one) => isLive(one) || one.state === 'served' || (one.state === 'absent' && end > hall.now)))
    throw new No(says.twice)
  settle(hall, shift)
  const { capacity, isCancelled } = shiftOf(hall, shift)
  const isFull = takenOf(hall, shift) >= capacity
  if (isCancelled) throw new No('shift_cancelled')
  if (end <= hall.now) throw new No('shift_past')
  if (start <= hall.now) throw new No('shift_late')
  if (isFull && hall.now >= start - 120) throw new No('shift_full')
  if (isElsewhere(hall, person, shift)) throw new No(says.clash)
  const state = isFull ? 'waiting' : 'taken'
  hall.signups.push({ shift, person, state, holdUntil: null, cameAt: null, cameBy: null, minutes: null })
}

const join = (hall: Hall, { person, shift }: By<'join'>) =>
  signUp(hall, person, shift, { twice: 'already_signed_up', clash: 'shift_clash' })
const joinFor = (hall: Hall, { person, shift }: By<'joinFor'>) =>
  signUp(hall, person, shift, { twice: 'shift_joined_other', clash: 'shift_clash_other' })

/** @throws No also for somebody else's */
const ownOf = (hall: Hall, { person, signup: number }: { person: number; signup: number }): Signup => {
  const signup = hall.signups[number]
  if (signup?.person !== person) throw new No('not_found')
  return signup
}

const leave = (hall: Hall, act: By<'leave'>) => {
  const signup = ownOf(hall, act)
  if (signup.state !== 'waiting' && signup.state !== 'taken') throw new No('already_done')
  if (signup.state === 'taken' && hall.now >= shiftOf(hall, signup.shift).start - LEAVE) throw new No('leave_late')
  signup.state = 'left'
  settle(hall, signup.shift)
}

const answer = (hall: Hall, act: By<'answer'>) => {
  const signup = ownOf(hall, act)
  if (signup.state === 'taken' && act.isWanted) throw new No('already_done')
  if (signup.state !== 'offered') throw new No('offer_over')
  Object.assign(signup, { state: act.isWanted ? 'taken' : 'declined', holdUntil: null })
  settle(hall, signup.shift)
}

const come = (hall: Hall, signup: Signup, by: 'code' | 'mark') =>
  Object.assign(signup, { state: 'checkedIn', cameAt: hall.now, cameBy: by })

const checkIn = (hall: Hall, act: By<'checkIn'>) => {
  const signup = ownOf(hall, act)
  const { start, end } = shiftOf(hall, signup.shift)
  if (signup.state === 'checkedIn' || signup.state === 'served') return
  if (signup.state === 'cancelled') throw new No('shift_cancelled')
  if (signup.state !== 'taken' && signup.state !== 'absent') throw new No('not_found')
  if (hall.now < start - 15) throw new No('check_in_early')
  if (hall.now >= Math.min(start + 30, end)) throw new No('check_in_late')
  if (signup.state === 'absent' && isElsewhere(hall, signup.person, signup.shift)) throw new No('shift_elsewhere')
  come(hall, signup, 'code')
}

const checkOut = (hall: Hall, act: By<'checkOut'>) => {
  const signup = ownOf(hall, act)
  if (signup.state === 'served') return
  if (signup.state !== 'checkedIn') throw new No('not_here_yet')
  serve(hall, signup, hall.now)
}

/** From which states a mark leads to which; a mark of what is so already changes nothing. */
const MARKS: Record<By<'mark'>['act'], { from: readonly State[]; to: State }> = {
  checkIn: { from: ['taken', 'absent', 'checkedIn'], to: 'checkedIn' },
  checkOut: { from: ['checkedIn', 'served'], to: 'served' },
  absent: { from: ['taken', 'absent'], to: 'absent' },
  undo: { from: ['checkedIn', 'absent'], to: 'taken' },
}

const mark = (hall: Hall, { signup: number, act }: By<'mark'>) => {
  const signup = hall.signups[number]
  if (!signup) throw new No('not_found')
  const { start, end } = shiftOf(hall, signup.shift)
  const { from, to } = MARKS[act]
  const isTime = hall.now >= (act === 'absent' ? start : start - 15) && hall.now <= end
  const mayUndo = act !== 'undo' || (hall.now < end && signup.cameBy !== 'code')
  if (!isTime || !mayUndo || !from.includes(signup.state)) throw new No('mark_wrong')
  if (signup.state !== to) {
    if (signup.state === 'absent' && isElsewhere(hall, signup.person, signup.shift)) throw new No('shift_clash_other')
    if (to === 'checkedIn') come(hall, signup, 'mark')
    else if (to === 'served') serve(hall, signup, hall.now)
    else Object.assign(signup, { state: to, cameAt: null, cameBy: null })
  }
  settle(hall, signup.shift)
}

const save = (hall: Hall, { shift, capacity }: By<'save'>) => {
  const found = shiftOf(hall, shift)
  if (found.isCancelled) throw new No('shift_off')
  if (capacity < takenOf(hall, shift)) throw new No('seats_taken')
  found.capacity = capacity
  settle(hall, shift)
}

const cancel = (hall: Hall, { shift }: By<'cancel'>) => {
  const found = shiftOf(hall, shift)
  if (found.start <= hall.now) throw new No('shift_started')
  if (found.isCancelled) throw new No('already_done')
  found.isCancelled = true
  const nothing = { holdUntil: null, cameAt: null, cameBy: null }
  for (const one of hall.signups)
    if (one.shift === shift && isLive(one)) Object.assign(one, { ...nothing, state: 'cancelled' })
}

const acts: { [K in Act['kind']]: (hall: Hall, act: By<K>) => void } = {
  join,
  joinFor,
  leave,
  answer,
  checkIn,
  checkOut,
  mark,
  save,
  cancel,
  tick: settleAll,
  wait: (hall, { minutes }) => {
    hall.now += minutes
    settleAll(hall)
  },
}

/**
 * Applies one act by the rules of the product, written a second time and as plainly as possible.
 * @returns the code of the answer, and the hall afterwards: the same one if it was refused
 */
export const foretell = (before: Hall, act: Act): { code: string; after: Hall } => {
  const after = copyOf(before)
  try {
    ;(acts[act.kind] as (hall: Hall, act: Act) => void)(after, act)
    return { code: 'ok', after }
  } catch (error) {
    if (error instanceof No) return { code: error.message, after: before }
    throw error
  }
}
