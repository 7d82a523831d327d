import { readCalendar } from './calendar-file'

const read = (days: object[], year: unknown = 2027) =>
  readCalendar(JSON.stringify({ year, source: '国务院办公厅通知', days }), 'c.json')
const newYear = { day: '2027-01-01', kind: 'holiday', name: '元旦' }

test('reads a year with its days', () => {
  const workday = { day: '2027-01-03', kind: 'workday', name: '元旦调休' }
  expect(read([newYear, workday])).toEqual({ year: 2027, source: '国务院办公厅通知', days: [newYear, workday] })
})

test.each([
  ['a day that does not exist', [{ ...newYear, day: '2027-02-30' }], 'c.json：2027-02-30 没有这一天。'],
  ['a day of another year', [{ ...newYear, day: '2026-01-01' }], 'c.json：2026-01-01 不在 2027 年。'],
  ['a day twice', [newYear, newYear], 'c.json：2027-01-01 出现了两次。'],
  ['a working Friday', [{ ...newYear, kind: 'workday' }], 'c.json：2027-01-01 本来就是工作日'],
  ['a kind of its own', [{ ...newYear, kind: 'feast' }], 'c.json 里的 days.0.kind：应当是 holiday 或 workday。'],
  ['no day at all', [], 'c.json：一天也没有'],
])('refuses %s', (_, days, sentence) => {
  expect(() => read(days)).toThrow(sentence)
})

test('refuses an impossible year', () => {
  expect(() => read([newYear], '明年')).toThrow('c.json 里的 year：应当是一个年份。')
})
