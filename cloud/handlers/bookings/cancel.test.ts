import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { newBooking, newRoom } from '../../../test/rooms'

let rooms: BookingWorld
let [resident, worker, other] = ['', '', '']
beforeEach(async () => {
  rooms = await openBookings()
  const { world } = rooms
  resident = await world.newPerson()
  worker = await world.newPerson('worker', 1)
  other = await world.newPerson('worker', 2)
})
afterEach(() => rooms.world.close())

test('until two hours before the start a resident may cancel and gets the quota back, and is not notified of their own action', async () => {
  const { book, cancel, reservations, templatesTo, world } = rooms
  const { id } = await book(resident, '14:00')
  await book(resident, '16:00')
  world.clock.now = at('11:59')
  expect(await cancel(resident, id)).toMatchObject({ output: { cancelled: 1 } })
  expect(await reservations()).toMatchObject([{ state: 'cancelled' }, { state: 'confirmed' }])
  expect(await templatesTo()).toEqual(['booking_made', 'booking_made'])
  expect(await book(resident, '18:00')).toMatchObject({ state: 'confirmed' })
})

test('after that deadline only the staff cancel, with a reason', async () => {
  const { book, cancel, templatesTo, mine, world } = rooms
  const { id } = await book(resident, '14:00')
  world.clock.now = at('12:00')
  const late = { error: { code: 'cancel_late', facts: { untilAt: at('12:00') } } }
  expect(await cancel(resident, id)).toMatchObject(late)
  expect(await cancel(worker, id, ' ')).toMatchObject({ error: { code: 'reason_missing' } })
  expect(await cancel(worker, id, '停水')).toMatchObject({ ok: true })
  expect(await templatesTo(resident)).toEqual(['booking_made', 'booking_cancelled'])
  expect((await mine(resident)).past).toMatchObject([{ id, state: 'cancelled', reason: '停水' }])
  expect(await cancel(worker, id, '停水')).toMatchObject({ error: { code: 'already_done' } })
})

test('a booking made shortly before its start may be taken back within ten minutes', async () => {
  const { book, cancel, world } = rooms
  const first = await book(resident, '11:00')
  world.clock.now = at('10:09')
  expect(await cancel(resident, first.id)).toMatchObject({ output: { cancelled: 1 } })
  const second = await book(resident, '11:00')
  world.clock.now = at('10:19')
  const late = { error: { code: 'cancel_late', facts: { untilAt: at('10:19') } } }
  expect(await cancel(resident, second.id)).toMatchObject(late)
})

test('the time is bookable by somebody else until it begins', async () => {
  const { book, cancel, world } = rooms
  const { id } = await book(resident, '14:00')
  await cancel(resident, id)
  world.clock.now = at('13:59')
  const next = await world.newPerson()
  expect(await book(next, '14:00')).toMatchObject({ state: 'confirmed' })
})

test('a request not yet decided may be withdrawn until the booking begins', async () => {
  const { cancel, roomId, world } = rooms
  const personId = resident.slice('test:'.length)
  const id = await newBooking(world, {
    roomId,
    personId,
    startsAt: at('10:30'),
    endsAt: at('11:30'),
    state: 'requested',
  })
  expect(await cancel(resident, id)).toMatchObject({ ok: true })
})

test('somebody else’s booking looks missing to residents and to another community’s staff', async () => {
  const { book, cancel, reservations, world } = rooms
  const { id } = await book(resident, '14:00')
  for (const who of [await world.newPerson(), other]) {
    expect(await cancel(who, id, '停水')).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await reservations()).toMatchObject([{ state: 'confirmed' }])
})

test('the staff cancel a whole series at once but keep past dates; its contact may cancel a single date', async () => {
  const { cancel, reservations, roomId, templatesTo, world } = rooms
  const series = { roomId, startsAt: at('14:00'), minutes: 60, partySize: 9, title: '演示合唱队', weeks: 3 }
  const personId = resident.slice('test:'.length)
  const { bookings } = await world.ask(worker, 'bookings.series', { ...series, personId }, newKey())
  const [first = '', second = ''] = bookings
  const whole = { bookingId: first, reason: null, isWholeSeries: true }
  const stranger = await world.newPerson()
  expect(await world.call(stranger, 'bookings.cancel', whole, newKey())).toMatchObject({ error: { code: 'not_found' } })
  expect(await cancel(resident, second)).toMatchObject({ output: { cancelled: 1 } })
  expect(await world.call(worker, 'bookings.cancel', { ...whole, reason: '装修' }, newKey())).toMatchObject({
    output: { cancelled: 2 },
  })
  expect((await reservations()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  expect((await templatesTo(resident)).sort()).toEqual(['booking_series_cancelled', 'booking_series_made'])
})

test('the leader of a group cancels the rest of its dates, and keeps the earlier ones', async () => {
  const { reservations, roomId, templatesTo, world } = rooms
  const series = { roomId, startsAt: at('14:00'), minutes: 60, partySize: 9, title: '演示合唱队', weeks: 4 }
  const personId = resident.slice('test:'.length)
  const { bookings } = await world.ask(worker, 'bookings.series', { ...series, personId }, newKey())
  const rest = (bookingId = '') =>
    world.call(resident, 'bookings.cancel', { bookingId, reason: null, isWholeSeries: true }, newKey())
  world.clock.now = at('13:00')
  expect(await rest(bookings[0])).toMatchObject({ error: { code: 'cancel_late' } })
  expect(await rest(bookings[1])).toMatchObject({ output: { cancelled: 3 } })
  expect((await reservations()).map(({ state }) => state)).toEqual(['confirmed', ...Array<string>(3).fill('cancelled')])
  expect(await templatesTo(resident)).toEqual(['booking_series_made'])
})

test('staff who lead a group themselves cancel the rest of its dates like any leader, not those before', async () => {
  const { reservations, roomId, world } = rooms
  const series = { roomId, startsAt: at('14:00'), minutes: 60, partySize: 9, title: '演示合唱队', weeks: 4 }
  const personId = worker.slice('test:'.length)
  const { bookings } = await world.ask(worker, 'bookings.series', { ...series, personId }, newKey())
  const rest = (bookingId = '') =>
    world.call(worker, 'bookings.cancel', { bookingId, reason: null, isWholeSeries: true }, newKey())
  world.clock.now = at('13:00')
  expect(await rest(bookings[0])).toMatchObject({ error: { code: 'cancel_late' } })
  expect(await rest(bookings[1])).toMatchObject({ output: { cancelled: 3 } })
  expect((await reservations()).map(({ state }) => state)).toEqual(['confirmed', ...Array<string>(3).fill('cancelled')])
})

test('the contact of a series is notified of the first upcoming date and the number of dates, whichever date the staff started from', async () => {
  const { reservations, roomId, world } = rooms
  const series = { roomId, startsAt: at('14:00'), minutes: 60, partySize: 9, title: '演示合唱队', weeks: 4 }
  const personId = resident.slice('test:'.length)
  const { bookings } = await world.ask(worker, 'bookings.series', { ...series, personId }, newKey())
  world.clock.now = at('10:00', '2026-11-25')
  const whole = { bookingId: bookings[0] ?? '', reason: '装修', isWholeSeries: true }
  expect(await world.call(worker, 'bookings.cancel', whole, newKey())).toMatchObject({ output: { cancelled: 3 } })
  const { outbox } = await world.rows('outbox')
  expect(outbox?.find(({ template }) => template === 'booking_series_cancelled')).toMatchObject({
    to_person_id: personId,
    subject_id: bookings[1],
    data: { room: '演示舞蹈室', at: at('14:00', '2026-12-01'), times: '3', reason: '装修' },
  })
  expect(await reservations()).toMatchObject([{ state: 'done' }, ...Array<object>(3).fill({ state: 'cancelled' })])
})

test('a date moved to another room is cancelled with its series, and each room offers its slots to its own waitlist', async () => {
  const { reservations, join, roomId, templatesTo, world } = rooms
  const series = {
    roomId,
    startsAt: at('14:00', '2026-12-01'),
    minutes: 60,
    partySize: 9,
    title: '演示合唱队',
    weeks: 3,
  }
  const personId = resident.slice('test:'.length)
  const { bookings } = await world.ask(worker, 'bookings.series', { ...series, personId }, newKey())
  const elsewhere = await newRoom(world, { name: '演示书画室', rules: { bufferMinutes: 0 } })
  const to = { bookingId: bookings[0] ?? '', roomId: elsewhere, startsAt: at('15:00', '2026-12-01'), minutes: 60 }
  await world.ask(worker, 'bookings.move', to, newKey())
  const [here, there] = [await world.newPerson(), await world.newPerson()]
  await join(here, '14:00', { startsAt: at('14:00', '2026-12-08') })
  await join(there, '15:00', { roomId: elsewhere, startsAt: to.startsAt })
  world.clock.now = at('10:05')
  const whole = { bookingId: bookings[1] ?? '', reason: '装修', isWholeSeries: true }
  expect(await world.call(worker, 'bookings.cancel', whole, newKey())).toMatchObject({ output: { cancelled: 3 } })
  expect((await reservations()).filter(({ state }) => state === 'confirmed')).toEqual([])
  const { outbox } = await world.rows('outbox')
  expect(outbox?.find(({ template }) => template === 'booking_series_cancelled')).toMatchObject({
    data: { room: '演示书画室', at: at('15:00', '2026-12-01'), times: '3' },
  })
  expect([await templatesTo(here), await templatesTo(there)]).toEqual([['waitlist_offered'], ['waitlist_offered']])
})

test('a series with one upcoming date left is notified as a single date', async () => {
  const { roomId, templatesTo, world } = rooms
  const series = { roomId, startsAt: at('14:00'), minutes: 60, partySize: 9, title: '演示合唱队', weeks: 2 }
  const personId = resident.slice('test:'.length)
  const { bookings } = await world.ask(worker, 'bookings.series', { ...series, personId }, newKey())
  world.clock.now = at('10:00', '2026-11-25')
  await world.call(
    worker,
    'bookings.cancel',
    { bookingId: bookings[0] ?? '', reason: '装修', isWholeSeries: true },
    newKey(),
  )
  expect(await templatesTo(resident)).toEqual(['booking_series_made', 'booking_cancelled'])
})

test('a block is removed without a reason, and only once', async () => {
  const { cancel, roomId, world } = rooms
  const block = { roomId, startsAt: at('14:00'), endsAt: at('15:00'), title: '体检', weeks: 1 }
  const { blocks } = await world.ask(worker, 'bookings.block', block, newKey())
  expect(await cancel(worker, blocks[0] ?? '')).toMatchObject({ ok: true })
  expect(await cancel(worker, blocks[0] ?? '')).toMatchObject({ error: { code: 'already_done' } })
})

test('a block that is over can no longer be removed', async () => {
  const { world, roomId, cancel } = rooms
  const id = await newBooking(world, { roomId, startsAt: at('11:00'), endsAt: at('12:00'), state: 'blocked' })
  world.clock.now = at('12:00')
  expect(await cancel(worker, id)).toMatchObject({ error: { code: 'already_done' } })
})
