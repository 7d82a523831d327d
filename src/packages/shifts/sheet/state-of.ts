import type { SheetRow } from './shift-sheet-store'
import { words } from './words.zh'

/** How a shift of the sheet looks, and what it says. */
export interface CellState {
  look: 'off' | 'over' | 'short' | 'full'
  words: string
}

/** Whether people are still wanted, or how many came. */
export const stateOf = ({ cancelled, endsAt, came, taken, capacity }: SheetRow, now: string): CellState => {
  if (cancelled !== null) return { look: 'off', words: words.cancelled }
  if (Date.parse(endsAt) <= Date.parse(now)) return { look: 'over', words: words.came(came) }
  return taken < capacity
    ? { look: 'short', words: words.lacks(capacity - taken) }
    : { look: 'full', words: words.full }
}
