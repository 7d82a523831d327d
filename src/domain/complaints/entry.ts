/**
 * The kind of an entry in a complaint's history. Where the entry changed the state, the new state is stored beside it.
 */
export const entryKinds = [
  'filed',
  'accepted',
  'assigned',
  'visitPlanned',
  'visited',
  'note',
  'replied',
  'marked',
  'paused',
  'resumed',
  'mediationOpened',
  'agreed',
  'mediationStopped',
  'settled',
  'handedOver',
  'refused',
  'merged',
  'added',
  'withdrawn',
  'solved',
  'unsolved',
  'unanswered',
  'checked',
  'wished',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** Who made the entry: the reporter, the other side of a mediation, the staff, or a timer. */
export type EntrySide = 'reporter' | 'other' | 'staff' | 'time'

/** Entries that only staff may read. */
const STAFF_ONLY: readonly EntryKind[] = ['note', 'visited', 'marked', 'checked', 'wished']

export const isForStaffOnly = (kind: EntryKind): boolean => STAFF_ONLY.includes(kind)
