import { startsIn } from '../../../domain/rooms/day/free-spans'
import type { Wish } from '../../../domain/rooms/day/room-day'
import { dayName, shanghaiDay } from '../../../domain/time'
import type { RoomListRow } from './rooms-tab-store'

/** A room with a free time on one day. */
export interface FreeRoom {
  row: RoomListRow
  /** From the first start that has not passed. Instants. */
  spans: readonly Wish[]
  /** Every start, an instant. */
  starts: readonly string[]
}

/** The rooms within ten minutes; all of them where none is, or no place is known. */
export const nearest = (rows: readonly RoomListRow[]): readonly RoomListRow[] => {
  const near = rows.filter(({ walk }) => walk?.isWithin === true)
  return near.length > 0 ? near : rows
}

const freeIn = (row: RoomListRow, day: string, now: string): FreeRoom[] => {
  const { plan } = row
  const spans = plan?.days.find((one) => one.day === day)?.spans ?? []
  const left = spans.flatMap((span) => {
    const starts = plan ? startsIn([span], plan, now) : []
    const [startsAt] = starts
    return startsAt === undefined ? [] : [{ span: { startsAt, endsAt: span.endsAt }, starts }]
  })
  if (left.length === 0) return []
  return [{ row, spans: left.map(({ span }) => span), starts: left.flatMap(({ starts }) => starts) }]
}

/** Those that are free on a day, in the order given. @param day `2026-11-24` */
export const freeOn = (rows: readonly RoomListRow[], day: string, now: string): FreeRoom[] =>
  rows.flatMap((row) => freeIn(row, day, now))

/** The days that the answer is about and that have not passed, each with the number of rooms that are free then. */
export const daysOf = (rows: readonly RoomListRow[], now: string): { day: string; free: number }[] =>
  (rows[0]?.plan?.days ?? [])
    .filter(({ day }) => day >= dayName(shanghaiDay(now)))
    .map(({ day }) => ({ day, free: freeOn(rows, day, now).length }))

/** The earliest start of all; undefined when nothing is free. */
export const earliest = (rooms: readonly FreeRoom[]): string | undefined =>
  rooms.map(({ starts: [first] }) => first ?? '').sort()[0]
