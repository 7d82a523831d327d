import { keptUntil } from '../town'

export const CAPACITY = 5
/** Minutes since the midnight before it: the class begins on the next day at 16:30. */
export const START = 1_440 + 990
const END = START + 90
const DAY = 1_440

type State = 'waiting' | 'offered' | 'taken' | 'left' | 'declined' | 'expired'

/** Seats that belong together. `seats`: which of the account's four stand still. */
export interface Group {
  account: number
  seats: number[]
  state: State
  holdUntil: number | null
}

/** A course, and the groups that wanted seats, in the order in which they came. */
export interface Line {
  now: number
  groups: Group[]
}

/** What somebody does; `group` is a position in the line. */
export type Act =
  | { kind: 'enrol'; account: number; size: number }
  | { kind: 'leave'; group: number }
  | { kind: 'leaveSeat'; group: number; seat: number }
  | { kind: 'answer'; group: number; isWanted: boolean }
  | { kind: 'timer' }
  | { kind: 'wait'; minutes: number }

/** A refusal with its code. */
class No extends Error {}

export const holds = ({ state }: Pick<Group, 'state'>): boolean => state === 'offered' || state === 'taken'
const isLive = (one: Group): boolean => one.state === 'waiting' || holds(one)
export const takenOf = ({ groups }: Line): number =>
  groups.filter(holds).reduce((sum, one) => sum + one.seats.length, 0)

const end = (one: Group, state: State): void => void Object.assign(one, { state, seats: [], holdUntil: null })

/** Whether time has ended it, written down or not. */
const isRunOut = ({ now }: Line, { state, holdUntil }: Group): boolean =>
  (state === 'offered' && holdUntil !== null && holdUntil <= now) || (state === 'waiting' && START <= now)

/** What time ends; then free seats go along the line, which before the last day stops at the first that needs more. */
const settle = (line: Line): void => {
  for (const one of line.groups) if (isRunOut(line, one)) end(one, 'expired')
  const until = keptUntil(line.now, START)
  if (until === null) return
  for (const one of line.groups) {
    if (one.state !== 'waiting') continue
    if (one.seats.length <= CAPACITY - takenOf(line)) Object.assign(one, { state: 'offered', holdUntil: until })
    else if (START - line.now > DAY) return
  }
}

const enrol = (line: Line, account: number, size: number): void => {
  if (START <= line.now) throw new No('enrol_over')
  settle(line)
  // In the last hour the line gets nothing any more: who waits may come like anybody else.
  const old = line.groups.filter((one) => one.account === account && one.state === 'waiting')
  if (keptUntil(line.now, START) === null) for (const one of old) end(one, 'left')
  if (line.groups.some((one) => one.account === account && isLive(one) && one.seats.some((seat) => seat < size)))
    throw new No('already_enrolled')
  const isKept = START - line.now > DAY && line.groups.some(({ state }) => state === 'waiting')
  const isFree = !isKept && size <= CAPACITY - takenOf(line)
  if (!isFree && line.now >= START - 120) throw new No('programme_full')
  const seats = Array.from({ length: size }, (_, seat) => seat)
  line.groups.push({ account, seats, state: isFree ? 'taken' : 'waiting', holdUntil: null })
}

const groupOf = (line: Line, number: number): Group => {
  const one = line.groups[number]
  if (!one) throw new No('not_found')
  return one
}

const leave = (line: Line, one: Group): void => {
  if (END <= line.now || !isLive(one) || isRunOut(line, one)) throw new No('already_done')
  end(one, one.state === 'offered' ? 'declined' : 'left')
}

const leaveSeat = (line: Line, one: Group, seat: number): void => {
  if (!one.seats.includes(seat)) throw new No('already_done')
  const others = one.seats.filter((own) => own !== seat)
  if (others.length === 0) return leave(line, one)
  if (END <= line.now || isRunOut(line, one)) throw new No('already_done')
  one.seats = others
}

const answer = (line: Line, one: Group, isWanted: boolean): void => {
  if (one.state === 'taken' && isWanted) throw new No('already_done')
  if (one.state !== 'offered' || isRunOut(line, one)) throw new No('offer_over')
  if (isWanted) Object.assign(one, { state: 'taken', holdUntil: null })
  else end(one, 'declined')
}

const perform = (line: Line, act: Act): void => {
  if (act.kind === 'wait') line.now += act.minutes
  else if (act.kind === 'enrol') enrol(line, act.account, act.size)
  else {
    if (act.kind === 'leave') leave(line, groupOf(line, act.group))
    if (act.kind === 'leaveSeat') leaveSeat(line, groupOf(line, act.group), act.seat)
    if (act.kind === 'answer') answer(line, groupOf(line, act.group), act.isWanted)
    settle(line)
  }
}

/** The code of the answer, and the line after it: a refused act changes nothing. */
export const foretell = (before: Line, act: Act): { code: string; after: Line } => {
  const after = { now: before.now, groups: before.groups.map((one) => ({ ...one, seats: [...one.seats] })) }
  try {
    perform(after, act)
    return { code: 'ok', after }
  } catch (error) {
    if (error instanceof No) return { code: error.message, after: before }
    throw error
  }
}
