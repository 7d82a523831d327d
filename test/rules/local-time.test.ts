import { noLocalTime } from '../../config/eslint/no-local-time.mjs'
import { reportedBy } from './lint'

test.each([
  'const hour = (at: Date) => at.getHours()',
  'const day = (at?: Date | null) => at?.getDay()',
  "const day = (at: Date) => at['getDate']()",
  'const later = (at: Date) => at.setMinutes(30)',
  'const zone = (at: Date) => at.getTimezoneOffset()',
  'const text = (at: Date) => at.toString()',
  'const text = (at: Date) => at.toDateString()',
  "const text = (at: Date) => at.toLocaleString('zh-CN')",
  "const text = (at: Date) => at.toLocaleTimeString('zh-CN', { hour: '2-digit' })",
  'const at = new Date(2026, 10, 24)',
  "const at = new Date('2026-11-24T10:00:00')",
  'const at = (day: string) => new Date(`${day}T10:00`)',
  "const atMs = Date.parse('2026-11-24T10:00')",
  'const text = Date()',
  'const hour = (dayjs: (at: string) => { hour: () => number }) => dayjs("2026-11-24").hour()',
  "const format = new Intl.DateTimeFormat('zh-CN')",
])('the time zone of the machine must not matter: %s', (code) => {
  expect(reportedBy(noLocalTime, code)).toEqual([1])
})

test.each([
  'const hour = (at: Date) => at.getUTCHours()',
  'const text = (at: Date) => at.toISOString()',
  'const text = (count: number) => count.toLocaleString()',
  "const text = (at: Date) => at.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })",
  "const format = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC' })",
  'const atMs = Date.UTC(2026, 10, 24)',
  'const hour = (dayjs: { utc: (at: string) => { hour: () => number } }, at: string) => dayjs.utc(at).hour()',
  "const at = new Date('2026-11-24')",
  "const at = new Date('2026-11-24T10:00:00Z')",
  'const at = (day: string) => new Date(`${day}T10:00:00+08:00`)',
  'const at = (day: string, zone: string) => new Date(`${day}T10:00:00${zone}`)',
  'const search = (store: { setMinutes: (minutes: number) => void }) => store.setMinutes(30)',
])('instants, UTC and named zones are fine: %s', (code) => {
  expect(reportedBy(noLocalTime, code)).toEqual([])
})
