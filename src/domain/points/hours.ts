import { type Calendar, calendarDay } from '../calendar'
import { asciiPart } from '../text'
import { atMinutes, clockMinutes, dayName, inShanghai, shanghaiDay, toInstant, weekdayOf } from '../time'

/** From and to, Shanghai time: `['09:00', '12:00']`. */
export type Interval = readonly [opens: string, closes: string]

/**
 * The opening hours of a point. `week` begins on Monday. On a public holiday it is closed, open as on Sunday, or open
 * as on that weekday; a make-up workday on a weekend has Monday's hours. `days` override everything else.
 */
export interface Hours {
  week: readonly (readonly Interval[])[]
  holiday: 'closed' | 'weekend' | 'usual'
  days?: readonly { day: string; intervals: readonly Interval[]; why: string }[]
}

/** A temporary notice. `isClosed`: the point is closed while it lasts. */
export interface Alert {
  title: string
  startsAt: string
  endsAt: string
  isClosed: boolean
}

/** When a point is open on a day, in Shanghai: `2026-11-28`. */
export interface OpenDay {
  day: string
  intervals: [opens: string, closes: string][]
}

export interface Opening {
  state: 'open' | 'closed' | 'unknown'
  until: string | null
  why: string | null
  /** The regular hours of this day, for a client whose answer has become stale. */
  today: [opens: string, closes: string][]
  isOpenLaterToday: boolean
  /** What is left of the coming weekend, or of this one, closures taken off; days on which it is closed are left out. */
  weekend: OpenDay[]
  /** Why `weekend` is empty: closed on both days, over already, or not known; null while it is not empty. */
  noWeekend: 'closed' | 'over' | 'unknown' | null
  /** False when today, or what `until` would say, lies in a year whose holidays have not been announced. */
  isCalendarKnown: boolean
}

interface DayPlan {
  intervals: readonly Interval[]
  why: string | null
  isKnown: boolean
}

type Span = readonly [startsMs: number, endsMs: number]

const MONDAY = 0
const SATURDAY = 5
const SUNDAY = 6
const DAYS_AHEAD = 14
/** Instants are limited to this century: later openings are not reported. */
const LAST_DAY = shanghaiDay('2099-12-31T00:00:00Z')

/** The hours of one day. @param dayNumber days since 1970 in Shanghai */
export const dayPlan = (hours: Hours, calendar: Calendar, dayNumber: number): DayPlan => {
  const { isKnown, special } = calendarDay(calendar, dayNumber)
  const own = hours.days?.find(({ day }) => day === dayName(dayNumber))
  if (own) return { intervals: own.intervals, why: own.why, isKnown }

  const week = (weekday: number) => hours.week[weekday] ?? []
  if (special?.kind === 'workday') return { intervals: week(MONDAY), why: special.name, isKnown }
  if (special && hours.holiday === 'closed') return { intervals: [], why: special.name, isKnown }
  if (special && hours.holiday === 'weekend') return { intervals: week(SUNDAY), why: special.name, isKnown }
  return { intervals: week(weekdayOf(dayNumber)), why: special?.name ?? null, isKnown }
}

/** Removes a closure from spans. */
const without = (spans: Span[], [fromMs, toMs]: Span): Span[] =>
  spans.flatMap(([startsMs, endsMs]): Span[] => {
    if (toMs <= startsMs || endsMs <= fromMs) return [[startsMs, endsMs]]
    const left: Span[] = startsMs < fromMs ? [[startsMs, fromMs]] : []
    const right: Span[] = toMs < endsMs ? [[toMs, endsMs]] : []
    return [...left, ...right]
  })

const spansOf = (plan: DayPlan, dayNumber: number, alerts: readonly Alert[]): Span[] =>
  alerts
    .filter(({ isClosed }) => isClosed)
    .map(({ startsAt, endsAt }): Span => [Date.parse(startsAt), Date.parse(endsAt)])
    .reduce(
      without,
      plan.intervals.map(([opens, closes]): Span => [
        atMinutes(dayNumber, clockMinutes(opens)),
        atMinutes(dayNumber, clockMinutes(closes)),
      ]),
    )

const clocksOf = ([startsMs, endsMs]: Span): [opens: string, closes: string] => {
  const closes = inShanghai(toInstant(endsMs)).format('HH:mm')
  return [inShanghai(toInstant(startsMs)).format('HH:mm'), closes === '00:00' ? '24:00' : closes]
}

/** Saturday and Sunday of this week. */
const weekendOf = (today: number): number[] => {
  const weekday = weekdayOf(today)
  return [today + SATURDAY - weekday, today + SUNDAY - weekday]
}

/** False when no hours at all are known. */
export const areHoursKnown = ({ week, days = [] }: Hours): boolean =>
  [...week, ...days.map(({ intervals }) => intervals)].some((intervals) => intervals.length > 0)

const UNKNOWN = { state: 'unknown', until: null, why: null, isOpenLaterToday: false, noWeekend: 'unknown' } as const

/**
 * The first day beyond the forecast: two weeks ahead, or 1 January of a year whose holidays are not announced. When
 * those of the current year are not announced either, ordinary hours are all there is and the forecast goes on.
 */
const horizonOf = (calendar: Calendar, today: number): number => {
  const last = Math.min(today + DAYS_AHEAD, LAST_DAY)
  if (!calendarDay(calendar, today).isKnown || calendarDay(calendar, last).isKnown) return last + 1
  return shanghaiDay(`${asciiPart(dayName(last), 0, 4)}-01-01T00:00:00Z`)
}

interface Coming {
  isOpen: boolean
  untilMs: number | null
}

/** Scans only as many days as needed; adjoining spans, as over midnight, are one opening. */
const comingOf = (now: number, today: number, horizon: number, spansAt: (day: number) => Span[]): Coming => {
  let closesMs: number | null = null
  for (let day = today; day < horizon; day++) {
    for (const [startsMs, endsMs] of spansAt(day)) {
      if (endsMs <= now) continue
      if (startsMs > (closesMs ?? now)) return { isOpen: closesMs !== null, untilMs: closesMs ?? startsMs }
      closesMs = endsMs
    }
  }
  const isEndless = closesMs === null || closesMs >= atMinutes(horizon, 0)
  return { isOpen: closesMs !== null, untilMs: isEndless ? null : closesMs }
}

/**
 * Whether a point is open at a moment and until when, or when it opens next. Looks two weeks ahead, but not into a year
 * whose holidays have not been announced.
 * @param at an instant, `…Z`
 */
export const openingAt = (hours: Hours, calendar: Calendar, alerts: readonly Alert[], at: string): Opening => {
  const now = Date.parse(at)
  const today = shanghaiDay(at)
  const horizon = horizonOf(calendar, today)
  const spansAt = (dayNumber: number) => spansOf(dayPlan(hours, calendar, dayNumber), dayNumber, alerts)

  const plan = dayPlan(hours, calendar, today)
  if (!areHoursKnown(hours)) return { ...UNKNOWN, today: [], weekend: [], isCalendarKnown: plan.isKnown }
  const { isOpen, untilMs } = comingOf(now, today, horizon, spansAt)
  const closing = alerts.find((one) => one.isClosed && Date.parse(one.startsAt) <= now && now < Date.parse(one.endsAt))
  const isLeft = (day: number) => spansAt(day).some(([, endsMs]) => endsMs > now)
  const days = weekendOf(today)
  const weekend = days.filter((day) => day < horizon && isLeft(day))
  const whyNone = days.some((day) => day >= horizon)
    ? 'unknown'
    : days.some((day) => spansAt(day).length > 0)
      ? 'over'
      : 'closed'

  return {
    state: isOpen ? 'open' : 'closed',
    until: untilMs === null ? null : toInstant(untilMs),
    why: closing?.title ?? plan.why,
    today: plan.intervals.map(([opens, closes]) => [opens, closes]),
    isOpenLaterToday: isLeft(today),
    weekend: weekend.map((day) => ({
      day: dayName(day),
      intervals: spansAt(day)
        .filter(([, endsMs]) => endsMs > now)
        .map(clocksOf),
    })),
    noWeekend: weekend.length > 0 ? null : whyNone,
    isCalendarKnown: plan.isKnown && (untilMs !== null || horizon > today + DAYS_AHEAD),
  }
}

/** True when the times of every day are strictly increasing. */
export const areHoursInOrder = (hours: Hours): boolean =>
  [...hours.week, ...(hours.days ?? []).map(({ intervals }) => intervals)].every((intervals) => {
    const times = intervals.flatMap(([opens, closes]) => [clockMinutes(opens), clockMinutes(closes)])
    return times.every((time, index) => index === 0 || (times[index - 1] ?? 0) < time)
  })
