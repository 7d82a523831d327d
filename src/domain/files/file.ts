import { MINUTE_MS } from '../time'

/**
 * The life cycle of a photo: an upload ticket, raw bytes uploaded, re-encoded and being checked, pending a worker's
 * review, shown. Refused and removed photos have no bytes left.
 */
export const fileStates = ['ticketed', 'uploaded', 'checking', 'pendingReview', 'shown', 'refused', 'removed'] as const
export type FileState = (typeof fileStates)[number]

/**
 * The events of a photo: the states they apply to and the state they lead to. Any other event is late or repeated and
 * changes nothing, so an automatic verdict never undoes a worker's decision.
 */
export const fileEvents = {
  uploaded: { from: ['ticketed'], to: 'uploaded' },
  /** Re-encoded by us, without location and camera data. */
  encoded: { from: ['uploaded'], to: 'checking' },
  /** The bytes are not a photo. */
  broken: { from: ['uploaded'], to: 'refused' },
  passed: { from: ['checking'], to: 'shown' },
  doubted: { from: ['checking'], to: 'pendingReview' },
  risky: { from: ['checking'], to: 'refused' },
  /** The automatic check could not run, or gave no verdict. */
  unanswered: { from: ['checking'], to: 'pendingReview' },
  allowed: { from: ['pendingReview'], to: 'shown' },
  declined: { from: ['pendingReview'], to: 'refused' },
  /** The ticket was never used, or the upload was never completed. */
  abandoned: { from: ['ticketed', 'uploaded'], to: 'removed' },
  removed: { from: ['ticketed', 'uploaded', 'checking', 'pendingReview', 'shown'], to: 'removed' },
} as const satisfies Record<string, { from: readonly FileState[]; to: FileState }>

export type FileEvent = keyof typeof fileEvents

/** The states in which an event applies. */
export const statesBefore = (event: FileEvent): readonly FileState[] => fileEvents[event].from

/** The state after an event; null when the event does not apply in the current state. */
export const afterEvent = (state: FileState, event: FileEvent): FileState | null =>
  statesBefore(event).includes(state) ? fileEvents[event].to : null

/** The verdict of the content check, by the platform or by its stand-in on a developer's machine. */
export type Suggestion = 'pass' | 'review' | 'risky'

/** The event for a verdict; null means that no check took place. */
export const eventOf = (suggestion: Suggestion | null): FileEvent =>
  suggestion === null ? 'unanswered' : ({ pass: 'passed', review: 'doubted', risky: 'risky' } as const)[suggestion]

/** An upload must begin within this time; then the ticket expires. */
export const TICKET_MS = 10 * MINUTE_MS
