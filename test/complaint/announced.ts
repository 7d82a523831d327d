import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CalendarDay, makeCalendar } from '../../src/domain/calendar'

const YEARS = [2025, 2026]

const daysOf = (year: number): CalendarDay[] => {
  const file = join(__dirname, `../../data/calendars/${year}.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { days: CalendarDay[] }).days
}

/** The holidays of 2025 and 2026 as announced; those of 2027 are not known yet. */
export const announced = makeCalendar(YEARS, YEARS.flatMap(daysOf))
