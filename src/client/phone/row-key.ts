/** What a key means for a list: `other` is any that belongs to no list, mostly a letter somebody types. */
export type RowKey = 'down' | 'up' | 'open' | 'search' | 'other'

/** Listens until the returned function is called. `onKey` says whether it used the key. */
export type ListenToKeys = (onKey: (key: RowKey) => boolean) => () => void

const meanings: Readonly<Record<string, RowKey>> = {
  ArrowDown: 'down',
  j: 'down',
  ArrowUp: 'up',
  k: 'up',
  Enter: 'open',
  '/': 'search',
}

/** The meaning of a key as both platforms name it. */
export const rowKeyOf = (key: string): RowKey => meanings[key] ?? 'other'
