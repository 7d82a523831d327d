import { at, wish } from '../../../../test/booking/room-day'
import { daysOf, earliest, freeOn, nearest } from './free-rooms'
import { clockWord, litStyle, marksOf, scaleOf, timesWord, windowSize } from './room-words'
import type { RoomListRow } from './rooms-tab-store'

const NOW = at('10:00')
const TODAY = '2026-11-24'

const room = (id: string, spans: readonly [string, string][], isWithin = true) =>
  ({
    room: { id },
    walk: { isWithin },
    plan: {
      gridMinutes: 30,
      minMinutes: 60,
      days: [
        { day: TODAY, spans: spans.map(([from, until]) => wish(from, until)) },
        { day: '2026-11-25', spans: [] },
      ],
    },
  }) as unknown as RoomListRow

test('the first three free times are said, and how many more there are', () => {
  const spans = [wish('10:30', '11:00'), wish('13:00', '14:30'), wish('17:00', '18:30')]
  const said = '上午 10:30 到 11:00，中午 1:00 到下午 2:30，下午 5:00 到晚上 6:30'
  expect(timesWord(spans, NOW)).toBe(said)
  expect(timesWord([...spans, wish('20:00', '21:00')], NOW)).toBe(`${said}，另外还有 1 段，点看全天`)
  expect([clockWord(at('09:30')), clockWord(at('12:30')), clockWord(at('13:30'))]).toEqual(['9:30', '12:30', '1:30'])
})

test('what has passed is not free any more', () => {
  const rows = [room('a', [['09:00', '12:00']]), room('b', [['09:00', '10:30']])]
  const [first, ...others] = freeOn(rows, TODAY, at('10:10'))
  expect(first).toMatchObject({ spans: [wish('10:30', '12:00')], starts: [at('10:30'), at('11:00')] })
  expect(others).toEqual([])
  expect(daysOf(rows, at('10:10'))).toEqual([
    { day: TODAY, free: 1 },
    { day: '2026-11-25', free: 0 },
  ])
})

test('rooms within ten minutes alone, or all where there is none', () => {
  const [near, far] = [room('a', [], true), room('b', [], false)]
  expect(nearest([near, far])).toEqual([near])
  expect(nearest([far])).toEqual([far])
})

test('the earliest start of all rooms', () => {
  const rows = [room('a', [['15:00', '17:00']]), room('b', [['11:00', '12:00']])]
  expect(earliest(freeOn(rows, TODAY, NOW))).toBe(at('11:00'))
  expect(earliest([])).toBeUndefined()
})

test('the windows of all rooms have one scale, from nine to nine or wider, and each is half an hour', () => {
  const usual = scaleOf(freeOn([room('a', [['10:00', '12:00']])], TODAY, NOW), TODAY)
  expect(marksOf(usual)).toEqual(['9', '12', '15', '18', '21'])
  expect(litStyle(wish('12:00', '15:00'), usual)).toEqual({ left: '25%', width: '25%', backgroundSize: '16.67% 100%' })
  expect(windowSize(12)).toBe('4.17% 6px')
  const wide = scaleOf(freeOn([room('a', [['07:30', '24:00']])], TODAY, at('06:00')), TODAY)
  expect(marksOf(wide)).toEqual(['6', '9', '12', '15', '18', '21', '24'])
})
