/** What a line of a case's history tells. The state it led to stands beside it, where it led to one. */
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

/** Whose line it is: of whoever told it, of the other side of a mediation, of the staff, or of nobody. */
export type EntrySide = 'reporter' | 'other' | 'staff' | 'time'

/** What only the staff read. */
const STAFF_ONLY: readonly EntryKind[] = ['note', 'visited', 'marked', 'checked', 'wished']

export const isForStaffOnly = (kind: EntryKind): boolean => STAFF_ONLY.includes(kind)
