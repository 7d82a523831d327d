import type { Category, Concerns } from './category'
import type { HandedTo } from './handed'
import type { Pause } from './clock/pause'
import type { ComplaintState } from './state'
import type { Urgency } from './urgency'

export interface ReasonedPause extends Pause {
  reason: string
}

/** All facts of a complaint, as stored: what each audience sees is derived from it. Instants. */
export interface ComplaintFacts {
  id: string
  community: string
  communityPhone: string | null
  reporterId: string | null
  reporterName: string | null
  reporterPhone: string | null
  /** The worker who filed it for a walk-in. */
  madeBy: string | null
  category: Category
  concerns: Concerns
  urgency: Urgency
  state: ComplaintState
  words: string
  /** The words are not reviewed yet. */
  isPendingReview: boolean
  /** The place in the reporter's words, masked. */
  place: string
  /** The listed house. */
  building: string | null
  door: string
  /** When it happens, in the reporter's words. */
  happens: string
  isNamed: boolean
  /** The assigned worker, as long as they work there; never the reporter. */
  workerId: string | null
  worker: string | null
  isHard: boolean
  filedAt: string
  firstReplyAt: string | null
  visitAt: string | null
  visitedAt: string | null
  settledAt: string | null
  reopenedAt: string | null
  pauses: readonly ReasonedPause[]
  /** The reason for the refusal. */
  reason: string | null
  handedTo: HandedTo | null
  handedNumber: string | null
  mergedInto: string | null
  /** How many other households joined it. */
  joined: number
  /** The mediation that is in progress or ended in an agreement. */
  mediationId: string | null
}

/** The filed content and its reporter; all other facts come later. */
export type FiledFacts = Pick<
  ComplaintFacts,
  | 'id'
  | 'community'
  | 'communityPhone'
  | 'reporterId'
  | 'reporterName'
  | 'reporterPhone'
  | 'madeBy'
  | 'category'
  | 'concerns'
  | 'urgency'
  | 'words'
  | 'isPendingReview'
  | 'place'
  | 'building'
  | 'door'
  | 'happens'
  | 'isNamed'
  | 'filedAt'
>

/** A complaint with nothing but what was filed: for the response to filing it, and for the preview before. */
export const justFiled = (content: FiledFacts): ComplaintFacts => ({
  ...content,
  state: 'filed',
  workerId: null,
  worker: null,
  isHard: false,
  firstReplyAt: null,
  visitAt: null,
  visitedAt: null,
  settledAt: null,
  reopenedAt: null,
  pauses: [],
  reason: null,
  handedTo: null,
  handedNumber: null,
  mergedInto: null,
  joined: 0,
  mediationId: null,
})
