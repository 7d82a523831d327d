import { at, on } from '../../../test/booking/room-day'
import type { NearbyRow } from '../../stores/points/nearby'
import { whenTag } from './opening-tag'

type Opening = NearbyRow['opening']

const NOW = at('13:00') // a Tuesday
const SATURDAY: Opening['weekend'][number] = { day: '2026-11-28', intervals: [['09:00', '17:00']] }
const SUNDAY: Opening['weekend'][number] = { ...SATURDAY, day: '2026-11-29' }
const opening = (more: Partial<Opening> = {}): Opening => ({
  state: 'closed',
  until: at('14:00'),
  why: null,
  today: [['14:00', '18:00']],
  isOpenLaterToday: true,
  weekend: [],
  noWeekend: 'closed',
  isCalendarKnown: true,
  ...more,
})
const said = (when: 'now' | 'today' | 'weekend', more: Partial<Opening> = {}, isOld = false) =>
  whenTag(opening(more), when, NOW, isOld).words

test('now says that it is closed, today when it opens', () => {
  expect(said('now')).toBe('关了，14:00 开')
  expect(said('today')).toBe('今天 14:00 开')
  expect(said('today', { state: 'open', until: at('18:00') })).toBe('开着，18:00 关')
  expect(said('today', { isOpenLaterToday: false, until: on('2026-11-25', '09:00') })).toBe('关了，明天 9:00 开')
})

test('the weekend has its own hours, whatever holds now', () => {
  expect(said('weekend', { weekend: [SATURDAY, SUNDAY] })).toBe('星期六、星期日 9:00–17:00 开')
  expect(said('weekend', { state: 'open', until: at('18:00') })).toBe('周末不开')
  expect(said('weekend', { weekend: [SUNDAY] })).toBe('星期日 9:00–17:00 开')
  const short: Opening['weekend'][number] = { ...SUNDAY, intervals: [['10:00', '12:00']] }
  expect(said('weekend', { weekend: [SATURDAY, short] })).toBe('星期六 9:00–17:00；星期日 10:00–12:00 开')
})

test('a weekend that is over or not announced is not called closed', () => {
  expect(said('weekend', { noWeekend: 'over' })).toBe('周末已经关了')
  expect(said('weekend', { noWeekend: 'unknown' })).toBe('周末开不开还不清楚')
  const monday = whenTag(opening({ weekend: [SUNDAY], noWeekend: null }), 'weekend', on('2026-11-30', '08:00'), true)
  expect(monday.words).toBe('周末已经关了')
})

test('hours that nobody knows are not called closed at the weekend', () => {
  expect(said('weekend', { state: 'unknown', until: null })).toBe('开门时间不清楚')
})

test('an old answer still knows the hours of the weekend, but not when it opens today', () => {
  expect(said('weekend', { weekend: [SATURDAY] }, true)).toBe('星期六 9:00–17:00 开')
  expect(said('today', {}, true)).toBe('平时 14:00–18:00 开')
})

test('an answer of Saturday says on Sunday what is left', () => {
  const tag = (now: string) => whenTag(opening({ weekend: [SATURDAY, SUNDAY] }), 'weekend', now, true).words
  expect(tag(on('2026-11-28', '18:00'))).toBe('星期六、星期日 9:00–17:00 开')
  expect(tag(on('2026-11-29', '08:00'))).toBe('星期日 9:00–17:00 开')
})
