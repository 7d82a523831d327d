import { limits } from '../../contract/limits'
import { type Calendar, makeCalendar } from '../../domain/calendar'
import { shanghaiDay } from '../../domain/time'
import { calendarOf } from '../../domain/worktime'
import type { DistrictStore } from './district'

/** What the phone knows of working days. */
export interface Workdays {
  calendar: Calendar
  /** Whether public holidays are in it; otherwise only weekends are days off. */
  hasHolidays: boolean
}

const weekdaysOnly: Workdays = { calendar: makeCalendar([], []), hasHolidays: false }

/**
 * The working days as the district's answer knows them. Without one, or with one from so long ago that it says nothing
 * of today, only weekdays are known. Not in the store, because what that imports is loaded before home is shown.
 */
export const workdaysAt = (district: DistrictStore, now: string): Workdays => {
  const { value } = district.district
  if (!value) return weekdaysOnly
  const ageDays = shanghaiDay(now) - shanghaiDay(district.at)
  if (ageDays < 0 || ageDays >= limits.daysOffMax) return weekdaysOnly
  return { calendar: calendarOf(value.daysOff, district.at, limits.daysOffMax), hasHolidays: true }
}
