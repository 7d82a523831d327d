import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { personIdOf, setPerson } from '../../../test/people'
import { newBooking, newRoom } from '../../../test/rooms'

let desk: Desk
let roomId = ''
beforeEach(async () => {
  desk = await openDesk()
  roomId = await newRoom(desk.world, { rules: { approval: 'staff', bufferMinutes: 0, activeMax: 9 } })
})
afterEach(() => desk.world.close())

const requests = async (who = desk.worker) => (await desk.world.ask(who, 'bookings.requests', {})).requests
const ask = async (time: string, day?: string) =>
  (await desk.book(desk.resident, time, { roomId, startsAt: at(time, day) })).id

test('requests waiting for a decision, the earliest start first, with who made them', async () => {
  await setPerson(desk.world, desk.resident, { name: '演示王', phone: '00012345678' })
  const later = await ask('10:00', '2026-11-26')
  const first = await ask('14:00')
  await desk.book(desk.foreign, '16:00') // A room that is booked without approval.
  expect(await requests()).toMatchObject([
    {
      id: first,
      startsAt: at('14:00'),
      endsAt: at('15:00'),
      partySize: 2,
      purpose: '',
      requestedAt: at('10:00'),
      personId: personIdOf(desk.resident),
      name: '演示王',
      phoneEnd: '5678',
      noShows: 0,
      room: { id: roomId },
    },
    { id: later },
  ])
})

test('a request that is decided, withdrawn or begun is no longer listed, whether or not the timer has run', async () => {
  const [yes, no, back] = [await ask('14:00'), await ask('16:00'), await ask('18:00')]
  const last = await ask('19:00')
  await desk.world.ask(desk.worker, 'bookings.decide', { bookingId: yes, decision: 'approve', reason: null }, newKey())
  await desk.world.ask(desk.worker, 'bookings.decide', { bookingId: no, decision: 'refuse', reason: '停水' }, newKey())
  await desk.cancel(desk.resident, back)
  expect(await requests()).toMatchObject([{ id: last }])
  desk.world.clock.now = at('19:00')
  expect(await requests()).toEqual([])
})

test('it shows the no-shows of the last sixty days, without waived ones', async () => {
  const personId = personIdOf(desk.resident)
  const away = (day: string, noShowWaivedAt: string | null = null) =>
    newBooking(desk.world, {
      roomId,
      personId,
      startsAt: at('10:00', day),
      endsAt: at('11:00', day),
      state: 'done',
      noShowAt: at('11:00', day),
      noShowWaivedAt,
    })
  await Promise.all([away('2026-11-20'), away('2026-10-01'), away('2026-11-10', at('09:00')), away('2026-09-01')])
  await ask('14:00')
  expect(await requests()).toMatchObject([{ noShows: 2 }])
})

test('each community sees its own, an admin all of them', async () => {
  const foreignRoom = await newRoom(desk.world, { communityId: 2, rules: { approval: 'staff' } })
  const foreign = (await desk.book(desk.resident, '16:00', { roomId: foreignRoom })).id
  const own = await ask('14:00')
  const idsFor = async (who: string) => (await requests(who)).map(({ id }) => id)
  expect([await idsFor(desk.worker), await idsFor(desk.foreign)]).toEqual([[own], [foreign]])
  expect(await idsFor(await desk.world.newPerson('admin'))).toEqual([own, foreign])
})

test('they are for staff only', async () => {
  expect(await desk.world.call(desk.resident, 'bookings.requests', {})).toMatchObject({ error: { code: 'forbidden' } })
})
