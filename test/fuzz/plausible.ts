import type { Interval } from '../../src/domain/points/point-record'
import type { RoomRules } from '../../src/domain/rooms/rules'
import { place } from '../walk/hill-town'
import { plausibleTimes, rulesInOrder } from './plausible-room'

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

/** Picks the existing id that an arbitrary id stands for. */
const oneOf = (ids: readonly string[], id: unknown): string | undefined =>
  ids[[...String(id)].reduce((sum, character) => sum + character.charCodeAt(0), 0) % ids.length]

/** Things that exist, by the name of the field that an input names them in. */
export type Ids = Readonly<Record<string, readonly string[]>>

const withIds = (fields: Fields, ids: Ids): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, (ids[name] && oneOf(ids[name], value)) ?? value]),
  )

const savedPoint = ({ pointId: _, position, ...rest }: Fields): Fields => ({
  ...rest,
  communityId: 1,
  ...(position !== undefined && { position: placeOf(position as Fields) }),
})

/** Nearly every arbitrary title becomes an ordinary one: most others contain signs that the rules refuse. */
const titleOf = (title: string): string => (title.length % 16 === 0 ? title : '演示合唱队')

/**
 * Adjusts a schema-valid input so that it can pass the rules too: ids that exist, a place in the hill town, times in the
 * future, hours and rules in order. Otherwise nearly every call would end at "not found".
 */
export const plausible = (input: unknown, ids: Ids): Fields => {
  const fields = plausibleTimes(input as Fields)
  const near = fields.near as Fields | undefined
  const { hours } = fields
  return {
    ...('serviceDetails' in fields ? savedPoint(fields) : withIds(fields, ids)),
    ...('lat' in fields && placeOf(fields)),
    ...('title' in fields && { title: titleOf(String(fields.title)) }),
    ...(near && { near: { ...near, ...placeOf(near) } }),
    ...(hours !== undefined && { hours: hours && hoursInOrder(hours as Hours) }),
    ...('rules' in fields && { rules: rulesInOrder(fields.rules as RoomRules) }),
  }
}
