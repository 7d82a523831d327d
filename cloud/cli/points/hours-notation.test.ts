import fc from 'fast-check'
import type { Interval } from '../../../src/domain/points/point-record'
import { formatWeek, parseWeek } from './hours-notation'

const morning: Interval = ['09:00', '12:00']
const noon: Interval = ['13:30', '18:00']

test.each([
  '周一至周五 9:00-12:00,13:30-18:00; 周六 10:00-16:00',
  '周一至周五 9:00—12:00，13:30～18:00；周六 10:00至16:00',
  '星期一到星期五　９：００－１２：００、１３：３０－１８：００；星期六 １０：００－１６：００；星期天休息',
  '工作日09:00-12:00, 13:30-18:00 ; 周六 10:00 - 16:00; 周日 休息;',
  '周一、周二、周三、周四-周五 9:00-12:00,13:30-18:00;周六 10:00-16:00',
  '周一周二周三周四至五 9:00-12:00,13:30-18:00;周六 10:00-16:00',
])('reads %s', (text) => {
  const day = [morning, noon]
  expect(parseWeek(text)).toEqual([day, day, day, day, day, [['10:00', '16:00']], []])
})

test.each([
  ['9:00-18:00', /哪几天/],
  ['周八 9:00-18:00', /哪几天/],
  ['周五至周一 9:00-18:00', /哪几天/],
  ['每天 9点到18点', /时间/],
  ['每天 9:00-25:00', /时间/],
  ['每天 9:00', /时间/],
  ['每天 9:00-12:00; 周一 9:00-18:00', /周一写了两次/],
])('refuses to guess the meaning of %s', (text, why) => {
  expect(parseWeek(text)).toEqual(expect.stringMatching(why))
})

test('an empty cell is a week without hours', () => {
  expect(parseWeek('')).toEqual([[], [], [], [], [], [], []])
})

const time = fc.integer({ min: 0, max: 1440 }).map((minutes) => {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
})
const day = fc
  .uniqueArray(time, { maxLength: 8 })
  .map((times) => times.sort())
  .map((times): Interval[] => times.flatMap((to, index) => (index % 2 ? [[times[index - 1] ?? '', to]] : [])))

test('every week survives a round trip', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 7, maxLength: 7 }), (week) => {
      expect(parseWeek(formatWeek(week))).toEqual(week)
    }),
  )
})
