import { dayName, shanghaiDay } from '../time'

export type Says = 'open' | 'closed'
export type StaffWill = 'nothing' | 'phone' | 'visit'

const REPORTS_BEFORE_VISIT = 3

/**
 * The day, `YYYY-MM-DD` in Shanghai, that a report belongs to. A person counts once per point and day;
 * the primary key of `point_report` keeps that.
 * @param at an instant, `…Z`
 */
export const reportDay = (at: string): string => dayName(shanghaiDay(at))

/**
 * What staff are asked to do about a point. One report may be a slip, so somebody phones;
 * from the third on somebody goes there.
 * @param closedReports reports of "closed" since staff last dealt with the point
 */
export const staffWill = (closedReports: number): StaffWill => {
  return closedReports === 0 ? 'nothing' : taskAsks(closedReports)
}

/** What an open task asks for; it has at least one report, so it never asks for nothing. */
export const taskAsks = (closedReports: number): 'phone' | 'visit' =>
  closedReports < REPORTS_BEFORE_VISIT ? 'phone' : 'visit'

/** Staff are told only when what they should do changes, not at every report. */
export const isNewsForStaff = (closedReports: number): boolean =>
  closedReports > 0 && staffWill(closedReports) !== staffWill(closedReports - 1)
