import type { Category } from '../../complaints/category'

export type MediationSide = 'first' | 'other' | 'mediator'
export type MediationState = 'open' | 'agreed' | 'stopped'

/** A mediation as stored. Instants. `first` is the reporter, `other` joined with a card. */
export interface MediationFacts {
  id: string
  state: MediationState
  category: Category
  title: string
  words: string
  isNamed: boolean
  reporterName: string | null
  mediator: string | null
  mediatorAcceptedAt: string | null
  /** Asked for another mediator. */
  firstAsksOther: boolean
  otherAsksOther: boolean
  firstInAt: string | null
  firstOutAt: string | null
  otherInAt: string | null
  otherOutAt: string | null
  terms: string | null
  termsVersion: number
  termsFirstAt: string | null
  termsOtherAt: string | null
  paperNumber: string | null
  /**
   * `agreedAt`: when both sides know that they agree; may lie in the future, at the next disclosure round. `saidYesAt`:
   * when the second of the two agreed.
   */
  agreedAt: string | null
  saidYesAt: string | null
  /** The first side said after the agreement that the problem is not solved. */
  reopenedAt: string | null
  /** The staff settled the complaint after the mediation was opened, so it can no longer be stopped. */
  isSettled: boolean
  community: string
  communityPhone: string | null
}

/**
 * A proposed meeting, who proposed it and who will attend. Instants. `firstAt`: when the first side last answered;
 * `firstWas`: its answer as of the disclosure round before that.
 */
export interface MeetingFacts {
  id: string
  at: string
  madeAt: string
  madeBy: 'first' | 'other' | 'staff'
  firstOk: boolean | null
  firstAt: string | null
  firstWas: boolean | null
  otherOk: boolean | null
}

/** Whether a side takes part; null when it has not answered. */
export const isIn = (inAt: string | null, outAt: string | null): boolean | null =>
  outAt !== null ? false : inAt !== null ? true : null

/** Both sides take part and a mediator has accepted: from now on they can agree on terms. */
export const isUnderWay = (facts: MediationFacts): boolean =>
  facts.state === 'open' &&
  facts.mediatorAcceptedAt !== null &&
  isIn(facts.firstInAt, facts.firstOutAt) === true &&
  isIn(facts.otherInAt, facts.otherOutAt) === true
