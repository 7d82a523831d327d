import type { RoomKind } from '../../../src/domain/rooms/room-record'

/** When, counted from the day the sample is loaded; `from` is Chinese time: `14:30`. */
export interface SampleTime {
  inDays: number
  from: string
  minutes: number
}

/**
 * Something that has a room, with how it goes. `comes`: booked, and used once it begins. `absent` and `released` lie
 * before the first day, `asked` and `kept` after it. A `series` comes in these `weeks`, 0 the one of `inDays`.
 */
export interface SampleBooking extends SampleTime {
  fate: 'comes' | 'absent' | 'released' | 'asked' | 'refused' | 'cancelled' | 'kept' | 'series' | 'block'
  /** A name of `people.json`. */
  who?: string
  party?: number
  purpose?: string
  /** The staff wrote it down for them. */
  isByStaff?: boolean
  /** Why the staff refused. */
  reason?: string
  /** What a group is called, or what a block is for. */
  title?: string
  weeks?: number[]
}

/** Somebody in line. */
export interface SampleWaitlistEntry extends SampleTime {
  who: string
  party: number
  purpose?: string
  /** The time went by. */
  isOver?: boolean
}

/** A room of `data/sample/rooms.json`. */
export interface SampleRoom {
  pointCode: string
  name: string
  kind: RoomKind
  capacity: number
  floor: string
  fee: string
  note: string
  /** Left out: booked at once. */
  approval?: 'staff'
  /** Null: open when its point is. */
  everyDay: [string, string] | null
  bookings?: SampleBooking[]
  waitlist?: SampleWaitlistEntry[]
}
