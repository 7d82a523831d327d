import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { eventsOf } from '../../../test/calendars'
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

const ask = (who: string, bookingId: string) => rooms.world.ask(who, 'bookings.calendar', { bookingId }, newKey())
const call = (who: string | null, bookingId: string) =>
  rooms.world.call(who, 'bookings.calendar', { bookingId }, newKey())

test('a booking is exported as a calendar file with its room, address, time and what to say at the desk', async () => {
  const { book } = rooms
  const { id, spokenCode } = await book(resident, '15:00', { purpose: '演示排练' })
  const { name, ics } = await ask(resident, id)
  expect(name).toBe('演示舞蹈室 11 月 24 日.ics')
  expect(eventsOf(ics)).toEqual([
    {
      uid: id,
      sequence: 0,
      status: 'CONFIRMED',
      zone: 'Asia/Shanghai',
      startsAt: '2026-11-24T07:00:00.000Z',
      endsAt: '2026-11-24T08:00:00.000Z',
      title: '演示舞蹈室（怡家）',
      place: '演示书吧 河街 1 号 二楼',
      text: `到前台报口令：${spokenCode}\n演示排练\n电话：023-63501234`,
      alarms: ['-PT1H'],
    },
  ])
})

test('each person has one permanent feed address for all their bookings', async () => {
  const { book } = rooms
  const [first, second] = [await book(resident, '15:00'), await book(resident, '17:00')]
  const { feed } = await ask(resident, first.id)
  expect(feed).toMatch(/^\/feeds\/[0-9a-z]{32}\.ics$/)
  expect((await ask(resident, second.id)).feed).toBe(feed)
  expect((await ask(other, (await book(other, '19:00')).id)).feed).not.toBe(feed)
})

test('two concurrent first requests for the feed address get the same one', async () => {
  const { id } = await rooms.book(resident, '15:00')
  const feeds = await Promise.all([ask(resident, id), ask(resident, id), ask(resident, id)])
  expect(new Set(feeds.map(({ feed }) => feed)).size).toBe(1)
})

test('somebody else’s booking looks missing, to staff too; so does a reservation that is not a booking', async () => {
  const { book, roomId, world } = rooms
  const { id } = await book(resident, '15:00')
  const hold = { roomId, personId: personIdOf(resident), startsAt: at('17:00'), endsAt: at('18:00') }
  const heldId = await newBooking(world, { ...hold, state: 'held', holdUntil: at('12:00') })
  const before = await world.db.selectFrom('person_feed').selectAll().execute()
  for (const [who, bookingId] of [
    [other, id],
    [worker, id],
    [resident, heldId],
    [resident, '1-0123456789abcdef'],
  ] as const) {
    expect(await call(who, bookingId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await call(null, id)).toMatchObject({ error: { code: 'unauthenticated' } })
  expect(await world.db.selectFrom('person_feed').selectAll().execute()).toEqual(before)
})

test('a booking not yet approved by the staff is tentative', async () => {
  const { roomId, world } = rooms
  const reservation = { roomId, personId: personIdOf(resident), startsAt: at('15:00'), endsAt: at('16:00') }
  const id = await newBooking(world, { ...reservation, state: 'requested' })
  expect(eventsOf((await ask(resident, id)).ics)).toMatchObject([{ status: 'TENTATIVE' }])
})

test('a cancelled booking keeps its calendar id, with a higher sequence, status cancelled and no alarm', async () => {
  const { book, cancel } = rooms
  const { id } = await book(resident, '15:00')
  await cancel(resident, id)
  expect(eventsOf((await ask(resident, id)).ics)).toMatchObject([
    { uid: id, sequence: 1, status: 'CANCELLED', title: '取消了：演示舞蹈室（怡家）', alarms: [] },
  ])
})

test('a moved booking keeps its calendar id, with a higher sequence and the new time; the old booking’s id leads to it too', async () => {
  const { book, roomId, world } = rooms
  const { id } = await book(resident, '15:00')
  const elsewhere = await newRoom(world, { name: '演示茶室' })
  const move = { bookingId: id, roomId: elsewhere, startsAt: at('16:30'), minutes: 60 }
  const once = await world.ask(worker, 'bookings.move', move, newKey())
  const moved = { uid: id, sequence: 1, status: 'CONFIRMED', title: '演示茶室（怡家）', startsAt: at('16:30') }
  expect(eventsOf((await ask(resident, once.bookingId)).ics)).toMatchObject([moved])
  expect(eventsOf((await ask(resident, id)).ics)).toMatchObject([moved])

  const again = { bookingId: once.bookingId, roomId, startsAt: at('18:00'), minutes: 60 }
  await world.ask(worker, 'bookings.move', again, newKey())
  expect(eventsOf((await ask(resident, id)).ics)).toMatchObject([{ uid: id, sequence: 2, startsAt: at('18:00') }])
})

test('a room whose name is very long, or not allowed as a file name, still gets a valid file', async () => {
  const { world } = rooms
  const roomId = await newRoom(world, { name: `演示/舞蹈:室?${'长'.repeat(30)}` })
  const { id } = await rooms.book(resident, '15:00', { roomId })
  expect((await ask(resident, id)).name).toBe(`演示 舞蹈 室 ${'长'.repeat(15)}… 11 月 24 日.ics`)
})
