import type { Interval } from '../../points/hours'
import type { RoomRules } from '../rules'

/** Something that has a room for a time. Instants; `blockedUntil` is its end with the buffer after it. */
export interface Taken {
  kind: 'booking' | 'hold' | 'block'
  startsAt: string
  endsAt: string
  blockedUntil: string
  /** What the staff block it for; of bookings nothing is told. */
  why: string | null
  isMine: boolean
}

/** When nobody is let in although it would be open: a notice of the point. Instants. */
export interface Closure {
  startsAt: string
  endsAt: string
  title: string
}

/** All that decides about a room on one day, the same to the phone and to the server. */
export interface RoomDay {
  /** `2026-11-24`, in Shanghai. */
  day: string
  rules: RoomRules
  capacity: number
  isRetired: boolean
  /** The hours of that day, Shanghai time; none on a closed day. */
  intervals: readonly Interval[]
  /** The holiday, or why the day differs. */
  why: string | null
  closures: readonly Closure[]
  taken: readonly Taken[]
}

/** What somebody would like. Instants. */
export interface Wish {
  startsAt: string
  endsAt: string
}
