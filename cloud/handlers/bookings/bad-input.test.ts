import type { Input } from '../../../src/contract/schema/types'
import type { Interval } from '../../../src/domain/points/point-record'
import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { officeHours } from '../../../test/records/hours'
import { newRoom } from '../../../test/rooms'

type Wish = Partial<Input<'bookings.create'>>

// The file about sentences of bookings: what a caller reads for each bad input. The other files go by codes and facts.

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

const refusal = (time: string, more: Wish = {}) => desk.refusal(desk.resident, 'bookings.create', desk.wish(time, more))
/** The refusal's sentence as the caller reads it; asserts that the alternative it offers can really be booked. */
const said = async (time: string, more: Wish = {}) => {
  const refused = await refusal(time, more)
  const startsAt = refused?.facts?.nextFreeAt
  if (startsAt !== undefined)
    expect(await desk.book(desk.resident, time, { ...more, startsAt })).toMatchObject({ startsAt })
  return refused?.message
}
/** The same hours on every day of the week. */
const everyDay = (...day: Interval[]) => ({ week: Array.from({ length: 7 }, () => day), holiday: 'usual' as const })
const onSaturday = (time: string) => ({ startsAt: at(time, '2026-11-28') })

test('a time in the past', async () => {
  expect(await said('09:00')).toBe('这个时间已经过了。最近空着的是今天上午 10:30。')
})

test('a day in the past', async () => {
  expect(await said('14:00', { startsAt: at('14:00', '2026-11-23') })).toBe(
    '这个时间已经过了。最近空着的是今天上午 10:30。',
  )
})

test('an end before or equal to the start', async () => {
  for (const minutes of [-60, 0])
    expect(await refusal('14:00', { minutes })).toMatchObject({ code: 'invalid_input', message: '内容不对' })
  const block = { roomId: desk.roomId, startsAt: at('16:00'), endsAt: at('14:00'), title: '演示体检', weeks: 1 }
  expect((await desk.refusal(desk.worker, 'bookings.block', block))?.message).toBe(
    '这间房一次订不了这么长或这么短。换一个长短再试。',
  )
})

test('a start or an end off the grid', async () => {
  expect(await said('14:10')).toBe('时间没有对上，这间房要一格一格地订。换一个时间再试。最近空着的是今天下午 2:30。')
  expect((await refusal('16:00', { minutes: 45 }))?.code).toBe('slot_off_grid')
  expect((await refusal('16:00', { startsAt: '2026-11-24T08:00:00.001Z' }))?.code).toBe('slot_off_grid')
})

test('shorter or longer than the room allows', async () => {
  const sentence = '这间房一次订不了这么长或这么短。换一个长短再试。'
  const roomId = await newRoom(desk.world, { rules: { minMinutes: 60 } })
  expect((await refusal('14:00', { roomId, minutes: 30 }))?.message).toContain(sentence)
  expect((await refusal('14:00', { roomId, minutes: 210 }))?.message).toContain(sentence)
})

test('across the closing time, and across the midday break', async () => {
  expect(await said('20:30')).toBe('这个时间不开门。最近空着的是明天上午 9:00。')
  const roomId = await newRoom(desk.world, { hours: everyDay(['09:00', '12:00'], ['13:30', '18:00']) })
  expect(await said('11:30', { roomId })).toBe('这个时间不开门。最近空着的是今天中午 1:30。')
})

test('across midnight', async () => {
  const roomId = await newRoom(desk.world, { hours: everyDay(['00:00', '24:00']) })
  expect((await refusal('23:30', { roomId }))?.message).toBe('这个时间不开门。最近空着的是明天凌晨 0:00。')
})

test('one conflicting date of a series: the refusal names it, and none is booked', async () => {
  await desk.book(desk.resident, '14:00', { startsAt: at('14:00', '2026-12-01') })
  const series = {
    roomId: desk.roomId,
    startsAt: at('14:00'),
    minutes: 60,
    partySize: 5,
    title: '演示合唱队',
    weeks: 3,
  }
  expect((await desk.refusal(desk.worker, 'bookings.series', series))?.message).toBe(
    '12 月 1 日那一次不行：这一段刚被别人订了。您填的都还在。最近空着的是12 月 1 日下午 3:00。',
  )
})

test('29 February can be booked in a leap year and is refused as a date in any other', async () => {
  desk.world.clock.now = at('10:00', '2027-02-28')
  expect((await refusal('14:00', { startsAt: '2027-02-29T06:00:00Z' }))?.code).toBe('invalid_input')
  desk.world.clock.now = at('10:00', '2028-02-28')
  expect(await desk.book(desk.resident, '14:00', { startsAt: at('14:00', '2028-02-29') })).toMatchObject({
    state: 'confirmed',
  })
  expect((await refusal('21:00', { startsAt: at('21:00', '2028-02-29') }))?.facts).toEqual({
    nextFreeAt: at('09:00', '2028-03-01'),
  })
})

test('a Saturday is closed unless it is a make-up working day for a holiday', async () => {
  const roomId = await newRoom(desk.world, { hours: officeHours })
  expect((await refusal('14:00', { roomId, ...onSaturday('14:00') }))?.message).toBe(
    '这个时间不开门。最近空着的是星期一上午 9:00。',
  )
  await desk.announce([
    { day: '2026-11-28', kind: 'workday', name: '演示节调休' },
    { day: '2026-11-30', kind: 'holiday', name: '演示节' },
  ])
  expect(await desk.book(desk.resident, '14:00', { roomId, ...onSaturday('14:00') })).toMatchObject({
    state: 'confirmed',
  })
  expect(await said('17:30', { roomId, ...onSaturday('17:30') })).toBe(
    '这个时间不开门。最近空着的是12 月 1 日上午 9:00。',
  )
})

test('the last half hour before the start, to the millisecond', async () => {
  expect(await desk.book(desk.resident, '10:30', { minutes: 30 })).toMatchObject({ state: 'confirmed' })
  desk.world.clock.now = '2026-11-24T03:00:00.001Z'
  expect(await said('11:30')).toBe('离开始太近，网上订不了了。打个电话问问社区。最近空着的是今天中午 12:00。')
})

test('more than two weeks ahead', async () => {
  expect(await said('14:00', { startsAt: at('14:00', '2026-12-09') })).toBe(
    '还没到能订这一天的时候。最近空着的是今天上午 10:30。',
  )
})

test('a retired room offers no slots of its own', async () => {
  const roomId = await newRoom(desk.world, { retiredAt: desk.world.clock.now })
  expect(await refusal('14:00', { roomId })).toEqual({
    code: 'room_retired',
    message: '这间房不再开放了。看看附近别的房间。',
    facts: undefined,
  })
})

test('zero people, or more than the room has seats for', async () => {
  const sentence = '人数不对：至少一个人，也不能比房间坐得下的多。'
  for (const partySize of [0, 21]) expect((await refusal('14:00', { partySize }))?.message).toBe(sentence)
  for (const partySize of [-1, 1.5, 2_001]) expect((await refusal('14:00', { partySize }))?.code).toBe('invalid_input')
})

test('somebody else’s booking looks missing, whatever the method', async () => {
  const { id: bookingId } = await desk.book(desk.resident, '14:00')
  const other = await desk.world.newPerson()
  desk.world.clock.now = at('14:00')
  const { foreign, refusal: ask, roomId } = desk
  const answers = [
    await ask(other, 'bookings.cancel', { bookingId, reason: null }),
    await ask(other, 'bookings.checkIn', { bookingId, code: 'YJ:00000000' }),
    await ask(other, 'bookings.calendar', { bookingId }),
    await ask(foreign, 'bookings.cancel', { bookingId, reason: '停水' }),
    await ask(foreign, 'bookings.decide', { bookingId, decision: 'keep', reason: null }),
    await ask(foreign, 'bookings.move', { bookingId, roomId, startsAt: at('16:00'), minutes: 60 }),
    await ask(foreign, 'bookings.waiveNoShow', { bookingId }),
  ]
  for (const answer of answers) expect(answer).toMatchObject({ code: 'not_found', message: '没有找到' })
})

describe('a form based on an outdated version', () => {
  test('the slot was taken in the meantime: the next free time is offered, and nothing typed is lost', async () => {
    await desk.book(await desk.world.newPerson(), '14:00')
    expect(await said('14:00')).toBe('这一段刚被别人订了。您填的都还在。最近空着的是今天下午 3:00。')
  })

  test('the community has blocked the room', async () => {
    const block = { roomId: desk.roomId, startsAt: at('14:00'), endsAt: at('18:00'), title: '演示体检', weeks: 1 }
    await desk.world.ask(desk.worker, 'bookings.block', block, newKey())
    expect(await said('14:00')).toBe('这个时间社区要用。最近空着的是今天晚上 6:00。')
  })

  test('the slot is already the caller’s own, booked on another device', async () => {
    await desk.book(desk.resident, '14:00')
    expect(await said('14:00')).toMatch(/^这一段已经是您的了：.*最近空着的是今天下午 3:00。$/)
  })

  test('the slot to wait for has become free', async () => {
    const refused = await desk.refusal(desk.resident, 'bookings.join', desk.wish('14:00'))
    expect(refused?.message).toBe('这一段现在空着，直接订就行。')
  })

  test('the last slot of the evening falls back to tomorrow, and where nothing is free nothing is offered', async () => {
    await desk.book(await desk.world.newPerson(), '20:00')
    expect(await said('20:00')).toBe('这一段刚被别人订了。您填的都还在。最近空着的是明天上午 9:00。')
    const roomId = await newRoom(desk.world, { rules: { windowDays: 0, bufferMinutes: 0 } })
    await desk.world.ask(
      desk.worker,
      'bookings.block',
      { roomId, startsAt: at('10:00'), endsAt: at('21:00'), title: '演示体检', weeks: 1 },
      newKey(),
    )
    expect(await refusal('14:00', { roomId })).toEqual({
      code: 'slot_blocked',
      message: '这个时间社区要用。',
      facts: undefined,
    })
  })
})
