import type { RefusalCode } from '../refusal'
import { atMinutes, clockMinutes, dayName, shanghaiDay } from '../time'
import type { Closure, RoomDay, Taken, Wish } from './room-day'

const MINUTE_MS = 60_000

/** The rule that forbids a time. */
export type SlotCode = Extract<RefusalCode, `slot_${string}` | 'room_retired'>

/** Why a time cannot be booked: the rule, and what stands in the way as far as everybody may know it. */
export interface WhyNot {
  code: SlotCode
  /** `break`: between two openings of the day; `cleaning`: only a buffer is in the way, its own or that of another. */
  kind: 'rule' | 'break' | 'closed' | 'closure' | 'booking' | 'mine' | 'cleaning' | 'hold' | 'block'
  /** A title that is written down: of a notice, a holiday, a block. */
  title: string | null
}

/** Staff are bound by the doors and by who is there already; not by when and how long residents may book. */
export interface Asker {
  now: string
  isStaff: boolean
}

const rule = (code: SlotCode): WhyNot => ({ code, kind: 'rule', title: null })

const lastedWrong = (startsMs: number, endsMs: number, { day, rules }: RoomDay, { isStaff }: Asker): WhyNot | null => {
  const minutes = (endsMs - startsMs) / MINUTE_MS
  const midnight = atMinutes(shanghaiDay(`${day}T00:00:00Z`), 0)
  if (minutes <= 0) return rule('slot_length')
  const isOnGrid = [startsMs, endsMs].every((at) => ((at - midnight) / MINUTE_MS) % rules.gridMinutes === 0)
  if (!isOnGrid) return rule('slot_off_grid')
  if (isStaff) return null
  return minutes < rules.minMinutes || minutes > rules.maxMinutes ? rule('slot_length') : null
}

const askedAtWrongTime = (startsMs: number, endsMs: number, { rules }: RoomDay, { now, isStaff }: Asker): WhyNot | null => {
  const nowMs = Date.parse(now)
  if (isStaff ? endsMs <= nowMs : startsMs < nowMs) return rule('slot_past')
  if (isStaff) return null
  if (startsMs < nowMs + rules.noticeMinutes * MINUTE_MS) return rule('slot_notice')
  const daysAhead = shanghaiDay(new Date(startsMs).toISOString()) - shanghaiDay(now)
  return daysAhead > rules.windowDays ? rule('slot_window') : null
}

const doorsShut = (startsMs: number, endsMs: number, { day, intervals, why }: RoomDay): WhyNot | null => {
  const dayNumber = shanghaiDay(`${day}T00:00:00Z`)
  const spans = intervals.map(([opens, closes]) => [opens, closes].map((time) => atMinutes(dayNumber, clockMinutes(time))))
  if (spans.some(([opens = 0, closes = 0]) => opens <= startsMs && endsMs <= closes)) return null
  const [firstMs, lastMs] = [spans[0]?.[0] ?? Infinity, spans[spans.length - 1]?.[1] ?? -Infinity]
  const isBreak = firstMs <= startsMs && endsMs <= lastMs
  // On a day with hours its reason need not be the reason: a make-up workday is named after a holiday.
  return { code: 'slot_closed', kind: isBreak ? 'break' : 'closed', title: intervals.length > 0 ? null : why }
}

const isIn = (startsMs: number, endsMs: number, fromMs: number, untilMs: number): boolean => startsMs < untilMs && fromMs < endsMs

const shutFor = (startsMs: number, endsMs: number, closures: readonly Closure[]): WhyNot | null => {
  const closure = closures.find((one) => isIn(startsMs, endsMs, Date.parse(one.startsAt), Date.parse(one.endsAt)))
  return closure ? { code: 'slot_closed', kind: 'closure', title: closure.title } : null
}

const standing = (startsMs: number, endsMs: number, { kind, startsAt, endsAt, why, isMine }: Taken): WhyNot => {
  const code = kind === 'block' ? 'slot_blocked' : 'slot_taken'
  const isThere = isIn(startsMs, endsMs, Date.parse(startsAt), Date.parse(endsAt))
  if (!isThere) return { code, kind: 'cleaning', title: null }
  if (kind === 'block') return { code, kind, title: why }
  return { code, kind: isMine ? 'mine' : kind, title: null }
}

/** What is in the way, the people before the cleaning; the wish brings a buffer of its own. */
const taken = (startsMs: number, endsMs: number, { taken: all, rules }: RoomDay): WhyNot | null => {
  const untilMs = endsMs + rules.bufferMinutes * MINUTE_MS
  const inTheWay = all
    .filter((one) => isIn(startsMs, untilMs, Date.parse(one.startsAt), Date.parse(one.blockedUntil)))
    .map((one) => standing(startsMs, endsMs, one))
  return inTheWay.find(({ kind }) => kind !== 'cleaning') ?? inTheWay[0] ?? null
}

/**
 * The one rule of what can be booked, for the tiles on the phone and the truth on the server: null for a time that is
 * free, or what forbids it. Nothing but a time on the day of `room` is ever free.
 * @param wish instants
 */
export const whyNot = (room: RoomDay, { startsAt, endsAt }: Wish, asker: Asker): WhyNot | null => {
  const [startsMs, endsMs] = [Date.parse(startsAt), Date.parse(endsAt)]
  if (room.isRetired) return rule('room_retired')
  if (dayName(shanghaiDay(startsAt)) !== room.day) return rule('slot_closed')
  return (
    lastedWrong(startsMs, endsMs, room, asker) ??
    askedAtWrongTime(startsMs, endsMs, room, asker) ??
    doorsShut(startsMs, endsMs, room) ??
    shutFor(startsMs, endsMs, room.closures) ??
    taken(startsMs, endsMs, room)
  )
}
