import type { Category, Concerns } from '../../../src/domain/complaints/category'
import type { Urgency } from '../../../src/domain/complaints/urgency'

/**
 * When, counted from the moment the sample is loaded: `-40m` and `-5h` before it, `-3 20:10` three days earlier in Chinese
 * time, `+1 15:00` tomorrow. What has happened lies before that moment, so no clock time of the same day is among it.
 */
export type SampleMoment = string

/** Somebody does something to a case. Which of the others it needs depends on what it is (complaint-acts.ts). */
export interface SampleAct {
  at: SampleMoment
  /** A name of `people.json`; `worker`: the one of its community. */
  by: string
  do: string
  words?: string
  /** A colleague, or whoever else is in charge. */
  to?: string
  number?: string
  /** A moment to come: a visit, a time to meet. */
  on?: SampleMoment
  /** The key of another case, told before. */
  into?: string
  /** What the other side reads on top. */
  title?: string
  /** By name; nobody when left out. */
  mediator?: string
  /** A code that the documentation knows; chance makes one when left out. */
  code?: string
  door?: string
  /** For whom the worker speaks. */
  side?: 'first' | 'other'
  isPendingReview?: boolean
}

/** A case of `data/sample/complaints.json`: what was told, and what has happened since. */
export interface SampleComplaint {
  key: string
  at: SampleMoment
  /** Who told it, or called: a name of `people.json`. */
  who: string
  /** The worker wrote it down for them. */
  isByStaff?: boolean
  /** Which community of the list; the first when left out. */
  community?: number
  category: Category
  concerns: Concerns
  urgency: Urgency
  words: string
  /** The number of a house of its community. */
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
  /** Who may mediate in the first community: some of the staff, and somebody from outside. */
  mediators: { name: string; isStaff: boolean }[]
  complaints: SampleComplaint[]
}
