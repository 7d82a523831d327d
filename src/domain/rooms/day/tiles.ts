import { atMinutes, clockMinutes, MINUTE_MS, shanghaiDay, toInstant } from '../../time'
import type { RoomDay } from './room-day'
import { lengthsOf, type RoomRules } from '../rules'
import { type Asker, type WhyNot, whyNotOn } from './why-not'

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof partsOfDay)[number]

/** One possible start on the grid. */
export interface Tile {
  /** An instant. */
  startsAt: string
  part: PartOfDay
  /** Null when a booking of the chosen length can begin here. */
  why: WhyNot | null
  /** Free, but not for the chosen length. */
  isShort: boolean
  /** How long it is free, at most the chosen length; 0 when it is not free. */
  freeMinutes: number
}

const partOf = (minutes: number): PartOfDay => (minutes < 720 ? 'morning' : minutes < 1_080 ? 'afternoon' : 'evening')

/**
 * From the first opening to the last closing; breaks in between are tiles too, labelled as such. Minutes after midnight.
 */
export const startsOf = ({ intervals, rules }: RoomDay): number[] => {
  const first = intervals[0]
  const last = intervals[intervals.length - 1]
  if (!first || !last) return []
  const step = rules.gridMinutes
  const from = Math.ceil(clockMinutes(first[0]) / step) * step
  const count = Math.floor((clockMinutes(last[1]) - from) / step)
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index * step)
}

/** @param whyFor is called with one length of the grid after another; the shortest is known to be free */
const longestFree = (rules: RoomRules, minutes: number, whyFor: (length: number) => WhyNot | null): number => {
  // Up to the chosen length, not the maximum of the rules, which does not bind staff.
  const lengths = lengthsOf({ ...rules, maxMinutes: minutes - 1 })
  const tooLong = lengths.findIndex((length) => whyFor(length) !== null)
  return lengths[(tooLong < 0 ? lengths.length : tooLong) - 1] ?? rules.minMinutes
}

/**
 * The day as tiles of the grid, each with whether it is free for `minutes` or what forbids it.
 * @param minutes length of the booking
 */
export const tilesOf = (room: RoomDay, minutes: number, asker: Asker): Tile[] => {
  const dayNumber = shanghaiDay(`${room.day}T00:00:00Z`)
  const whyNotFrom = whyNotOn(room, asker)
  return startsOf(room).map((start) => {
    const startsMs = atMinutes(dayNumber, start)
    const whyFor = (length: number) => whyNotFrom(startsMs, startsMs + length * MINUTE_MS)
    const why = whyFor(minutes)
    const whyShortest = why && whyFor(Math.min(minutes, room.rules.minMinutes))
    const tile = { startsAt: toInstant(startsMs), part: partOf(start), why: whyShortest ?? why }
    if (why === null) return { ...tile, isShort: false, freeMinutes: minutes }
    if (whyShortest !== null) return { ...tile, isShort: false, freeMinutes: 0 }
    return { ...tile, isShort: true, freeMinutes: longestFree(room.rules, minutes, whyFor) }
  })
}

/** Tells whether `minutes` are free from a start on the grid. */
export const isFreeFor = (room: RoomDay, minutes: number, asker: Asker) => {
  const dayNumber = shanghaiDay(`${room.day}T00:00:00Z`)
  const whyNotFrom = whyNotOn(room, asker)
  return (start: number): boolean => {
    const startsMs = atMinutes(dayNumber, start)
    return whyNotFrom(startsMs, startsMs + minutes * MINUTE_MS) === null
  }
}

/** The number of tiles that are free for the shortest booking. */
export const freeTiles = (room: RoomDay, asker: Asker): number =>
  startsOf(room).filter(isFreeFor(room, room.rules.minMinutes, asker)).length

/** The first start from which `minutes` are free, at or after an instant; null: none on that day. */
export const nextFreeOn = (room: RoomDay, minutes: number, asker: Asker, from = asker.now): string | null => {
  const midnightMs = atMinutes(shanghaiDay(`${room.day}T00:00:00Z`), 0)
  const fromMinutes = (Date.parse(from) - midnightMs) / MINUTE_MS
  const isFree = isFreeFor(room, minutes, asker)
  const first = startsOf(room).find((start) => start >= fromMinutes && isFree(start))
  return first === undefined ? null : toInstant(midnightMs + first * MINUTE_MS)
}
