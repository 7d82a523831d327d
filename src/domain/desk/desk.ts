import { toInstant } from '../time'

export const deskKinds = ['point', 'volunteer', 'call', 'photo', 'booking', 'complaint'] as const
export type DeskKind = (typeof deskKinds)[number]

const HOUR_MS = 3_600_000

/** Within how many hours after it came somebody should have looked. What residents were told must hold: 一般两三天. */
const DUE_HOURS: Readonly<Record<DeskKind, number>> = {
  point: 24,
  volunteer: 72,
  call: 24,
  photo: 24,
  booking: 24,
  complaint: Infinity, // the promise made to whoever told it is the moment
}

/**
 * When a thing on the desk is due: in its time, and before it is of no use any more.
 * @param openedAt an instant
 * @param neededBy an instant, where there is such a moment
 */
export const dueAt = (kind: DeskKind, openedAt: string, neededBy?: string): string => {
  const dueMs = Date.parse(openedAt) + DUE_HOURS[kind] * HOUR_MS
  return toInstant(neededBy === undefined ? dueMs : Math.min(dueMs, Date.parse(neededBy)))
}

/** Something that waits for the staff of a community. */
export interface DeskItem {
  kind: DeskKind
  /** What the page of its kind calls it. */
  id: string
  title: string
  note: string
  community: string
  /** An instant. */
  dueAt: string
}

/** Everything that waits, the most urgent first; among equals as the sources gave them. */
export const sortDesk = (
  items: readonly DeskItem[],
  now: string,
  itemsMax: number,
): (DeskItem & { isLate: boolean })[] =>
  [...items]
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
    .slice(0, itemsMax)
    .map((item) => ({ ...item, isLate: item.dueAt < now }))
