import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface CalendarFile {
  year: number
  source: string
  days: { day: string; kind: 'holiday' | 'workday'; name: string }[]
}

const folder = join(__dirname, '../../data/calendars')
const files = readdirSync(folder).map((name) => ({
  name,
  calendar: JSON.parse(readFileSync(join(folder, name), 'utf8')) as CalendarFile,
}))

test.each(files)('$name: days of its year, in order, each once, with a name', ({ name, calendar }) => {
  const days = calendar.days.map(({ day }) => day)
  expect(name).toBe(`${calendar.year}.json`)
  expect(days).toEqual([...new Set(days)].sort())
  expect(days.every((day) => day.startsWith(`${calendar.year}-`))).toBe(true)
  expect(calendar.days.every((day) => day.name.length > 0)).toBe(true)
  expect(calendar.source).toContain('国务院')
})

test.each(files)('$name: days worked in exchange for a holiday are weekend days', ({ calendar }) => {
  const workdays = calendar.days.filter(({ kind }) => kind === 'workday')
  expect(workdays.length).toBeGreaterThan(0)
  const weekdays = workdays.map(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay())
  expect(weekdays.every((weekday) => weekday === 0 || weekday === 6)).toBe(true)
})

test('the National Day holiday of 2026 lasts a week, in exchange for two weekend days', () => {
  const days = files.find(({ calendar }) => calendar.year === 2026)!.calendar.days
  expect(days.filter(({ name, kind }) => name === '国庆节' && kind === 'holiday')).toHaveLength(7)
  expect(days.filter(({ kind, name }) => kind === 'workday' && name.startsWith('国庆')).map(({ day }) => day)).toEqual([
    '2026-09-20',
    '2026-10-10',
  ])
})
