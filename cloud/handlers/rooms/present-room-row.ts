import type { Output } from '../../../src/contract/schema/types'
import { makeRoomDay } from '../../../src/domain/rooms/day/make-room-day'
import type { RoomDay } from '../../../src/domain/rooms/day/room-day'
import { freeTiles, nextFreeOn } from '../../../src/domain/rooms/day/tiles'
import { shanghaiDay } from '../../../src/domain/time'
import type { Walk } from '../../platform/walking'
import type { PlacedFacts } from '../../storage/rooms/room-rows'
import { positionOf } from '../points/present-row'

export type RoomRow = Output<'rooms.list'>['rows'][number]

/** A list looks so many days ahead; the page of a room shows them all. */
export const LIST_DAYS = 14

interface Asked {
  now: string
  personId: string | null
  /** How long it is to be free; undefined: as short as the room may be booked. */
  minutes: number | undefined
}

/** The first start from today on; no day is made before it is looked at. */
const firstFree = (dayOf: (ahead: number) => RoomDay, daysMax: number, minutes: number, now: string): string | null => {
  for (let ahead = 0; ahead <= daysMax; ahead++) {
    const at = nextFreeOn(dayOf(ahead), minutes, { now, isStaff: false })
    if (at !== null) return at
  }
  return null
}

/** One line of a list of rooms: when it is free next, as everybody may book it. */
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
