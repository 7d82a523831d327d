import { at } from '../../../../test/booking/room-day'
import { visitDays, visitTimes } from './times'

test('offers a week from today on, in Shanghai time', () => {
  const days = visitDays(at('00:30'))
  expect(days.map(({ day }) => day)).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
    '2026-11-30',
  ])
  expect(days.map(({ name }) => name.split(' ')[0])).toEqual([
    '今天',
    '明天',
    '后天',
    '星期五',
    '星期六',
    '星期日',
    '星期一',
  ])
})

test('offers only hours in the future', () => {
  expect(visitTimes('2026-11-24', 'morning', at('10:00'))).toEqual([at('11:00')])
  expect(visitTimes('2026-11-24', 'morning', at('12:00'))).toEqual([])
  expect(visitTimes('2026-11-25', 'evening', at('12:00'))).toHaveLength(2)
})
