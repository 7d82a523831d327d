import { markTime } from '../shifts/presence'
import { atMinutes, HOUR_MS, MINUTE_MS, shanghaiDay, type Span, toInstant } from '../time'
import { GUARDIAN } from './guardian.zh'

/** 来了 走了 没来; the next tap undoes one. */
export const seatMarks = ['came', 'left', 'away', 'undo'] as const
export type SeatMark = (typeof seatMarks)[number]

/** Children are brought early: from so long before the beginning somebody may be there. */
export const MARK_EARLY_MS = HOUR_MS

/** From when until when somebody was there; null: is there now. Instants. */
export interface Stay {
  cameAt: string
  leftAt: string | null
}

/** One seat on one date. */
export interface SeatThen {
  /** In order; only the last one may have no end. */
  stays: readonly Stay[]
  /** `told`: somebody said before that they do not come; `marked`: whoever leads the class said so. */
  away: 'told' | 'marked' | null
}

export const seatStates = ['expected', 'here', 'gone', 'away'] as const
/** 还没来 在 走了 不来 */
export type SeatState = (typeof seatStates)[number]

/** What is true of a seat now. */
export const seatStateOf = ({ stays, away }: SeatThen): SeatState => {
  if (away !== null) return 'away'
  const last = stays[stays.length - 1]
  if (last === undefined) return 'expected'
  return last.leftAt === null ? 'here' : 'gone'
}

/** From when until when a date is marked: from an hour before it until that day is over. Instants, the end excluded. */
export const markWindow = ({ startsAt }: Pick<Span, 'startsAt'>): { from: string; until: string } => {
  const fromMs = Math.max(Date.parse(startsAt) - MARK_EARLY_MS, atMinutes(shanghaiDay(startsAt), 0))
  return { from: toInstant(fromMs), until: toInstant(atMinutes(shanghaiDay(startsAt) + 1, 0)) }
}

/** What may be marked, the likeliest first. */
const likely: Readonly<Record<SeatState, readonly SeatMark[]>> = {
  expected: ['came', 'away'],
  here: ['left', 'undo'],
  gone: ['came', 'undo'],
  away: ['undo', 'came'],
}

/** What a roster offers for a seat, the likeliest first; nothing outside the time in which a date is marked. */
export const seatActs = (seat: SeatThen, session: Pick<Span, 'startsAt'>, now: string): readonly SeatMark[] => {
  const { from, until } = markWindow(session)
  const isNow = Date.parse(now) >= Date.parse(from) && Date.parse(now) < Date.parse(until)
  return isNow ? likely[seatStateOf(seat)] : []
}

/** For so long after a mark the next tap takes it back; later a tap says what comes next. */
export const UNDO_MS = 5 * MINUTE_MS

/**
 * What a tap on a seat means, and then what stands beside it.
 * @param acts of {@link seatActs}
 * @param markedAt when it was marked last, an instant; null: not known, or never
 */
export const tapsInOrder = (acts: readonly SeatMark[], markedAt: string | null, now: string): readonly SeatMark[] => {
  const isFresh = markedAt !== null && Date.parse(now) - Date.parse(markedAt) < UNDO_MS
  const [undo, others] = [acts.filter((act) => act === 'undo'), acts.filter((act) => act !== 'undo')]
  return isFresh ? [...undo, ...others] : [...others, ...undo]
}

export type MarkRefused = 'mark_early' | 'mark_wrong'

/** Why it cannot have been so at that moment; null: it can. */
const whyNotAt = (at: string, session: Pick<Span, 'startsAt'>, now: string): MarkRefused | null => {
  const [fromMs, untilMs] = [Date.parse(markWindow(session).from), Date.parse(markWindow(session).until)]
  const [atMs, nowMs] = [Date.parse(at), Date.parse(now)]
  if (nowMs < fromMs) return 'mark_early'
  return nowMs >= untilMs || atMs > nowMs || atMs < fromMs ? 'mark_wrong' : null
}

const come = ({ stays }: SeatThen, at: string): SeatThen | null => {
  const last = stays[stays.length - 1]
  if (last?.leftAt != null && Date.parse(at) < Date.parse(last.leftAt)) return null
  return { stays: [...stays, { cameAt: at, leftAt: null }], away: null }
}

const leave = ({ stays }: SeatThen, at: string): SeatThen | null => {
  const last = stays[stays.length - 1]
  if (last === undefined || Date.parse(at) <= Date.parse(last.cameAt)) return null
  return { stays: [...stays.slice(0, -1), { ...last, leftAt: at }], away: null }
}

const undo = ({ stays, away }: SeatThen): SeatThen | null => {
  const last = stays[stays.length - 1]
  if (away !== null) return { stays, away: null }
  if (last === undefined) return null
  const before = stays.slice(0, -1)
  return { stays: last.leftAt === null ? before : [...before, { ...last, leftAt: null }], away: null }
}

/**
 * A seat after a mark, or why it cannot be marked so: before the date, gone before here, away while here. What is so
 * already is no mistake and changes nothing: the same object comes back.
 */
export const afterMark = (
  seat: SeatThen,
  { act, at: said }: { act: SeatMark; at: string },
  session: Pick<Span, 'startsAt'>,
  now: string,
): SeatThen | MarkRefused => {
  const at = markTime(said, now)
  const refused = whyNotAt(at, session, now)
  if (refused !== null) return refused
  const state = seatStateOf(seat)
  if (act === 'undo') return undo(seat) ?? 'mark_wrong'
  if (act === 'came') return state === 'here' ? seat : (come(seat, at) ?? 'mark_wrong')
  if (act === 'left') {
    if (state === 'gone') return seat
    return state === 'here' ? (leave(seat, at) ?? 'mark_wrong') : 'mark_wrong'
  }
  if (state === 'away') return seat
  return state === 'expected' ? { stays: [], away: 'marked' } : 'mark_wrong'
}

/** When somebody went whose going nobody marked: at the end, or a minute after they came. An instant. */
export const forgottenLeft = (cameAt: string, endsAt: string): string =>
  toInstant(Math.max(Date.parse(endsAt), Date.parse(cameAt) + MINUTE_MS))

/** Whether who fetches a child stands on its list, or is its guardian; another spelling of a space is no other person. */
export const isFetcherKnown = (fetchers: readonly string[], by: string): boolean => {
  const plain = (name: string) => name.replace(/\s/g, '')
  return [GUARDIAN, ...fetchers].some((name) => plain(name) === plain(by))
}

/** How many are there, how many have come in all, and how many are expected. */
export const seatCounts = (seats: readonly SeatThen[]): { here: number; came: number; expected: number } => {
  const states = seats.map(seatStateOf)
  const count = (state: SeatState) => states.filter((one) => one === state).length
  const came = count('here') + count('gone')
  return { here: count('here'), came, expected: came + count('expected') }
}
