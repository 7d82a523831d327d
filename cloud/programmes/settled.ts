import type { GroupOffer } from '../../src/domain/programmes/waitlist'
import type { EnrolmentRow } from '../storage/programmes/enrolment-rows'

/** What settling a waitlist has changed, for the messages, and what is left. */
export interface Settled {
  /** Entries and offers that have expired; `state` is the one before. */
  ended: EnrolmentRow[]
  offers: GroupOffer<EnrolmentRow>[]
  /** Who still waits, in order. */
  waiting: EnrolmentRow[]
  /** How many seats are neither given nor held. */
  free: number
}
