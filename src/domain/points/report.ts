import { dayName, shanghaiDay } from '../time'

export type Says = 'open' | 'closed'
export type StaffWill = 'nothing' | 'phone' | 'visit'

const REPORTS_BEFORE_VISIT = 3

/**
 * The day, `YYYY-MM-DD` in Shanghai, that a report counts for. A person counts once per point and day; the primary key
 * of `point_report` enforces that.
 * @param at an instant, `…Z`
 */
export const reportDay = (at: string): string => dayName(shanghaiDay(at))

/**
 * What staff should do about a point. A single report may be a mistake, so they telephone; from the third report on
 * they visit.
 * @param closedReports reports of "closed" since staff last dealt with the point
 */
export const staffWill = (closedReports: number): StaffWill => {
  return closedReports === 0 ? 'nothing' : taskAsks(closedReports)
}

/** What an open task requires; it has at least one report, so it always requires something. */
export const taskAsks = (closedReports: number): 'phone' | 'visit' =>
  closedReports < REPORTS_BEFORE_VISIT ? 'phone' : 'visit'

/** Staff are notified only when what they should do changes, not at every report. */
export const isNewsForStaff = (closedReports: number): boolean =>
  closedReports > 0 && staffWill(closedReports) !== staffWill(closedReports - 1)
