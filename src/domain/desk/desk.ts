import { HOUR_MS, shanghaiDay, toInstant } from '../time'

export const deskKinds = ['point', 'volunteer', 'call', 'photo', 'booking', 'complaint', 'shift', 'programme'] as const
export type DeskKind = (typeof deskKinds)[number]

/**
 * Within how many hours an item should be dealt with. Must keep what residents were promised: 一般两三天 (usually two or
 * three days).
 */
const DUE_HOURS: Readonly<Record<DeskKind, number>> = {
  point: 24,
  volunteer: 72,
  call: 24,
  photo: 24,
  booking: Infinity, // due at the moment promised to the person
  complaint: Infinity, // due at the moment promised to the reporter
  shift: Infinity, // due when it begins
  programme: Infinity, // due when it begins
}

/**
 * When a desk item is due: within the hours of its kind, but before it is of no use any more.
 * @param openedAt an instant
 * @param neededBy an instant after which it is useless, where there is one
 */
export const dueAt = (kind: DeskKind, openedAt: string, neededBy?: string): string => {
  const dueMs = Date.parse(openedAt) + DUE_HOURS[kind] * HOUR_MS
  return toInstant(neededBy === undefined ? dueMs : Math.min(dueMs, Date.parse(neededBy)))
}

/** An item that waits for the staff of a community. */
export interface DeskItem {
  kind: DeskKind
  /** The id that the page for its kind uses. */
  id: string
  title: string
  note: string
  community: string
  /** An instant. */
  dueAt: string
}

/** All waiting items, the most urgent first; equally urgent ones keep the order of the sources. */
export const sortDesk = (
  items: readonly DeskItem[],
  now: string,
  itemsMax: number,
): (DeskItem & { isLate: boolean })[] =>
  [...items]
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0))
    .slice(0, itemsMax)
    .map((item) => ({ ...item, isLate: item.dueAt < now }))

/** How many items are late, due by the end of the day in Shanghai, and due later; each in one of them. */
export const countDesk = (
  items: readonly { dueAt: string; isLate: boolean }[],
  now: string,
): { late: number; today: number; later: number } => {
  const notLate = items.filter(({ isLate }) => !isLate)
  const today = notLate.filter(({ dueAt: due }) => shanghaiDay(due) <= shanghaiDay(now)).length
  return { late: items.length - notLate.length, today, later: notLate.length - today }
}
