/** How a room may be booked. Every length in minutes. */
export interface RoomRules {
  /** Bookings begin and end on this grid, counted from midnight in Shanghai. */
  gridMinutes: number
  minMinutes: number
  maxMinutes: number
  /** For cleaning and changing over, after each booking. */
  bufferMinutes: number
  /** How many days ahead, today counted as none. */
  windowDays: number
  /** How long before it begins a booking must be made. */
  noticeMinutes: number
  /** How long before it begins a resident may still cancel alone. */
  cancelMinutes: number
  approval: 'instant' | 'staff'
  /** How many bookings to come a person may have, in the whole district, to make another one here. */
  activeMax: number
  /** How long a person may have booked in the week of the booking, in the whole district, this one too. */
  weekMinutesMax: number
}

/** The longest that a room may be booked ahead. */
export const WINDOW_DAYS_MAX = 180

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

const DAY_MINUTES = 24 * 60

/** True when a room can be booked by these rules at all: its lengths fit its grid and each other, the notice its window. */
export const areRulesRight = (rules: RoomRules): boolean => {
  const { minMinutes, maxMinutes, bufferMinutes, weekMinutesMax, noticeMinutes, windowDays } = rules
  const areLengthsRight = minMinutes > 0 && minMinutes <= maxMinutes && minMinutes <= weekMinutesMax
  const isNoticeInWindow = noticeMinutes < (windowDays + 1) * DAY_MINUTES
  const isAllOnGrid = [minMinutes, maxMinutes, bufferMinutes].every((length) => isOnGrid(length, rules))
  return areLengthsRight && isNoticeInWindow && isAllOnGrid
}

/** The lengths to choose from, in minutes: `30, 60, 90 …`. */
export const lengthsOf = ({ gridMinutes, minMinutes, maxMinutes }: RoomRules): number[] =>
  Array.from(
    { length: Math.floor((maxMinutes - minMinutes) / gridMinutes) + 1 },
    (_, step) => minMinutes + step * gridMinutes,
  )
