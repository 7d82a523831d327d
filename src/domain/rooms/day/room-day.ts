import type { Interval } from '../../points/hours'
import type { RoomRules } from '../rules'

/** A time for which a room is taken. Instants; `blockedUntil` is its end including the buffer. */
export interface Taken {
  kind: 'booking' | 'hold' | 'block'
  startsAt: string
  endsAt: string
  blockedUntil: string
  /** The purpose of a block; null for bookings, which reveal nothing. */
  why: string | null
  isMine: boolean
}

/** A closure within opening hours, by a notice of the point. Instants. */
export interface Closure {
  startsAt: string
  endsAt: string
  title: string
}

/** Everything that decides what can be booked in a room on one day; the same on the phone and on the server. */
export interface RoomDay {
  /** `2026-11-24`, in Shanghai. */
  day: string
  rules: RoomRules
  capacity: number
  isRetired: boolean
  /** The opening hours of that day, Shanghai time; empty on a closed day. */
  intervals: readonly Interval[]
  /** The name of the holiday, or why the day differs. */
  why: string | null
  closures: readonly Closure[]
  taken: readonly Taken[]
  /** What was cancelled or not wanted any more: bookable without notice. */
  givenBack: readonly Wish[]
}

/** A wanted time. Instants. */
export interface Wish {
  startsAt: string
  endsAt: string
}
