import type { Category } from '../../complaints/category'

export type MediationSide = 'first' | 'other' | 'mediator'
export type MediationState = 'open' | 'agreed' | 'stopped'

/** A mediation as it was last written down. Instants. `first` told the trouble, `other` entered with a card. */
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
  /** Would like another mediator. */
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
  /** From when both know that they agree, which may be with a round to come; and when the last of them said yes. */
  agreedAt: string | null
  saidYesAt: string | null
  /** The first side has said since they agreed that it is not solved. */
  reopenedAt: string | null
  /** The staff have settled its case since it was opened: there is nothing to stop any more. */
  isSettled: boolean
  community: string
  communityPhone: string | null
}

/**
 * A time to meet, who named it, and who is there then. Instants. `firstAt`: when the first side said last what it says;
 * `firstWas`: what it had said up to the round before that.
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

/** Whether a side takes part; null: has not said. */
export const isIn = (inAt: string | null, outAt: string | null): boolean | null =>
  outAt !== null ? false : inAt !== null ? true : null

/** Both sides take part and somebody helps them: now they can agree on something. */
export const isTalking = (facts: MediationFacts): boolean =>
  facts.state === 'open' &&
  facts.mediatorAcceptedAt !== null &&
  isIn(facts.firstInAt, facts.firstOutAt) === true &&
  isIn(facts.otherInAt, facts.otherOutAt) === true
