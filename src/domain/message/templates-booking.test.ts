import { message } from './message'
import { fieldsOf, textOf } from './render'
import type { Template } from './template'
import { mustReachKeys, type TemplateKey, templateKeys, templateOf } from './templates'

const NOW = '2026-11-24T02:00:00.000Z'
const about = { communityId: 1, to: { personId: 'p' }, subjectId: '1-0123456789abcdef' }
const booked = { room: '二楼活动室', at: '2026-11-25T06:30:00.000Z' }
const here = { ...booked, point: '演示服务点' }

const found = (key: TemplateKey): Template => templateOf(key) as Template
const textFor = (key: TemplateKey, data: object) =>
  textOf(found(key), message(key, { ...about, data: data as never }).data, NOW)
const fieldsFor = (key: TemplateKey, data: object) =>
  fieldsOf(found(key), message(key, { ...about, data: data as never }).data, NOW)

test('a booking is named with its time, its point and its room', () => {
  expect(textFor('booking_made', here)).toBe(
    '明天下午 2:30，演示服务点的二楼活动室给您留好了。来不了就早点取消，好让给别人。',
  )
})

test('the messages about a series say how many times there are, when made and when cancelled', () => {
  expect(textFor('booking_series_made', { ...here, times: '8' })).toBe(
    '从明天下午 2:30 起，每周一次，一共 8 次，演示服务点的二楼活动室都给您留好了。哪次来不了就早点取消，好让给别人。',
  )
  const cancelled = { ...booked, times: '7', reason: '屋顶漏水' }
  expect(textFor('booking_series_cancelled', cancelled)).toBe(
    '您订的二楼活动室，从明天下午 2:30 起，一共 7 次，都取消了，请别白跑。社区说：屋顶漏水',
  )
  expect(fieldsFor('booking_series_cancelled', cancelled)).toMatchObject({
    phrase3: '都取消了',
    thing4: '一共 7 次，屋顶漏水',
  })
})

test('a refusal says why, or without a reason where to ask', () => {
  const refused = (reason: string) => textFor('booking_refused', { ...booked, reason })
  expect(refused('那天要开居民会')).toBe(
    '您想订的二楼活动室，明天下午 2:30，这次没订上。换个时间再订，或者换一间。社区说：那天要开居民会',
  )
  expect(refused('')).toContain('可以打社区电话问')
})

test('a moved booking says from when to when, or that only the room has changed', () => {
  const moved = (was: string) => ({ ...booked, was })
  expect(textFor('booking_moved', moved('2026-11-25T01:00:00.000Z'))).toBe(
    '您订的房间，原来是明天上午 9:00，现在改到明天下午 2:30，在二楼活动室。不合适就打社区电话，或者取消了另订。',
  )
  expect(textFor('booking_moved', moved(booked.at))).toBe(
    '您订的房间，明天下午 2:30，时间没变，换到二楼活动室了。不合适就打社区电话，或者取消了另订。',
  )
  expect(fieldsFor('booking_moved', moved(booked.at))).toMatchObject({ phrase3: '换房间了', thing4: '时间没变' })
})

test('an offer says until when it is kept', () => {
  const data = { ...booked, until: '2026-11-24T04:00:00.000Z' }
  expect(textFor('waitlist_offered', data)).toContain('给您留到今天中午 12:00')
  expect(fieldsFor('waitlist_offered', data)).toEqual({
    thing1: '二楼活动室',
    time2: '2026年11月25日 14:30',
    phrase3: '轮到您了',
    thing4: '今天中午 12:00前回话',
  })
})

test('a lost offer says so, and mentions no next person, since there may be none', () => {
  expect(textFor('waitlist_offer_lost', booked)).toBe(
    '您排队等的二楼活动室，明天下午 2:30，给您留过，没等到回话，不再留了。不要紧，以后想用随时再订。',
  )
  expect(JSON.stringify([found('waitlist_offer_lost').title, fieldsFor('waitlist_offer_lost', booked)])).not.toContain(
    '下一位',
  )
})

test('the waitlist of a closed room is notified, with the reason', () => {
  expect(textFor('waitlist_closed', { ...booked, reason: '屋顶漏水' })).toBe(
    '您排队等的二楼活动室，明天下午 2:30，不开放了，不用再等。社区说：屋顶漏水',
  )
})

test('in WeChat’s note the end of an offer is never cut off, however far it is', () => {
  const data = { ...booked, until: '2026-12-31T15:59:00.000Z' }
  expect(fieldsFor('waitlist_offered', data).thing4).toBe('12 月 31 日晚上 11:59前回话')
})

test('bookings need one subscription of WeChat, the waitlist another, and requests for staff none', () => {
  const subscriptionOf = (key: TemplateKey) => found(key).wechat?.subscription ?? null
  const keys = templateKeys.filter((key) => key !== 'booking_asked')
  expect(keys.filter((key) => key.startsWith('booking_')).every((key) => subscriptionOf(key) === 'booking')).toBe(true)
  expect(keys.filter((key) => key.startsWith('waitlist_')).every((key) => subscriptionOf(key) === 'waitlist')).toBe(
    true,
  )
  expect(subscriptionOf('booking_asked')).toBeNull()
})

test('each opens its subject', () => {
  const opened = (key: TemplateKey) => found(key).opens(about.subjectId)
  expect(opened('booking_moved')).toBe('packages/rooms/booking/index?id=1-0123456789abcdef')
  expect(opened('booking_asked')).toBe('packages/room-desk/requests/index')
  expect([opened('waitlist_offered'), opened('waitlist_offer_lost')]).toEqual(
    Array(2).fill('packages/rooms/mine/index'),
  )
  expect(opened('waitlist_slot_free')).toBe('packages/rooms/room/index?id=1-0123456789abcdef')
})

test('staff call people about what must not be missed, but not to remind them', () => {
  expect(mustReachKeys.filter((key) => /^(?:booking|waitlist)_/.test(key)).sort()).toEqual([
    'booking_approved',
    'booking_cancelled',
    'booking_moved',
    'booking_refused',
    'booking_series_cancelled',
    'waitlist_offered',
  ])
})
