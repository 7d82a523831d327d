import fc from 'fast-check'
import { shanghai } from '../../../test/times'
import { type Engagement, hardClash, isTooFar, NO_WALK, nearClash } from './clash'

const from = (startsAt: string, endsAt: string, pointId = '1-a'): Engagement => ({
  pointId,
  startsAt: shanghai('2026-11-25', startsAt),
  endsAt: shanghai('2026-11-25', endsAt),
})
const wish = from('10:30', '12:00')

test.each([
  ['the same time', from('10:30', '12:00', '2-b'), true],
  ['one minute in common', from('09:00', '10:31'), true],
  ['within it', from('11:00', '11:30'), true],
  ['one that ends as it begins', from('09:00', '10:30'), false],
  ['one that begins as it ends', from('12:00', '13:00'), false],
])('%s overlaps or does not', (_, own, isClash) => {
  expect(hardClash(wish, [own])).toBe(isClash ? own : null)
})

test.each([
  ['half an hour before, elsewhere', from('08:00', '10:00', '2-b'), { isBefore: true, gapMinutes: 30 }],
  ['right after it, elsewhere', from('12:00', '13:00', '2-b'), { isBefore: false, gapMinutes: 0 }],
  ['half an hour before, at the same point', from('08:00', '10:00'), null],
  ['an hour before, elsewhere', from('08:00', '09:30', '2-b'), null],
])('%s is worth a warning or is not', (_, own, near) => {
  expect(nearClash(wish, [own])).toEqual(near && { ...near, other: own })
})

test('of two the nearer in time is named', () => {
  const [before, after] = [from('09:00', '10:00', '2-b'), from('12:10', '13:00', '3-c')]
  expect(nearClash(wish, [before, after])?.other).toBe(after)
})

test.each([
  [null, 10, false],
  [NO_WALK, 59, true],
  [25 * 60, 30, false],
  [25 * 60 + 1, 30, true],
  [1, 0, true],
])('a walk of %s seconds in a gap of %s minutes', (walkSeconds, gapMinutes, isFar) => {
  expect(isTooFar(walkSeconds, gapMinutes)).toBe(isFar)
})

test('nothing overlaps and is near at once', () => {
  const minutes = fc.integer({ min: 0, max: 23 * 60 })
  const clock = (value: number) =>
    `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`
  fc.assert(
    fc.property(minutes, fc.integer({ min: 1, max: 59 }), (start, length) => {
      const own = from(clock(start), clock(start + length), '2-b')
      expect(hardClash(wish, [own]) !== null && nearClash(wish, [own]) !== null).toBe(false)
    }),
  )
})
