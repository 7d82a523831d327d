import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { newRecord, personIdOf } from '../../../test/people'
import { type NewBooking, newBooking, newRoom } from '../../../test/rooms'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

const get = (bookingId: string, who = desk.resident) => desk.world.call(who, 'bookings.get', { bookingId })
const seen = async (bookingId: string, who = desk.resident) =>
  (await desk.world.ask(who, 'bookings.get', { bookingId })).booking
const own = (more: Partial<NewBooking> = {}) =>
  newBooking(desk.world, {
    roomId: desk.roomId,
    personId: personIdOf(desk.resident),
    startsAt: at('14:00'),
    endsAt: at('15:00'),
    ...more,
  })

test('a booking says where, when, by which code word, and the deadline of each action', async () => {
  const id = await own({ partySize: 9, purpose: '练舞' })
  expect(await seen(id)).toMatchObject({
    id,
    state: 'confirmed',
    startsAt: at('14:00'),
    endsAt: at('15:00'),
    partySize: 9,
    purpose: '练舞',
    room: { id: desk.roomId, name: '演示舞蹈室' },
    spokenCode: expect.stringMatching(/^演 \d{4}$/),
    cancelUntil: at('12:00'),
    canCancel: true,
    checkInFrom: at('13:45'),
    checkInUntil: at('14:30'),
    forName: null,
    series: null,
    reason: null,
    movedTo: null,
    answerBy: null,
    isNoShow: false,
  })
})

test.each([
  ['requested', '13:59', { state: 'requested', canCancel: true, answerBy: at('14:00') }],
  ['requested', '14:00', { state: 'refused', canCancel: false, answerBy: null }],
  ['confirmed', '11:59', { state: 'confirmed', canCancel: true }],
  ['confirmed', '12:00', { state: 'confirmed', canCancel: false }],
  ['confirmed', '14:59', { state: 'confirmed', canCancel: false, isNoShow: false }],
  ['confirmed', '15:00', { state: 'done', isNoShow: true }],
  ['checkedIn', '14:59', { state: 'checkedIn', canCancel: false }],
  ['checkedIn', '15:00', { state: 'done', isNoShow: false }],
  ['cancelled', '15:00', { state: 'cancelled', isNoShow: false }],
] as const)('a row stored as %s is shown at %s in its effective state', async (state, time, expected) => {
  const id = await own({ state })
  desk.world.clock.now = at(time)
  expect(await seen(id)).toMatchObject(expected)
})

test('without a waitlist one may come late; with one the room is given away after half an hour', async () => {
  const id = await own()
  const kept = await own({ startsAt: at('16:00'), endsAt: at('17:00'), isKept: true })
  desk.world.clock.now = at('14:30')
  expect(await seen(id)).toMatchObject({ state: 'confirmed' })
  desk.world.clock.now = at('13:00')
  for (const time of ['14:00', '16:00']) await desk.join(await desk.world.newPerson(), time)
  desk.world.clock.now = at('14:29')
  expect(await seen(id)).toMatchObject({ state: 'confirmed' })
  desk.world.clock.now = at('14:30')
  expect(await seen(id)).toMatchObject({ state: 'released', isNoShow: true })
  desk.world.clock.now = at('16:30')
  expect(await seen(kept)).toMatchObject({ state: 'confirmed' })
})

test('the staff are to answer within a day', async () => {
  expect(
    await seen(
      await own({ state: 'requested', startsAt: at('14:00', '2026-11-27'), endsAt: at('15:00', '2026-11-27') }),
    ),
  ).toMatchObject({
    answerBy: at('10:00', '2026-11-25'),
  })
})

test('asked on a Friday night they are to answer on Monday morning, and their desk says the same', async () => {
  desk.world.clock.now = at('22:30', '2026-11-27')
  const id = await own({ state: 'requested', startsAt: at('14:00', '2026-12-01'), endsAt: at('15:00', '2026-12-01') })
  const monday = at('09:00', '2026-11-30')
  expect(await seen(id)).toMatchObject({ answerBy: monday })
  expect((await desk.mine(desk.resident)).coming).toMatchObject([{ id, answerBy: monday }])
  const { items } = await desk.world.ask(desk.worker, 'desk.list', {})
  expect(items).toMatchObject([{ kind: 'booking', id, dueAt: monday }])
})

test('staff see no name in it, not even of the person they booked for', async () => {
  const personId = await newRecord(desk.world, { name: '演示长者' })
  const { bookingId } = await desk.world.ask(
    desk.worker,
    'bookings.createFor',
    { ...desk.wish('14:00'), personId },
    newKey(),
  )
  expect(await seen(bookingId, desk.worker)).toMatchObject({ forName: null })
})

test('only its holder and the staff of its community can read it', async () => {
  const id = await own()
  expect(await get(id, desk.worker)).toMatchObject({ ok: true })
  expect(await get(id, await desk.world.newPerson('admin'))).toMatchObject({ ok: true })
  const others = [desk.foreign, await desk.world.newPerson(), await desk.world.newPerson('volunteer')]
  for (const who of others) expect(await get(id, who)).toMatchObject({ error: { code: 'not_found' } })
  expect(await desk.world.call(null, 'bookings.get', { bookingId: id })).toMatchObject({
    error: { code: 'unauthenticated' },
  })
})

test('a hold, a block and a wrong id are not bookings, not even to staff', async () => {
  const wrong = [
    await own({ state: 'held' }),
    await own({ state: 'blocked', startsAt: at('11:00'), endsAt: at('12:00') }),
  ]
  for (const id of [...wrong, '1-0123456789abcdef', '2-0123456789abcdef']) {
    expect(await get(id, desk.worker)).toMatchObject({ error: { code: 'not_found' } })
  }
})

test('a booking of one’s own in another community is found', async () => {
  const roomId = await newRoom(desk.world, { communityId: 2 })
  expect(await seen((await desk.book(desk.resident, '14:00', { roomId })).id)).toMatchObject({
    room: { communityId: 2 },
  })
})
