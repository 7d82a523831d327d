import { type EntryKind, type EntrySide, isForStaffOnly } from '../entry'

/** An entry of a complaint's history. `name`: the staff member. Instants. */
export interface EntryFacts {
  at: string
  kind: EntryKind
  by: EntrySide
  name: string | null
  words: string | null
  /** For a visit: when it is planned. */
  visitAt: string | null
  /** These words are not reviewed yet. */
  isPendingReview: boolean
}

/** The entries the reporter may read: not the staff's internal notes. */
export const ownHistory = <Entry extends { kind: EntryKind }>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ kind }) => !isForStaffOnly(kind))
