import type { RoomDay, Taken, Wish } from '../../src/domain/rooms/day/room-day'
import { defaultRules } from '../../src/domain/rooms/rules'
import type { Asker } from '../../src/domain/rooms/day/why-not'

export const TUESDAY = '2026-11-24'

/** The instant for a clock time in Shanghai: `10:00`, `24:00`, `10:00:00.001`. */
export const on = (day: string, clock: string): string => new Date(`${day}T${clock}+08:00`).toISOString()

export const at = (clock: string): string => on(TUESDAY, clock)

export const wishOn = (day: string, from: string, until: string): Wish => ({
  startsAt: on(day, from),
  endsAt: on(day, until),
})

export const wish = (from: string, until: string): Wish => wishOn(TUESDAY, from, until)

/** An empty room for twenty people with the usual rules on a Tuesday, with a break at noon. */
export const room: RoomDay = {
  day: TUESDAY,
  rules: defaultRules,
  capacity: 20,
  isRetired: false,
  intervals: [
    ['09:00', '12:00'],
    ['13:30', '18:00'],
  ],
  why: null,
  closures: [],
  givenBack: [],
  taken: [],
}

/** A room that is open around the clock. */
export const openDay: RoomDay = { ...room, intervals: [['00:00', '24:00']] }

/** Another person's booking, with half an hour for cleaning after it. */
export const takenBy = (from: string, until: string, more: Partial<Taken> = {}): Taken => ({
  kind: 'booking',
  ...wish(from, until),
  blockedUntil: new Date(Date.parse(at(until)) + 30 * 60_000).toISOString(),
  why: null,
  isMine: false,
  ...more,
})

/** A resident who asks early in the morning, so that no rule about the current time applies. */
export const resident: Asker = { now: at('07:00'), isStaff: false }
export const staff: Asker = { now: at('07:00'), isStaff: true }
