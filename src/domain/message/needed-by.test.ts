import { neededBy } from './needed-by'
import { type TemplateKey, templateOf } from './templates'

const SINCE = '2026-11-24T02:00:00.000Z'
const by = (key: TemplateKey, data: Record<string, string>) => neededBy(templateOf(key), data, SINCE)

test('an offer must be read before it ends, not before the slot begins', () => {
  const [until, at] = ['2026-11-24T04:00:00.000Z', '2026-11-25T02:00:00.000Z']
  expect(by('waitlist_offered', { room: '', at, until })).toBe(until)
})

test('a moved booking must be known before the earlier of both times', () => {
  const [at, was] = ['2026-11-26T02:00:00.000Z', '2026-11-25T02:00:00.000Z']
  expect(by('booking_moved', { room: '', at, was })).toBe(was)
  expect(by('booking_moved', { room: '', at: was, was: at })).toBe(was)
})

test('if one of the two times is over, the other counts', () => {
  const at = '2026-11-26T02:00:00.000Z'
  expect(by('booking_moved', { room: '', at, was: '2026-11-24T01:00:00.000Z' })).toBe(at)
})

test('a message whose time is over, or that has none, is needed by no time', () => {
  expect(by('booking_released', { room: '', at: '2026-11-24T01:00:00.000Z' })).toBeUndefined()
  expect(by('volunteer_accepted', { community: '石板坡社区' })).toBeUndefined()
})
