import type { Output } from '../../../src/contract/schema/types'
import { makeRoomDay } from '../../../src/domain/rooms/day/make-room-day'
import type { RoomDay } from '../../../src/domain/rooms/day/room-day'
import { freeSpans } from '../../../src/domain/rooms/day/free-spans'
import { freeTiles, nextFreeOn } from '../../../src/domain/rooms/day/tiles'
import { LIST_DAYS, PLAN_DAYS, type RoomRules } from '../../../src/domain/rooms/rules'
import { shanghaiDay } from '../../../src/domain/time'
import type { Walk } from '../../platform/walking'
import type { PlacedFacts } from '../../storage/rooms/room-rows'
import { positionOf } from '../points/present-point-row'

export type RoomRow = Output<'rooms.list'>['rows'][number]

interface Asked {
  now: string
  personId: string | null
  /** How long it is to be free; undefined for the shortest booking the room allows. */
  minutes: number | undefined
  /** The first day of the plan, in days since 1970; undefined without a plan. */
  planFrom: number | undefined
}

/** The first free start from today on. Days are computed lazily, one at a time. */
const firstFree = (dayOf: (ahead: number) => RoomDay, daysMax: number, minutes: number, now: string): string | null => {
  for (let ahead = 0; ahead <= daysMax; ahead++) {
    const at = nextFreeOn(dayOf(ahead), minutes, { now, isStaff: false })
    if (at !== null) return at
  }
  return null
}

/** When the room is free on the planned days that the list looks at. */
const planOf = (
  { gridMinutes, minMinutes }: RoomRules,
  dayOf: (ahead: number) => RoomDay,
  fromAhead: number,
  now: string,
): NonNullable<RoomRow['plan']> => ({
  // The rules were validated by the contract when they were written.
  gridMinutes: gridMinutes as NonNullable<RoomRow['plan']>['gridMinutes'],
  minMinutes,
  days: Array.from({ length: PLAN_DAYS }, (_, index) => fromAhead + index)
    .filter((ahead) => ahead >= 0 && ahead <= LIST_DAYS)
    .map(dayOf)
    .map((day) => ({ day: day.day, spans: freeSpans(day, { now, isStaff: false }) })),
})

/** One row of a list of rooms: when it is free next, under the rules that apply to everybody. */
export const presentRoomRow = (
  { facts, ...place }: PlacedFacts,
  walk: Walk | null,
  { now, personId, minutes, planFrom }: Asked,
): RoomRow => {
  const today = shanghaiDay(now)
  const { windowDays, minMinutes } = facts.rules
  const dayOf = (ahead: number) => makeRoomDay(facts, today + ahead, { now, personId })
  return {
    room: facts.room,
    position: positionOf(place),
    walk,
    nextFreeAt: firstFree(dayOf, Math.min(windowDays, LIST_DAYS), minutes ?? minMinutes, now),
    freeToday: freeTiles(dayOf(0), { now, isStaff: false }),
    ...(planFrom !== undefined && { plan: planOf(facts.rules, dayOf, planFrom - today, now) }),
  }
}
