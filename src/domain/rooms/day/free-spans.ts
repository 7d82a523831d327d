import { atMinutes, MINUTE_MS, shanghaiDay, toInstant } from '../../time'
import type { RoomDay, Wish } from './room-day'
import type { RoomRules } from '../rules'
import { isFreeFor, startsOf } from './tiles'
import { type Asker, whyNotOn } from './why-not'

type Grid = Pick<RoomRules, 'gridMinutes' | 'minMinutes'>

/**
 * The free times of a day: in each, any booking of a permitted length may begin at every step of the grid, as long as
 * it ends in it. Two that touch or overlap are not one: a booking may not run from the first into the second, as from
 * an hour that was given back, and is bookable without notice, into one that is not. Instants.
 */
export const freeSpans = (room: RoomDay, asker: Asker): Wish[] => {
  const { gridMinutes, minMinutes, maxMinutes } = room.rules
  const dayNumber = shanghaiDay(`${room.day}T00:00:00Z`)
  const whyNotFor = whyNotOn(room, asker)
  // What lies within a free time is free: only the longest new booking has to be asked about.
  const isOneWith = (first: number, start: number): boolean => {
    const end = start + minMinutes
    return whyNotFor(atMinutes(dayNumber, Math.max(first, end - maxMinutes)), atMinutes(dayNumber, end)) === null
  }
  const runs: { first: number; last: number }[] = []
  for (const start of startsOf(room).filter(isFreeFor(room, minMinutes, asker))) {
    const run = runs[runs.length - 1]
    if (run && run.last + gridMinutes === start && isOneWith(run.first, start)) run.last = start
    else runs.push({ first: start, last: start })
  }
  return runs.map(({ first, last }) => ({
    startsAt: toInstant(atMinutes(dayNumber, first)),
    endsAt: toInstant(atMinutes(dayNumber, last + minMinutes)),
  }))
}

/** The starts in free times that have not passed; see {@link freeSpans}. Instants. */
export const startsIn = (spans: readonly Wish[], { gridMinutes, minMinutes }: Grid, now: string): string[] =>
  spans.flatMap(({ startsAt, endsAt }) => {
    const [firstMs, stepMs] = [Date.parse(startsAt), gridMinutes * MINUTE_MS]
    const lastMs = Date.parse(endsAt) - minMinutes * MINUTE_MS
    const starts = Array.from({ length: Math.floor((lastMs - firstMs) / stepMs) + 1 }, (_, step) =>
      toInstant(firstMs + step * stepMs),
    )
    return starts.filter((at) => Date.parse(at) >= Date.parse(now))
  })
