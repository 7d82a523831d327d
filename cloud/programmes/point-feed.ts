import { reportDay } from '../../src/domain/points/report'
import { atMinutes, shanghaiDay, toInstant } from '../../src/domain/time'
import { listClassesOfPoint } from '../storage/programmes/calendar-rows'
import { findPoint } from '../storage/points/points'
import type { Db } from '../storage/tables'
import { classEntry } from './calendar-entry'
import { words } from './words.zh'

const PAST_DAYS = 30
const AHEAD_DAYS = 180

/** The calendar of what is on at a point, without names; null when there is no such point. */
export const readPointFeed = async (db: Db, pointId: string, now: string): Promise<string | null> => {
  const point = await findPoint(db, pointId, reportDay(now))
  if (!point) return null
  const { calendarText } = await import('../platform/calendar-text')
  const today = shanghaiDay(now)
  const span = { from: toInstant(atMinutes(today - PAST_DAYS, 0)), until: toInstant(atMinutes(today + AHEAD_DAYS, 0)) }
  const rows = await listClassesOfPoint(db, point.id, span)
  return calendarText(words.pointFeed(point.name), rows.map(classEntry))
}
