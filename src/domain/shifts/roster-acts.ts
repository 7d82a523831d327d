import type { SignupState } from '../signup/state'
import type { Span } from '../time'
import { type MarkAct, type Marked, stateAfterMark } from './presence'

/** Somebody on a roster, as far as marks depend on it. */
interface OnRoster {
  /** Computed for now. */
  state: SignupState
  presence: { checkedInAt: string; checkedInBy: 'code' | 'mark' } | null
  /** It is the caller's own. */
  isOwn: boolean
}

const isReached = (at: string, now: string): boolean => Date.parse(at) <= Date.parse(now)

/** What may be marked of somebody, the likeliest first. */
const likely: Readonly<Partial<Record<SignupState, readonly MarkAct[]>>> = {
  taken: ['checkIn', 'absent'],
  checkedIn: ['checkOut', 'undo'],
  absent: ['undo', 'checkIn'],
}

/** What the roster offers for somebody, the likeliest first: what the server accepts now. Nobody marks themselves. */
export const rosterActs = (row: OnRoster, { startsAt, endsAt }: Span, now: string): MarkAct[] => {
  if (row.isOwn) return []
  const { checkedInAt = null, checkedInBy = null } = row.presence ?? {}
  const marked: Marked = { state: row.state, holdUntil: null, startsAt, endsAt, checkedInAt, checkedInBy }
  const acts = likely[row.state] ?? []
  return acts.filter((act) => stateAfterMark(marked, act, markedAt(act, { startsAt, endsAt }, now), now) !== null)
}

/**
 * When what is marked now was so: now, and once the shift is over at its start for who came, at its end for the rest.
 * An instant.
 */
export const markedAt = (act: MarkAct, { startsAt, endsAt }: Span, now: string): string => {
  if (!isReached(endsAt, now)) return now
  return act === 'checkIn' ? startsAt : endsAt
}

/** How many have come, and how many of the places are given to somebody who said that they come. */
export const rosterCounts = (rows: readonly Pick<OnRoster, 'state'>[]): { came: number; expected: number } => {
  const came = rows.filter(({ state }) => state === 'checkedIn' || state === 'served').length
  return { came, expected: came + rows.filter(({ state }) => state === 'taken' || state === 'absent').length }
}
