import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { newRoom } from '../../../test/rooms'

let rooms: BookingWorld
let [holder, first, second] = ['', '', '']
let [firstEntry, secondEntry] = ['', '']
beforeEach(async () => {
  rooms = await openBookings()
  ;[holder = '', first = '', second = ''] = await Promise.all([1, 2, 3].map(() => rooms.world.newPerson()))
  const { id } = await rooms.book(holder, '18:00')
  firstEntry = (await rooms.join(first, '18:00')).id
  secondEntry = (await rooms.join(second, '18:00')).id
  await rooms.cancel(holder, id)
})
afterEach(() => rooms.world.close())

test('accepting an offer makes a booking that counts like any other', async () => {
  const { answer, mine, templatesTo, reservations } = rooms
  expect(await answer(first, firstEntry)).toMatchObject({
    output: { booking: { state: 'confirmed', startsAt: at('18:00') } },
  })
  expect((await templatesTo(first)).sort()).toEqual(['booking_made', 'waitlist_offered'])
  expect(await mine(first)).toMatchObject({ waitlist: [], coming: [{ startsAt: at('18:00') }] })
  expect((await reservations()).map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'booking cancelled',
    'booking confirmed',
  ])
  expect(await answer(first, firstEntry)).toMatchObject({ error: { code: 'already_done' } })
})

test('declining an offer passes it to the next entry at once', async () => {
  const { answer, mine, templatesTo } = rooms
  expect(await answer(first, firstEntry, false)).toMatchObject({ output: { booking: null } })
  expect(await templatesTo(second)).toEqual(['waitlist_offered'])
  expect((await mine(first)).waitlist).toEqual([])
  expect(await answer(first, firstEntry)).toMatchObject({ error: { code: 'offer_over' } })
})

test('a waitlist entry that has been given up is skipped', async () => {
  const { answer, templatesTo } = rooms
  expect(await answer(second, secondEntry, false)).toMatchObject({ ok: true })
  await answer(first, firstEntry, false)
  expect(await templatesTo(second)).toEqual([])
})

test('an answer after the deadline is refused, whether or not the timer has run', async () => {
  rooms.world.clock.now = at('12:00')
  expect(await rooms.answer(first, firstEntry)).toMatchObject({ error: { code: 'offer_over' } })
})

test('somebody whose quota is used up must give a booking back first, and the offer stays open meanwhile', async () => {
  const { answer, cancel, book, world } = rooms
  const elsewhere = await newRoom(world)
  const [one] = [await book(first, '14:00', { roomId: elsewhere }), await book(first, '16:00', { roomId: elsewhere })]
  expect(await answer(first, firstEntry)).toMatchObject({ error: { code: 'quota_count' } })
  await cancel(first, one.id)
  expect(await answer(first, firstEntry)).toMatchObject({ ok: true })
})

test('somebody else’s waitlist entry looks missing', async () => {
  expect(await rooms.answer(second, firstEntry)).toMatchObject({ error: { code: 'not_found' } })
  expect(await rooms.answer(second, secondEntry)).toMatchObject({ error: { code: 'offer_over' } })
  const nowhere = { waitlistEntryId: '1-0123456789abcdef', isWanted: true }
  expect(await rooms.world.call(first, 'bookings.answer', nowhere, newKey())).toMatchObject({
    error: { code: 'not_found' },
  })
})

test('staff answer on behalf of people they have reached by telephone, in their own community only', async () => {
  const { world, mine, answer } = rooms
  const [worker, foreign] = [await world.newPerson('worker'), await world.newPerson('worker', 2)]
  expect(await answer(foreign, firstEntry)).toMatchObject({ error: { code: 'not_found' } })
  const sheet = await world.ask(worker, 'bookings.daySheet', { day: '2026-11-24' })
  const hold = sheet.rooms.flatMap(({ rows }) => rows).find(({ kind }) => kind === 'hold')
  expect(hold?.waitlistEntryId).toBe(firstEntry)
  expect(await answer(worker, firstEntry)).toMatchObject({ output: { booking: { state: 'confirmed', forName: null } } })
  expect((await mine(first)).coming).toMatchObject([{ startsAt: at('18:00') }])
  expect((await mine(worker)).coming).toEqual([])
  const { reservation_event: history = [] } = await world.rows('reservation_event')
  expect(history.find(({ from_state: from }) => from === 'held')).toMatchObject({
    by_person: worker.slice('test:'.length),
  })
})
