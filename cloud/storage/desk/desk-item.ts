import type { Category } from '../../../src/domain/complaints/category'
import type { DueKind } from '../../../src/domain/complaints/clock/due'
import type { DeskKind } from '../../../src/domain/desk/desk'
import type { MessageData } from '../../../src/domain/message/message'
import type { Person } from '../../../src/domain/people/role'
import type { Db } from '../tables'

/** An item that waits for staff, as stored. Its source says what the fields mean. */
export interface Waiting {
  id: string
  community: string
  openedAt: string
  /** A name, if the item has one. */
  name: string | null
  /** What a person wrote. */
  words?: string
  /** How many residents said so. */
  count?: number
  /** Of a shift: how many left it within the last day. */
  leftLate?: number
  /** Begin and end, for items about a time. Instants. */
  span?: { startsAt: string; endsAt: string }
  /** An instant after which it is useless. */
  neededBy?: string | undefined
  /** The message that has to be passed on by telephone. */
  call?: { template: string; data: MessageData }
  /** A complaint: its category, what is to be done next, and the assigned worker's name. */
  complaint?: { category: Category; dueKind: DueKind; worker: string | null }
}

/**
 * Lists the items of one kind that wait for staff. A feature names its sources in its manifest.
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
