import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { newBooking, newRoom } from '../../../test/rooms'

let rooms: BookingWorld
let [resident, other, worker] = ['', '', '']
beforeEach(async () => {
  rooms = await openBookings()
  resident = await rooms.world.newPerson()
  other = await rooms.world.newPerson()
  worker = await rooms.world.newPerson('worker', 1)
})
afterEach(() => rooms.world.close())

const retire = (reason = '演示装修', who = worker, roomId = rooms.roomId) =>
  rooms.world.call(who, 'rooms.retire', { roomId, reason }, newKey())
const states = async () => (await rooms.reservations()).map(({ state }) => state)
const lastTo = async (who: string) => {
  const rows = await rooms.world.db
    .selectFrom('outbox')
    .selectAll()
    .where('to_person_id', '=', personIdOf(who))
    .orderBy('due_at')
    .execute()
  return rows[rows.length - 1]
}

test('upcoming bookings are cancelled, everybody is notified of the reason, and their quota is restored', async () => {
  const { book, world, mine, templatesTo } = rooms
  await book(resident, '14:00')
  await book(resident, '16:00')
  await book(other, '18:00')
  world.clock.now = at('10:05')
  expect(await retire(' 演示装修 ')).toMatchObject({ output: { cancelled: 3 } })
  expect(await states()).toEqual(['cancelled', 'cancelled', 'cancelled'])
  expect((await mine(resident)).past).toMatchObject([{ reason: '演示装修' }, { reason: '演示装修' }])
  expect((await templatesTo(resident)).sort()).toEqual([
    'booking_cancelled',
    'booking_cancelled',
    'booking_made',
    'booking_made',
  ])
  expect(await lastTo(other)).toMatchObject({
    template: 'booking_cancelled',
    data: { room: '演示舞蹈室', at: at('18:00'), reason: '演示装修' },
  })
  const elsewhere = await newRoom(world)
  expect(await world.ask(resident, 'rooms.day', { roomId: elsewhere, day: '2026-11-24' })).toMatchObject({
    left: { bookings: 2, weekMinutes: 360 },
  })
})

test('a booking that has begun is left alone, and a past one stays as it was', async () => {
  const { roomId, world } = rooms
  const reservation = (from: string, until: string) => ({
    roomId,
    personId: personIdOf(resident),
    startsAt: at(from),
    endsAt: at(until),
  })
  await newBooking(world, { ...reservation('08:00', '09:00'), state: 'done' })
  await newBooking(world, { ...reservation('09:00', '09:45'), state: 'checkedIn' })
  await newBooking(world, { ...reservation('09:45', '10:30'), state: 'confirmed' })
  await newBooking(world, { ...reservation('10:30', '11:00'), state: 'cancelled' })
  await newBooking(world, { ...reservation('11:00', '12:00'), state: 'requested' })
  expect(await retire()).toMatchObject({ output: { cancelled: 1 } })
  expect(await states()).toEqual(['done', 'checkedIn', 'confirmed', 'cancelled', 'cancelled'])
})

test('offers and waitlist entries end with a notice of the reason, and a block is removed silently', async () => {
  const { answer, book, cancel, join, roomId, world, templatesTo, reservations, tick } = rooms
  const block = { roomId, startsAt: at('19:00'), endsAt: at('20:00'), title: '演示检查', weeks: 1 }
  await world.ask(worker, 'bookings.block', block, newKey())
  const { id } = await book(resident, '14:00')
  const place = await join(other, '14:00')
  const third = await world.newPerson()
  await join(third, '14:00')
  await cancel(resident, id)
  world.clock.now = at('10:05')
  expect(await retire()).toMatchObject({ output: { cancelled: 0 } })
  expect((await reservations()).map(({ kind, state }) => [kind, state])).toEqual(
    expect.arrayContaining([
      ['booking', 'cancelled'],
      ['hold', 'declined'],
      ['block', 'cancelled'],
    ]),
  )
  expect(await templatesTo(other)).toEqual(['waitlist_offered', 'waitlist_closed'])
  const why = { room: '演示舞蹈室', at: at('14:00'), reason: '演示装修' }
  for (const who of [other, third]) expect(await lastTo(who)).toMatchObject({ template: 'waitlist_closed', data: why })
  const { waitlist_entry: waitlist } = await world.rows('waitlist_entry')
  expect(waitlist?.map(({ state }) => state)).not.toContain('waiting')
  expect(waitlist?.map(({ state }) => state)).not.toContain('offered')
  expect(await answer(other, place.id)).toMatchObject({ ok: false })
  await tick()
  expect(await templatesTo(third)).toEqual(['waitlist_closed'])
  expect((await reservations()).filter(({ state }) => state === 'held' || state === 'confirmed')).toEqual([])
})

test('a waitlist entry for a time that is over notifies nobody', async () => {
  const { book, join, world, templatesTo } = rooms
  await book(resident, '14:00')
  await join(other, '14:00')
  world.clock.now = at('15:00')
  expect(await retire()).toMatchObject({ ok: true })
  expect(await templatesTo(other)).toEqual([])
})

test('a series without a contact is cancelled too, and nobody is notified', async () => {
  const { roomId, world, templatesTo } = rooms
  await newBooking(world, { roomId, startsAt: at('14:00'), endsAt: at('15:00'), title: '演示合唱队', seriesId: 's' })
  expect(await retire()).toMatchObject({ output: { cancelled: 1 } })
  expect(await templatesTo()).toEqual([])
})

test('it can no longer be booked, waited for or blocked, and is on no list', async () => {
  const { roomId, wish, world } = rooms
  await retire()
  const block = { roomId, startsAt: at('14:00'), endsAt: at('15:00'), title: '演示检查', weeks: 1 }
  const refused = [
    await world.call(resident, 'bookings.create', wish('14:00'), newKey()),
    await world.call(resident, 'bookings.join', wish('14:00'), newKey()),
    await world.call(worker, 'bookings.block', block, newKey()),
  ]
  expect(refused.map((answer) => answer.ok || answer.error.code)).toEqual(refused.map(() => 'room_retired'))
  expect((await world.ask(null, 'rooms.list', {})).rows).toEqual([])
})

test('only once, with a reason, and by the staff of its community', async () => {
  const { world } = rooms
  expect(await retire('  ')).toMatchObject({ error: { code: 'reason_missing' } })
  expect(await retire('装修', await world.newPerson('worker', 2))).toMatchObject({ error: { code: 'not_found' } })
  expect(await retire('装修', resident)).toMatchObject({ error: { code: 'forbidden' } })
  expect(await retire('装修', worker, '1-0123456789abcdef')).toMatchObject({ error: { code: 'not_found' } })
  expect((await world.rows('room')).room).toMatchObject([{ retired_at: null }])
  expect(await retire()).toMatchObject({ ok: true })
  expect(await retire()).toMatchObject({ error: { code: 'already_done' } })
})

test('other rooms keep their reservations', async () => {
  const { book, world } = rooms
  const elsewhere = await newRoom(world)
  await book(resident, '14:00', { roomId: elsewhere })
  await retire()
  expect(await states()).toEqual(['confirmed'])
})
