import { areHoursKnown, type Hours } from '../points/hours'
import type { Interval } from '../points/point-record'
import { weekSentence } from '../points/week.zh'

/** What stands on a sheet and can become untrue while it hangs. */
export interface Printed {
  name: string
  phone: string | null
  /** In words; null: not known when it was printed. */
  hours: string | null
  /** Of a sign at a door. */
  room: string | null
}

interface Place {
  name: string
  phone: string | null
  hours: Hours & { week: readonly (readonly Interval[])[] }
}

/** What a sheet printed now would say. */
export const printedOf = ({ name, phone, hours }: Place, room: { name: string } | null): Printed => ({
  name,
  phone: phone === null || phone.trim() === '' ? null : phone,
  hours: areHoursKnown(hours) ? weekSentence(hours.week) : null,
  room: room?.name ?? null,
})

export const printedFields = ['name', 'phone', 'hours', 'room'] as const
export type PrintedField = (typeof printedFields)[number]

/** What has changed since a sheet was printed. */
export const changedSince = (printed: Printed, now: Printed): PrintedField[] =>
  printedFields.filter((field) => printed[field] !== now[field])

export const lackReasons = ['position', 'hours', 'phone', 'rooms'] as const
export type Lack = (typeof lackReasons)[number]

interface Has {
  hasPosition: boolean
  /** Whether there is a room to book; true for a sheet that is not about rooms. */
  hasRooms: boolean
}

/** What is not known about a point, so that its sheets leave it out; `rooms`: there is none to book. */
export const lacksOf = (printed: Printed, { hasPosition, hasRooms }: Has): Lack[] => [
  ...(hasPosition ? [] : (['position'] as const)),
  ...(printed.hours === null ? (['hours'] as const) : []),
  ...(printed.phone === null ? (['phone'] as const) : []),
  ...(hasRooms ? [] : (['rooms'] as const)),
]
