import type { ShiftAge, ShiftKind } from '../../../src/domain/shifts/shift'

/**
 * What becomes of somebody's signup. `comes`, `leavesEarly`, `forgets` (to check out) and `absent` are of the past, or
 * of a shift under way; `offered`: the place that somebody else left is held for them; `declines`: they do not want it.
 * Who is still `waiting` when a shift begins has waited in vain.
 */
export type SampleFate =
  'comes' | 'leavesEarly' | 'forgets' | 'absent' | 'taken' | 'left' | 'waiting' | 'offered' | 'declines'

/** One day of a sample shift. */
export interface SampleShiftDay {
  /** Counted from the day on which the sample is loaded. A day on which the point is closed is left out. */
  inDays: number
  /** Who signs up, in this order, by name. */
  people: Readonly<Record<string, SampleFate>>
  /** Why it was cancelled. */
  cancelled?: string
}

/** A shift of `data/sample/shifts.json` with its days. */
export interface SampleShift {
  pointCode: string
  kind: ShiftKind
  title: string
  about: string
  skills: string
  bring: string
  meet: string
  ageMin: ShiftAge
  capacity: number
  leader: string | null
  /** `10:30`; `now`: it is under way when the sample is loaded. */
  from: string
  minutes: number
  on: readonly SampleShiftDay[]
}
