import type { RefusalCode } from '../../refusal'
import { atMinutes, clockMinutes, MINUTE_MS, shanghaiDay } from '../../time'
import type { RoomDay, Taken, Wish } from './room-day'

/** The rule that forbids a time. */
export type SlotCode = Extract<RefusalCode, `slot_${string}` | 'room_retired'>

/** Why a time cannot be booked: the rule, and what stands in the way as far as everybody may know. */
export interface WhyNot {
  code: SlotCode
  /**
   * `break`: between two opening spans of the day; `cleaning`: only a buffer is in the way, the wanted booking's own or
   * another's; `mine`: booked by the asker; `kept`: held for the asker.
   */
  kind: 'rule' | 'break' | 'closed' | 'closure' | 'booking' | 'mine' | 'kept' | 'cleaning' | 'hold' | 'block'
  /** The stored title of a notice, a holiday or a block. */
  title: string | null
}

/**
 * Staff are bound by opening hours and existing reservations, but not by the rules on when and how long residents may
 * book.
 */
export interface Asker {
  now: string
  isStaff: boolean
}

const rule = (code: SlotCode): WhyNot => ({ code, kind: 'rule', title: null })

/** Times in milliseconds, parsed once for all queries about a day. */
interface SpanMs {
  fromMs: number
  untilMs: number
}

const spanOf = (from: string, until: string): SpanMs => ({ fromMs: Date.parse(from), untilMs: Date.parse(until) })
const meets = (one: SpanMs, other: SpanMs): boolean => one.fromMs < other.untilMs && other.fromMs < one.untilMs

const lengthWrong = ({ rules }: RoomDay, midnightMs: number, isStaff: boolean) => {
  const gridMs = rules.gridMinutes * MINUTE_MS
  return ({ fromMs, untilMs }: SpanMs): WhyNot | null => {
    const minutes = (untilMs - fromMs) / MINUTE_MS
    if (minutes <= 0) return rule('slot_length')
    if ((fromMs - midnightMs) % gridMs !== 0 || (untilMs - midnightMs) % gridMs !== 0) return rule('slot_off_grid')
    if (isStaff) return null
    return minutes < rules.minMinutes || minutes > rules.maxMinutes ? rule('slot_length') : null
  }
}

const isIn =
  ({ fromMs, untilMs }: SpanMs) =>
  (one: SpanMs): boolean =>
    one.fromMs <= fromMs && untilMs <= one.untilMs

const askedAtWrongTime = ({ rules, givenBack }: RoomDay, dayNumber: number, { now, isStaff }: Asker) => {
  const nowMs = Date.parse(now)
  const back = givenBack.map(({ startsAt, endsAt }) => spanOf(startsAt, endsAt))
  const isTooFar = dayNumber - shanghaiDay(now) > rules.windowDays
  return ({ fromMs, untilMs }: SpanMs): WhyNot | null => {
    if (isStaff ? untilMs <= nowMs : fromMs < nowMs) return rule('slot_past')
    if (isStaff) return null
    const isShortNotice = fromMs < nowMs + rules.noticeMinutes * MINUTE_MS
    if (isShortNotice && !back.some(isIn({ fromMs, untilMs }))) return rule('slot_notice')
    return isTooFar ? rule('slot_window') : null
  }
}

const doorsShut = ({ intervals, why }: RoomDay, dayNumber: number) => {
  const open = intervals.map(([opens, closes]): SpanMs => ({
    fromMs: atMinutes(dayNumber, clockMinutes(opens)),
    untilMs: atMinutes(dayNumber, clockMinutes(closes)),
  }))
  const whole = { fromMs: open[0]?.fromMs ?? Infinity, untilMs: open[open.length - 1]?.untilMs ?? -Infinity }
  return (wish: SpanMs): WhyNot | null => {
    if (open.some(isIn(wish))) return null
    // The day's title may not be the reason when the day has hours: a make-up workday carries the name of its holiday.
    return {
      code: 'slot_closed',
      kind: isIn(wish)(whole) ? 'break' : 'closed',
      title: intervals.length > 0 ? null : why,
    }
  }
}

const shutFor = ({ closures }: RoomDay) => {
  const shut = closures.map(({ startsAt, endsAt, title }) => ({ ...spanOf(startsAt, endsAt), title }))
  return (wish: SpanMs): WhyNot | null => {
    const closure = shut.find((one) => meets(wish, one))
    return closure ? { code: 'slot_closed', kind: 'closure', title: closure.title } : null
  }
}

const standing = ({ kind, why, isMine }: Taken, isThere: boolean): WhyNot => {
  const code = kind === 'block' ? 'slot_blocked' : 'slot_taken'
  if (!isThere) return { code, kind: 'cleaning', title: null }
  if (kind === 'block') return { code, kind, title: why }
  if (!isMine) return { code, kind, title: null }
  return { code, kind: kind === 'hold' ? 'kept' : 'mine', title: null }
}

/** Whether the asker's own booking, or a time held for them, stands in the way. */
export const isOwn = ({ kind }: WhyNot): boolean => kind === 'mine' || kind === 'kept'

/**
 * What is in the way: the person's own reservations before others', and reservations before buffers. The wanted time
 * includes its own buffer.
 */
const taken = ({ taken: all, rules }: RoomDay) => {
  const spans = all.map((one) => ({
    one,
    there: spanOf(one.startsAt, one.endsAt),
    blocked: spanOf(one.startsAt, one.blockedUntil),
  }))
  return (wish: SpanMs): WhyNot | null => {
    const cleaned = { ...wish, untilMs: wish.untilMs + rules.bufferMinutes * MINUTE_MS }
    const inTheWay = spans
      .filter(({ blocked }) => meets(cleaned, blocked))
      .map(({ one, there }) => standing(one, meets(wish, there)))
    const first = (isIt: (why: WhyNot) => boolean) => inTheWay.find(isIt)
    return first(isOwn) ?? first(({ kind }) => kind !== 'cleaning') ?? inTheWay[0] ?? null
  }
}

/**
 * The single rule for what can be booked on a day, for the tiles on the phone and the final decision on the server:
 * null where a time is free, else what forbids it. Only times on that day are ever free.
 * @returns a function of milliseconds since 1970
 */
export const whyNotOn = (room: RoomDay, asker: Asker): ((fromMs: number, untilMs: number) => WhyNot | null) => {
  if (room.isRetired) return () => rule('room_retired')
  const dayNumber = shanghaiDay(`${room.day}T00:00:00Z`)
  const [midnightMs, nextMs] = [atMinutes(dayNumber, 0), atMinutes(dayNumber + 1, 0)]
  const rules = [
    lengthWrong(room, midnightMs, asker.isStaff),
    askedAtWrongTime(room, dayNumber, asker),
    doorsShut(room, dayNumber),
    shutFor(room),
    taken(room),
  ]
  return (fromMs, untilMs) => {
    if (fromMs < midnightMs || fromMs >= nextMs) return rule('slot_closed')
    for (const forbids of rules) {
      const why = forbids({ fromMs, untilMs })
      if (why) return why
    }
    return null
  }
}

/** The same for one time. @param wish instants */
export const whyNot = (room: RoomDay, { startsAt, endsAt }: Wish, asker: Asker): WhyNot | null =>
  whyNotOn(room, asker)(Date.parse(startsAt), Date.parse(endsAt))
