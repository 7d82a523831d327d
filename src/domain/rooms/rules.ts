import { DAY_MINUTES } from '../time'

/** The booking rules of a room. All lengths in minutes. */
export interface RoomRules {
  /** Bookings begin and end on this grid, counted from midnight in Shanghai. */
  gridMinutes: number
  minMinutes: number
  maxMinutes: number
  /** The buffer after each booking, for cleaning and changing over. */
  bufferMinutes: number
  /** How many days ahead it may be booked; today is day 0. */
  windowDays: number
  /** How long before its start a booking must be made. */
  noticeMinutes: number
  /** Until how long before the start a resident may cancel without staff. */
  cancelMinutes: number
  approval: 'instant' | 'staff'
  /** How many upcoming bookings a person may have, in the whole district, to make another one here. */
  activeMax: number
  /** How long a person may book per week, in the whole district, including the new booking. */
  weekMinutesMax: number
}

/** The largest number of days that a room may be booked ahead. */
export const WINDOW_DAYS_MAX = 180

/** For so many days at once a list says when a room is free: today, tomorrow and the day after. */
export const PLAN_DAYS = 3

/** A list of rooms looks this many days ahead; the page of a room shows its whole booking window. */
export const LIST_DAYS = 14

export const defaultRules: RoomRules = {
  gridMinutes: 30,
  minMinutes: 30,
  maxMinutes: 180,
  bufferMinutes: 30,
  windowDays: 14,
  noticeMinutes: 30,
  cancelMinutes: 120,
  approval: 'instant',
  activeMax: 2,
  weekMinutesMax: 360,
}

const isOnGrid = (minutes: number, { gridMinutes }: RoomRules): boolean => minutes % gridMinutes === 0

/**
 * True when the rules are consistent: the lengths fit the grid and each other, and the notice fits the booking window.
 */
export const areRulesRight = (rules: RoomRules): boolean => {
  const { minMinutes, maxMinutes, bufferMinutes, weekMinutesMax, noticeMinutes, windowDays } = rules
  const areLengthsRight = minMinutes > 0 && minMinutes <= maxMinutes && minMinutes <= weekMinutesMax
  const isNoticeInWindow = noticeMinutes < (windowDays + 1) * DAY_MINUTES
  const isAllOnGrid = [minMinutes, maxMinutes, bufferMinutes].every((length) => isOnGrid(length, rules))
  return areLengthsRight && isNoticeInWindow && isAllOnGrid
}

/** All bookable lengths in minutes: `30, 60, 90 …`. */
export const lengthsOf = ({ gridMinutes, minMinutes, maxMinutes }: RoomRules): number[] =>
  Array.from(
    { length: Math.floor((maxMinutes - minMinutes) / gridMinutes) + 1 },
    (_, step) => minMinutes + step * gridMinutes,
  )
