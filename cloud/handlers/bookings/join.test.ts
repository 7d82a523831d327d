import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { personIdOf } from '../../../test/people'

let rooms: BookingWorld
let [holder, first, second] = ['', '', '']
beforeEach(async () => {
  rooms = await openBookings()
  const people = await Promise.all([1, 2, 3].map(() => rooms.world.newPerson()))
  ;[holder = '', first = '', second = ''] = people
})
afterEach(() => rooms.world.close())

const joining = (who: string, time: string, more = {}) =>
  rooms.world.call(who, 'bookings.join', rooms.wish(time, more), newKey())

test('only a slot taken by somebody else can be waited for: a free one is to be booked, and one’s own is refused', async () => {
  await rooms.book(holder, '14:00')
  expect(await joining(first, '15:00')).toMatchObject({ error: { code: 'slot_free' } })
  expect(await joining(holder, '14:00')).toMatchObject({ error: { code: 'slot_mine' } })
  expect(await joining(first, '21:00')).toMatchObject({
    error: { code: 'slot_closed', facts: { nextFreeAt: at('09:00', '2026-11-25') } },
  })
  expect(await joining(first, '14:00')).toMatchObject({ output: { state: 'waiting', ahead: 0 } })
  expect(await joining(first, '14:00')).toMatchObject({ error: { code: 'already_on_waitlist' } })
  expect(await joining(second, '14:00')).toMatchObject({ output: { ahead: 1 } })
})

test('one person may have three waitlist entries at once', async () => {
  await Promise.all(['11:00', '14:00'].map((time) => rooms.book(holder, time)))
  await Promise.all(['16:00', '18:00'].map((time) => rooms.book(second, time)))
  for (const time of ['11:00', '14:00', '16:00']) expect(await joining(first, time)).toMatchObject({ ok: true })
  expect(await joining(first, '18:00')).toMatchObject({ error: { code: 'waitlist_full' } })
})

test('a freed slot is offered to the first entry for two hours, then to the next', async () => {
  const { world, tick, cancel, templatesTo, mine } = rooms
  const { id } = await rooms.book(holder, '18:00')
  await rooms.join(first, '18:00')
  await rooms.join(second, '18:00')
  await cancel(holder, id)
  expect(await templatesTo(first)).toEqual(['waitlist_offered'])
  expect((await mine(first)).waitlist).toMatchObject([{ state: 'offered', offeredUntil: at('12:00') }])
  expect((await mine(second)).waitlist).toMatchObject([{ state: 'waiting', ahead: 1 }])

  world.clock.now = at('12:00')
  expect((await mine(first)).waitlist).toEqual([])
  await Promise.all([tick(), tick()])
  expect(await templatesTo(first)).toEqual(['waitlist_offered', 'waitlist_offer_lost'])
  expect((await mine(second)).waitlist).toMatchObject([{ state: 'offered', offeredUntil: at('14:00') }])
})

test('later than an hour before the start there are no offers: everybody waiting is notified, and the first to book gets it', async () => {
  const { world, tick, templatesTo, cancel } = rooms
  const { id } = await rooms.book(holder, '13:00')
  await rooms.join(first, '13:00')
  await rooms.join(second, '13:00')
  world.clock.now = at('10:30')
  await cancel(holder, id)
  expect((await rooms.mine(first)).waitlist).toMatchObject([{ offeredUntil: at('12:00') }])
  world.clock.now = at('12:05')
  await tick()
  await tick()
  expect(await templatesTo(first)).toEqual(['waitlist_offered', 'waitlist_offer_lost'])
  expect(await templatesTo(second)).toEqual(['waitlist_slot_free'])
  expect(await rooms.book(second, '13:00')).toMatchObject({ state: 'confirmed' })
})

test('a slot is offered only when it is free for the whole time wanted, not half of it', async () => {
  const { cancel, templatesTo } = rooms
  const { id } = await rooms.book(holder, '18:00')
  const late = await rooms.book(holder, '19:00')
  await rooms.join(first, '18:00', { minutes: 120 })
  await rooms.join(second, '18:00')
  await cancel(holder, id)
  expect([await templatesTo(first), await templatesTo(second)]).toEqual([[], ['waitlist_offered']])
  await cancel(holder, late.id)
  expect(await templatesTo(first)).toEqual([])
})

test('staff add waitlist entries for people of their own community only; residents only for themselves', async () => {
  const { world, mine } = rooms
  await rooms.book(holder, '14:00')
  const forPerson = personIdOf(second)
  const [worker, foreign] = [await world.newPerson('worker'), await world.newPerson('worker', 2)]
  for (const who of [first, foreign]) {
    expect(await joining(who, '14:00', { forPerson })).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await joining(worker, '14:00', { forPerson: '0123456789abcdef' })).toMatchObject({
    error: { code: 'not_found' },
  })
  expect(await joining(worker, '14:00', { forPerson })).toMatchObject({ output: { state: 'waiting' } })
  expect((await mine(second)).waitlist).toMatchObject([{ startsAt: at('14:00') }])
})
