import type { RoomKind } from '../../../src/domain/rooms/room-record'

/** When, counted from the day the sample is loaded; `from` is Chinese time: `14:30`. */
export interface SampleTime {
  inDays: number
  from: string
  minutes: number
}

/**
 * A reservation of the sample and what becomes of it. `comes`: booked, and used once it begins. `absent` and `released`
 * lie before the first day, `asked` and `kept` after it. A `series` recurs in these `weeks`, 0 being that of `inDays`.
 */
export interface SampleBooking extends SampleTime {
  fate: 'comes' | 'absent' | 'released' | 'asked' | 'refused' | 'cancelled' | 'kept' | 'series' | 'block'
  /** A name of `people.json`. */
  who?: string
  party?: number
  purpose?: string
  /** The staff booked for them. */
  isByStaff?: boolean
  /** Why the staff refused. */
  reason?: string
  /** The name of a group, or the reason for a block. */
  title?: string
  weeks?: number[]
}

/** An entry of the waitlist. */
export interface SampleWaitlistEntry extends SampleTime {
  who: string
  party: number
  purpose?: string
  /** The offer expired. */
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
  /** Left out: booked without approval. */
  approval?: 'staff'
  /** Null: open when its point is. */
  everyDay: [string, string] | null
  bookings?: SampleBooking[]
  waitlist?: SampleWaitlistEntry[]
}
