import type { ProgrammeForm, ProgrammeKind } from '../../../src/domain/programmes/programme'

/** Who takes seats together: `self` or what a child of theirs is called. */
export interface SampleEnrolment {
  who: string
  seats: readonly string[]
  /** When, in days from the loading of the sample. */
  at: number
  /** Which of the dates, of a dropIn. */
  date?: number
}

/** A programme of `data/sample/programmes.json`. */
export interface SampleProgramme {
  pointCode: string
  kind: ProgrammeKind
  form: ProgrammeForm
  title: string
  about: string
  teacher: string
  leader: string | null
  fee: string
  bring: string
  monthsMin?: number
  monthsMax?: number
  capacity?: number
  fewest?: number
  /** `16:30` */
  from: string
  minutes: number
  /** In the week of that day, from the loading of the sample. */
  firstInDays: number
  /** From Monday, 0; -1: on the weekday of the first day. */
  weekdays: readonly number[]
  weeks: number
  enrolments: readonly SampleEnrolment[]
  moved?: { date: number; to: string; reason: string }
  cancelled?: { date: number; reason: string }
}
