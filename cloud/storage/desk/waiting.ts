import type { DeskKind } from '../../../src/domain/desk'
import type { MessageData } from '../../../src/domain/message/message'
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
}

/**
 * The one interface of what waits for staff: a later room adds a kind and its source, and the desk shows it.
 * @param communityId null for all communities
 * @param now an instant
 */
export type DeskSource = (db: Db, communityId: number | null, rowsMax: number, now: string) => Promise<Waiting[]>

export type DeskSources = Readonly<Record<DeskKind, DeskSource>>
