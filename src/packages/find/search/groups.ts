import type { FoundRow, Group } from './search-store'

/** An answer as the page shows it. */
export interface Grouped {
  group: Group
  /** How many there are of each kind. */
  counts: Record<Group, number>
  /** The best row of the group, and the other ones. */
  best: FoundRow | null
  rest: readonly FoundRow[]
  similar: readonly FoundRow[]
}

const groupOf = ({ service }: FoundRow): Group => (service ? 'things' : 'places')

/** Services and places apart, those of the best row first unless the person chose. @param chosen null: not yet */
export const groupRows = (rows: readonly FoundRow[], chosen: Group | null): Grouped => {
  const sure = rows.filter(({ isSure }) => isSure)
  const [first] = sure
  const counts = { things: 0, places: 0 }
  for (const row of sure) counts[groupOf(row)]++
  const group = chosen !== null && counts[chosen] > 0 ? chosen : first ? groupOf(first) : 'things'
  const [best = null, ...rest] = sure.filter((row) => groupOf(row) === group)
  return { group, counts, best, rest, similar: rows.filter(({ isSure }) => !isSure) }
}
