import type { Output } from '../../../src/contract/schema/types'
import { makeRoomDay } from '../../../src/domain/rooms/day/make-room-day'
import type { RoomDay } from '../../../src/domain/rooms/day/room-day'
import { freeTiles, nextFreeOn } from '../../../src/domain/rooms/day/tiles'
import { shanghaiDay } from '../../../src/domain/time'
import type { Walk } from '../../platform/walking'
import type { PlacedFacts } from '../../storage/rooms/room-rows'
import { positionOf } from '../points/present-point-row'

export type RoomRow = Output<'rooms.list'>['rows'][number]

/** A list looks this many days ahead; the page of a room shows its whole booking window. */
export const LIST_DAYS = 14

interface Asked {
  now: string
  personId: string | null
  /** How long it is to be free; undefined for the shortest booking the room allows. */
  minutes: number | undefined
}

/** The first free start from today on. Days are computed lazily, one at a time. */
const firstFree = (dayOf: (ahead: number) => RoomDay, daysMax: number, minutes: number, now: string): string | null => {
  for (let ahead = 0; ahead <= daysMax; ahead++) {
    const at = nextFreeOn(dayOf(ahead), minutes, { now, isStaff: false })
    if (at !== null) return at
  }
  return null
}

/** One row of a list of rooms: when it is free next, under the rules that apply to everybody. */
export const presentRoomRow = (
  { facts, ...place }: PlacedFacts,
  walk: Walk | null,
  { now, personId, minutes }: Asked,
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
  }
}
