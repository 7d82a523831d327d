import { words } from './words.zh'

interface Seat {
  childId: string | null
  isChild: boolean
}

/** Whose seat it is, as the account calls them: 我, or what the child is called. */
export const seatName = (seat: Seat, children: readonly { id: string; called: string }[]): string =>
  seat.isChild ? (children.find(({ id }) => id === seat.childId)?.called ?? words.child) : words.me
