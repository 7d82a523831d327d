import { type RawBuilder, sql } from 'kysely'

/** Degrees. */
export interface Box {
  south: number
  west: number
  north: number
  east: number
}

/** As the index `point_by_position` cuts the map: a band is 2.8 km high. */
const BANDS_PER_DEGREE = 40

const bandsOf = ({ south, north }: Box): number[] => {
  const [first, last] = [Math.floor(south * BANDS_PER_DEGREE), Math.floor(north * BANDS_PER_DEGREE)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * A number that the planner does not see. One plan is then as good as any other, and PostgreSQL makes it once a
 * connection: to plan a search takes longer than to run it.
 */
export const unseen = (value: number): RawBuilder<number> => sql`(select ${value}::float8)`

/** The same for a list; as text, because pg takes long to write one down. */
export const unseenList = (numbers: readonly number[]): RawBuilder<number[]> =>
  sql`(select ${`{${numbers.join()}}`}::int[])::int[]`

/** Whether `point p` lies in a box. In each band that is one stretch of the index, however many points lie beside it. */
export const isInBox = (box: Box): RawBuilder<boolean> => sql`
  floor(p.lat * ${sql.lit(BANDS_PER_DEGREE)})::int = any (${unseenList(bandsOf(box))})
  and p.lat between ${unseen(box.south)} and ${unseen(box.north)}
  and p.lng between ${unseen(box.west)} and ${unseen(box.east)}`
