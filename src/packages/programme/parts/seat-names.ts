import { words } from './words.zh'

interface Seat {
  seat: number
  childId: string | null
  isChild: boolean
}

/**
 * Whose seat it is, as the account calls them: 我, or what the child is called.
 * @param all the seats beside it: children whose names are not known are told apart by a number
 */
export const seatName = (
  one: Seat,
  children: readonly { id: string; called: string }[],
  all: readonly Seat[] = [one],
): string => {
  if (!one.isChild) return words.me
  const calledOf = ({ childId }: Seat) => children.find(({ id }) => id === childId)?.called
  const unknown = all.filter((seat) => seat.isChild && calledOf(seat) === undefined)
  return calledOf(one) ?? (unknown.length > 1 ? words.childNumber(unknown.indexOf(one) + 1) : words.child)
}
