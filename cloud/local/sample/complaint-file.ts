import type { Category, Concerns } from '../../../src/domain/complaints/category'
import type { Urgency } from '../../../src/domain/complaints/urgency'

/**
 * When, counted from the moment the sample is loaded: `-40m` and `-5h` before it, `-3 20:10` three days earlier in
 * Chinese time, `+1 15:00` tomorrow. Past acts must lie before that moment, so none of them is given as a clock time of
 * the same day.
 */
export type SampleMoment = string

/** One act on a complaint. Which of the optional fields it needs depends on the act (complaint-acts.ts). */
export interface SampleAct {
  at: SampleMoment
  /** A name of `people.json`; `worker`: the one of its community. */
  by: string
  do: string
  words?: string
  /** A colleague or another mediator. */
  to?: string
  number?: string
  /** A future moment: a visit, a meeting time. */
  on?: SampleMoment
  /** The key of another complaint, filed before. */
  into?: string
  /** The title that the other side reads. */
  title?: string
  /** By name; nobody when left out. */
  mediator?: string
  /** A code that the documentation mentions; random when left out. */
  code?: string
  door?: string
  /** The side for which the worker speaks. */
  side?: 'first' | 'other'
  isPendingReview?: boolean
}

/** A complaint of `data/sample/complaints.json`: what was reported, and what has happened since. */
export interface SampleComplaint {
  key: string
  at: SampleMoment
  /** The reporter or walk-in: a name of `people.json`. */
  who: string
  /** A worker filed it for them. */
  isByStaff?: boolean
  /** The number of its community in the list; the first when left out. */
  community?: number
  category: Category
  concerns: Concerns
  urgency: Urgency
  words: string
  /** The number of a building of its community. */
  house?: number
  place?: string
  door?: string
  happens?: string
  isNamed?: boolean
  isPendingReview?: boolean
  /** Names of pictures in `data/sample/pictures`. */
  pictures?: string[]
  then?: SampleAct[]
}

/** `data/sample/complaints.json`. */
export interface SampleComplaints {
  /** The mediators of the first community: some of the staff, and somebody from outside. */
  mediators: { name: string; isStaff: boolean }[]
  complaints: SampleComplaint[]
}
