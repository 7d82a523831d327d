/**
 * A photo's life: a ticket to upload it, raw bytes that lie there, re-encoded and being looked at, held for a worker's
 * eye, shown. Of a refused or removed one no bytes are left.
 */
export const fileStates = ['ticketed', 'uploaded', 'checking', 'held', 'shown', 'refused', 'removed'] as const
export type FileState = (typeof fileStates)[number]

/**
 * What can happen to a photo, from which states, and what it is then. Anything else is late or comes a second time,
 * and changes nothing: a machine's verdict never undoes what a worker decided.
 */
export const fileEvents = {
  uploaded: { from: ['ticketed'], to: 'uploaded' },
  /** Its bytes are ours now: re-encoded, without place and camera. */
  encoded: { from: ['uploaded'], to: 'checking' },
  /** They turned out to be no photo. */
  broken: { from: ['uploaded'], to: 'refused' },
  passed: { from: ['checking'], to: 'shown' },
  doubted: { from: ['checking'], to: 'held' },
  risky: { from: ['checking'], to: 'refused' },
  /** Nobody could look at it, or no verdict came. */
  unanswered: { from: ['checking'], to: 'held' },
  allowed: { from: ['held'], to: 'shown' },
  declined: { from: ['held'], to: 'refused' },
  /** The ticket was never used, or what was uploaded with it never finished. */
  abandoned: { from: ['ticketed', 'uploaded'], to: 'removed' },
  removed: { from: ['ticketed', 'uploaded', 'checking', 'held', 'shown'], to: 'removed' },
} as const satisfies Record<string, { from: readonly FileState[]; to: FileState }>

export type FileEvent = keyof typeof fileEvents

/** The states in which something can happen. */
export const statesBefore = (event: FileEvent): readonly FileState[] => fileEvents[event].from

/** What a photo is after something happened to it; null when that cannot happen to it any more. */
export const afterEvent = (state: FileState, event: FileEvent): FileState | null =>
  statesBefore(event).includes(state) ? fileEvents[event].to : null

/** What was found in a picture, by the platform or by its switch on a developer's machine. */
export type Suggestion = 'pass' | 'review' | 'risky'

/** A verdict as an event; null stands for nobody having looked. */
export const eventOf = (suggestion: Suggestion | null): FileEvent =>
  suggestion === null ? 'unanswered' : ({ pass: 'passed', review: 'doubted', risky: 'risky' } as const)[suggestion]

/** An upload has so long to begin; after that the ticket is worth nothing. */
export const TICKET_MS = 10 * 60_000
