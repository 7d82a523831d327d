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
  /** A message that has to be told by telephone. */
  told?: { template: string; data: MessageData }
}

/**
 * The one interface of what waits for staff: a later room adds a kind and its source, and the desk shows it.
 * @param communityId null for all communities
 */
export type DeskSource = (db: Db, communityId: number | null, rowsMax: number) => Promise<Waiting[]>

export type DeskSources = Readonly<Record<DeskKind, DeskSource>>
