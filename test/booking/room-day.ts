import type { RoomDay, Taken, Wish } from '../../src/domain/rooms/day/room-day'
import { defaultRules } from '../../src/domain/rooms/rules'
import type { Asker } from '../../src/domain/rooms/day/why-not'

export const TUESDAY = '2026-11-24'

/** The instant at which a clock in Shanghai shows this: `10:00`, `24:00`, `10:00:00.001`. */
export const on = (day: string, clock: string): string => new Date(`${day}T${clock}+08:00`).toISOString()

export const at = (clock: string): string => on(TUESDAY, clock)

export const wishOn = (day: string, from: string, until: string): Wish => ({
  startsAt: on(day, from),
  endsAt: on(day, until),
})

export const wish = (from: string, until: string): Wish => wishOn(TUESDAY, from, until)

/** A room for twenty by the usual rules on a Tuesday, with a break at noon, and nobody in it. */
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
  taken: [],
}

/** A room that is never shut. */
export const openDay: RoomDay = { ...room, intervals: [['00:00', '24:00']] }

/** Somebody else's booking, with half an hour for cleaning after it. */
export const takenBy = (from: string, until: string, more: Partial<Taken> = {}): Taken => ({
  kind: 'booking',
  ...wish(from, until),
  blockedUntil: new Date(Date.parse(at(until)) + 30 * 60_000).toISOString(),
  why: null,
  isMine: false,
  ...more,
})

/** Early enough in the morning for no rule about now to bite. */
export const resident: Asker = { now: at('07:00'), isStaff: false }
export const staff: Asker = { now: at('07:00'), isStaff: true }
