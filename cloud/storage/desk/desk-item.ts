import type { Category } from '../../../src/domain/complaints/category'
import type { DueKind } from '../../../src/domain/complaints/clock/due'
import type { DeskKind } from '../../../src/domain/desk/desk'
import type { MessageData } from '../../../src/domain/message/message'
import type { Person } from '../../../src/domain/people/role'
import type { Db } from '../tables'

/** A thing that waits, as its table keeps it. What the columns mean is said by its source. */
export interface Waiting {
  id: string
  community: string
  openedAt: string
  /** A name, where the thing has one. */
  name: string | null
  /** What a person wrote. */
  words?: string
  /** How many residents said so. */
  count?: number
  /** When it begins and ends, where it is about a time. Instants. */
  span?: { startsAt: string; endsAt: string }
  /** When it is of no use any more. An instant. */
  neededBy?: string | undefined
  /** A message that has to be told by telephone. */
  told?: { template: string; data: MessageData }
  /** Trouble that somebody told: of what kind, what is to be done about it, and who of the staff has it. */
  complaint?: { category: Category; dueKind: DueKind; worker: string | null }
}

/**
 * The one interface of what waits for staff: a later room adds a kind and its source, and the desk shows it.
 * @param communityId null for all communities
 * @param now an instant
 * @param viewer whose desk it is
 */
export type DeskSource = (
  db: Db,
  communityId: number | null,
  rowsMax: number,
  now: string,
  viewer: Pick<Person, 'personId' | 'role'>,
) => Promise<Waiting[]>

export type DeskSources = Readonly<Record<DeskKind, DeskSource>>
