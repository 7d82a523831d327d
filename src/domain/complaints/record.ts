import type { Category, Concerns } from './category'
import type { HandedTo } from './handed'
import type { Pause } from './clock/pause'
import type { ComplaintState } from './state'
import type { Urgency } from './urgency'

export interface ReasonedPause extends Pause {
  reason: string
}

/** All that is known of a case, as it was last written down: what each audience sees is made from it. Instants. */
export interface ComplaintFacts {
  id: string
  community: string
  communityPhone: string | null
  reporterId: string | null
  reporterName: string | null
  reporterPhone: string | null
  /** The worker who told it for a caller. */
  madeBy: string | null
  category: Category
  concerns: Concerns
  urgency: Urgency
  state: ComplaintState
  words: string
  /** Nobody vouches for the words yet. */
  isPendingReview: boolean
  /** As whoever told it said where, masked. */
  place: string
  /** The house of the list. */
  building: string | null
  door: string
  /** When it happens, in the words of whoever told it. */
  happens: string
  isNamed: boolean
  /** The worker whose case it is, as long as they work there; nobody's worker is who told it. */
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
  /** Why it was refused. */
  reason: string | null
  handedTo: HandedTo | null
  handedNumber: string | null
  mergedInto: string | null
  /** How many other households have met the same. */
  joined: number
  /** Of the mediation that goes on or came to an agreement. */
  mediationId: string | null
}

/** What somebody tells, and who they are: the rest of a case comes later. */
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

/** A case of which nothing but what was told is there yet: for the answer to telling it, and for the look at it before. */
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
