import { type EntryKind, type EntrySide, isForStaffOnly } from '../entry'

/** A line of a case's history. `name`: who of the staff it was. Instants. */
export interface EntryFacts {
  at: string
  kind: EntryKind
  by: EntrySide
  name: string | null
  words: string | null
  /** Of a visit: when it will be. */
  visitAt: string | null
  /** Nobody has looked at these words yet. */
  isPendingReview: boolean
}

/** The lines that whoever told it reads: not what staff write down for themselves. */
export const ownHistory = <Entry extends { kind: EntryKind }>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ kind }) => !isForStaffOnly(kind))
