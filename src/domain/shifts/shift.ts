import { atMinutes, DAY_MS, isWithinOneDay, MINUTE_MS, shanghaiDay, toInstant } from '../time'
import { waitlistUntil } from '../signup/waitlist'

/** 送餐 陪伴 辅导孩子 书吧 陪看病 楼道 其他 */
export const shiftKinds = ['meals', 'company', 'children', 'books', 'clinic', 'stairs', 'other'] as const
export type ShiftKind = (typeof shiftKinds)[number]

export const SHIFT_MINUTES_MIN = 30
export const SHIFT_MINUTES_MAX = 12 * 60
export const SHIFT_CAPACITY_MAX = 200
/** How far ahead shifts are planned; a series lasts at most twelve weeks. */
export const SHIFT_WEEKS_MAX = 12

/** So many volunteers are asked at a time to come to a shift that lacks people. */
export const ASKED_MAX = 30

/** So many other shifts a refusal names at most. */
export const OTHER_SHIFTS_MAX = 3

/** A shift with free places that somebody could join instead. Instants. */
export interface OtherShift {
  id: string
  title: string
  startsAt: string
  endsAt: string
  /** The name of its point. */
  point: string
}

/** Ages below which nobody may help; 0: anybody may. */
export const shiftAges = [0, 14, 16, 18] as const
/** From this age on nobody is a minor. */
export const ADULT_AGE = 18
export type ShiftAge = (typeof shiftAges)[number]

/** Shifts that lack people within a day come first in every list. */
const SHORT_MS = DAY_MS

/** A shift as far as its times and places. Instants. */
export interface ShiftTimes {
  startsAt: string
  endsAt: string
  leaveUntil: string
  capacity: number
  taken: number
  isCancelled: boolean
}

/** Whether it begins within a day and places are free. */
export const isShort = ({ startsAt, capacity, taken, isCancelled }: ShiftTimes, now: string): boolean => {
  const aheadMs = Date.parse(startsAt) - Date.parse(now)
  return !isCancelled && taken < capacity && aheadMs > 0 && aheadMs <= SHORT_MS
}

export type WhyNotJoin = 'shift_cancelled' | 'shift_past' | 'shift_late' | 'shift_full'

/** Why nobody can sign up any more, or null. Who finds no free place joins the waitlist, until that closes. */
export const whyNotJoin = (shift: ShiftTimes, now: string): WhyNotJoin | null => {
  const isReached = (at: string) => Date.parse(at) <= Date.parse(now)
  if (shift.isCancelled) return 'shift_cancelled'
  if (isReached(shift.endsAt)) return 'shift_past'
  if (isReached(shift.startsAt)) return 'shift_late'
  return shift.taken >= shift.capacity && isReached(waitlistUntil(shift.startsAt)) ? 'shift_full' : null
}

/** Until when one may leave if staff say nothing else: 22:30 of the evening before. An instant. */
export const usualLeaveUntil = (startsAt: string): string =>
  toInstant(atMinutes(shanghaiDay(startsAt) - 1, 22 * 60 + 30))

/** Whether the times of a new or changed shift make sense: within a day, not too short and not too long. */
export const areTimesRight = ({
  startsAt,
  endsAt,
  leaveUntil,
}: Omit<ShiftTimes, 'capacity' | 'taken' | 'isCancelled'>): boolean => {
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS
  const isLeaveBefore = Date.parse(leaveUntil) <= Date.parse(startsAt)
  return (
    isWithinOneDay({ startsAt, endsAt }) &&
    isLeaveBefore &&
    minutes >= SHIFT_MINUTES_MIN &&
    minutes <= SHIFT_MINUTES_MAX
  )
}

/**
 * Whether a shift that is planned or moved now is still to come. One that has begun nobody could join, leave or check
 * in to.
 */
export const isStartAhead = (startsAt: string, now: string): boolean => Date.parse(startsAt) > Date.parse(now)

/** The same time of day in later weeks; China has no daylight saving time. @param weeks 0 is the week of the instant */
export const weeksLater = (at: string, weeks: number): string => toInstant(Date.parse(at) + weeks * 7 * DAY_MS)
