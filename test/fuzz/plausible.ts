import type { Interval } from '../../src/domain/point-record'
import { place } from '../walk/hill-town'

type Fields = Record<string, unknown>

/** The same times, in order and none twice. */
const inOrder = (intervals: readonly Interval[]): Interval[] => {
  const times = [...new Set(intervals.flat())].sort()
  return Array.from({ length: Math.floor(times.length / 2) }, (_, index) => [
    times[2 * index] ?? '',
    times[2 * index + 1] ?? '',
  ])
}

interface Hours {
  week: Interval[][]
  days?: { intervals: Interval[] }[]
}

const hoursInOrder = ({ week, days, ...rest }: Hours) => ({
  ...rest,
  week: week.map(inOrder),
  ...(days && { days: days.map((day) => ({ ...day, intervals: inOrder(day.intervals) })) }),
})

/** A number of any size, folded into the hill town. */
const fold = (degrees: unknown): number => Math.abs(Math.round(Number(degrees) * 1_000)) % 600

const placeOf = ({ lat, lng }: Fields) => place(fold(lng), fold(lat) / 3)

/**
 * Bends an input that the schema takes towards one that the rules take too: ids that exist, a place in the hill town,
 * hours in order. Otherwise nearly every call would end at "not found".
 */
export const plausible = (input: unknown, ids: Fields): Fields => {
  const fields: Fields = { ...(input as Fields) }
  const isSave = 'hours' in fields
  for (const [name, id] of Object.entries(ids)) if (name in fields && !isSave) fields[name] = id
  if ('lat' in fields) Object.assign(fields, placeOf(fields))
  if (!isSave) return fields
  const { pointId: _, position, hours, ...rest } = fields
  return {
    ...rest,
    communityId: 1,
    ...(position !== undefined && { position: placeOf(position as Fields) }),
    hours: hoursInOrder(hours as Hours),
  }
}
