import type { Category } from '../../../src/domain/complaints/category'
import type { DayKind } from '../../../src/domain/desk/day'
import type { Db } from '../tables'

/** Something on the day of one of the staff, as stored. Its source says what the fields mean. */
export interface OfDay {
  id: string
  /** An instant. */
  at: string
  /** What or where it is: a room, a place, a title. */
  name: string | null
  /** At which point. */
  point?: string
  /** Who comes, if it is one person or group. */
  who?: string | null
  /** It has the full name of a group, which may be shown. */
  isGroup?: boolean
  count?: number
  /** How many are wanted at all. */
  capacity?: number | null
  category?: Category
  /** It takes place only if staff agree. */
  isAsked?: boolean
}

export interface DayAsked {
  communityId: number
  viewerId: string
  /** Instants: now, and the end of the day, excluded. */
  now: string
  until: string
  rowsMax: number
}

/** Lists what is still to come today, by its time. A feature names its sources in its manifest. */
export type DaySource = (db: Db, asked: DayAsked) => Promise<OfDay[]>

export type DaySources = Readonly<Record<DayKind, DaySource>>
