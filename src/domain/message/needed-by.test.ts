import { neededBy } from './needed-by'
import { type TemplateKey, templateOf } from './templates'

const SINCE = '2026-11-24T02:00:00.000Z'
const by = (key: TemplateKey, data: Record<string, string>) => neededBy(templateOf(key), data, SINCE)

test('a place that is kept must be answered before it goes, not before it begins', () => {
  const [until, at] = ['2026-11-24T04:00:00.000Z', '2026-11-25T02:00:00.000Z']
  expect(by('waitlist_offered', { room: '', at, until })).toBe(until)
})

test('who was moved must know before the earlier of both times', () => {
  const [at, was] = ['2026-11-26T02:00:00.000Z', '2026-11-25T02:00:00.000Z']
  expect(by('booking_moved', { room: '', at, was })).toBe(was)
  expect(by('booking_moved', { room: '', at: was, was: at })).toBe(was)
})

test('of two times one of which is over the other counts', () => {
  const at = '2026-11-26T02:00:00.000Z'
  expect(by('booking_moved', { room: '', at, was: '2026-11-24T01:00:00.000Z' })).toBe(at)
})

test('what is over, or happens at no time, is needed by none', () => {
  expect(by('booking_released', { room: '', at: '2026-11-24T01:00:00.000Z' })).toBeUndefined()
  expect(by('volunteer_accepted', { community: '石板坡社区' })).toBeUndefined()
})
