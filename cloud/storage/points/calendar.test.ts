import { openWorld, type World } from '../../../test/factories'
import { calendarDay } from '../../../src/domain/calendar'
import { shanghaiDay } from '../../../src/domain/time'
import { type CalendarYear, daysAhead, findCalendar, knownYears, saveCalendarYear } from './calendar'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const save = (year: CalendarYear) => world.db.transaction().execute((tx) => saveCalendarYear(tx, year))
const dayOf = async (at: string) => calendarDay(await findCalendar(world.db, at), shanghaiDay(at))
const source = '国务院办公厅'

test('the span is two weeks, counted in Shanghai time', () => {
  expect(daysAhead('2026-11-24T15:59:59Z')).toEqual({ fromDay: '2026-11-24', toDay: '2026-12-08' })
  expect(daysAhead('2026-12-31T16:00:00Z')).toEqual({ fromDay: '2027-01-01', toDay: '2027-01-15' })
})

test('a known year has its special days; for an unknown year nothing is guessed', async () => {
  await save({ year: 2026, source, days: [{ day: '2026-10-01', kind: 'holiday', name: '国庆节' }] })
  expect(await dayOf('2026-10-01T02:00:00Z')).toMatchObject({ isKnown: true, special: { name: '国庆节' } })
  expect(await dayOf('2026-11-24T02:00:00Z')).toEqual({ isKnown: true, special: null })
  expect(await dayOf('2027-10-01T02:00:00Z')).toEqual({ isKnown: false, special: null })
})

test('around New Year both years count', async () => {
  await save({ year: 2026, source, days: [] })
  await save({ year: 2027, source, days: [{ day: '2027-01-01', kind: 'holiday', name: '元旦' }] })
  const calendar = await findCalendar(world.db, '2026-12-25T02:00:00Z')
  expect(calendar.days.get('2027-01-01')).toMatchObject({ name: '元旦' })
  expect(await knownYears(world.db)).toEqual([2026, 2027])
})

test('a corrected year replaces the old one and leaves the others alone', async () => {
  await save({ year: 2025, source, days: [{ day: '2025-10-01', kind: 'holiday', name: '国庆节' }] })
  await save({ year: 2026, source, days: [{ day: '2026-10-08', kind: 'holiday', name: '国庆节' }] })
  await save({ year: 2026, source, days: [] })
  expect((await world.rows('calendar_day')).calendar_day).toMatchObject([{ day: '2025-10-01' }])
})

test('a day of another year is refused, and nothing of the year is saved', async () => {
  const wrong = save({ year: 2026, source, days: [{ day: '2027-10-01', kind: 'holiday', name: '国庆节' }] })
  await expect(wrong).rejects.toMatchObject({ code: '23514' })
  expect(await knownYears(world.db)).toEqual([])
})
