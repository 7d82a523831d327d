import { type RawBuilder, sql } from 'kysely'

/** Degrees. */
export interface Box {
  south: number
  west: number
  north: number
  east: number
}

/** The bands of the index `point_by_position`: each is 2.8 km high. */
const BANDS_PER_DEGREE = 40

const bandsOf = ({ south, north }: Box): number[] => {
  const [first, last] = [Math.floor(south * BANDS_PER_DEGREE), Math.floor(north * BANDS_PER_DEGREE)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * A number hidden from the planner. All values then get the same plan, which PostgreSQL makes once per connection:
 * planning a search takes longer than running it.
 */
export const unseen = (value: number): RawBuilder<number> => sql`(select ${value}::float8)`

/** The same for a list; as text, because pg is slow to serialize an array. */
export const unseenList = (numbers: readonly number[]): RawBuilder<number[]> =>
  sql`(select ${`{${numbers.join()}}`}::int[])::int[]`

/**
 * Whether `point p` lies in a box. In each band this is one range of the index, however many points lie outside the
 * box.
 */
export const isInBox = (box: Box): RawBuilder<boolean> => sql`
  floor(p.lat * ${sql.lit(BANDS_PER_DEGREE)})::int = any (${unseenList(bandsOf(box))})
  and p.lat between ${unseen(box.south)} and ${unseen(box.north)}
  and p.lng between ${unseen(box.west)} and ${unseen(box.east)}`

/** A degree of longitude is shorter than one of latitude by the cosine, squared; precise enough for ordering. */
export const squeezeAt = (lat: number): number => Math.cos((lat * Math.PI) / 180) ** 2

/** How far `p`, a row with a position, is from a position: squared, in degrees of latitude, for ordering and comparing. */
export const awayFrom = ({ lat, lng }: { lat: number; lng: number }): RawBuilder<number> => sql`
  ((p.lat - ${unseen(lat)}) ^ 2 + (p.lng - ${unseen(lng)}) ^ 2 * ${unseen(squeezeAt(lat))})`
