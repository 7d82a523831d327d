import { answering, holding, knowingPhones } from '../../../test/booking/phone'
import { on } from '../../../test/booking/room-day'
import { dayName, shanghaiDay } from '../../domain/time'
import { nextWorkday } from '../../domain/worktime'
import { DistrictStore } from './district'
import { workdaysAt } from './workdays'

const BEFORE = on('2026-09-30', '17:00')
const HOLIDAYS = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07']

const store = () => {
  const known = knowingPhones(answering({}).call, null, null)
  const call = (async (method: 'district.get', input: object) => ({
    ...(await known(method, input)),
    daysOff: HOLIDAYS,
  })) as typeof known
  return new DistrictStore(call, holding(BEFORE))
}
const next = (district: DistrictStore, now: string) =>
  dayName(nextWorkday(workdaysAt(district, now).calendar, shanghaiDay(now)))

test('the days off that the server knows are no working days', async () => {
  const district = store()
  await district.load()
  expect(workdaysAt(district, BEFORE).hasHolidays).toBe(true)
  expect(next(district, BEFORE)).toBe('2026-10-08')
})

test('before the district has answered, weekdays and what the law always frees are known', () => {
  expect(workdaysAt(store(), BEFORE).hasHolidays).toBe(false)
  expect(next(store(), BEFORE)).toBe('2026-10-05')
})

test('an answer from months ago says nothing of today', async () => {
  const district = store()
  await district.load()
  expect(workdaysAt(district, on('2026-11-30', '23:59')).hasHolidays).toBe(true)
  expect(workdaysAt(district, on('2026-12-01', '00:00')).hasHolidays).toBe(false)
  expect(workdaysAt(district, on('2026-09-29', '12:00')).hasHolidays).toBe(false)
})
