import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { newBooking, newRoom } from '../../../test/rooms'

let desk: Desk
let bookingId = ''
beforeEach(async () => {
  desk = await openDesk()
  bookingId = (await desk.book(desk.resident, '14:00', { partySize: 9, purpose: '练舞' })).id
})
afterEach(() => desk.world.close())

const shared = (id = bookingId) => desk.world.call(null, 'bookings.shared', { bookingId: id })

test('whoever knows the booking reads where and when, without signing in', async () => {
  expect(await shared()).toMatchObject({
    output: { booking: { room: { id: desk.roomId, name: '演示舞蹈室' }, startsAt: at('14:00'), endsAt: at('15:00') } },
  })
})

test('a request says that it is one', async () => {
  const roomId = await newRoom(desk.world, { rules: { approval: 'staff' } })
  const { id } = await desk.book(desk.resident, '18:00', { roomId })
  expect(await shared(id)).toMatchObject({ output: { booking: { state: 'requested' } } })
  expect(await shared()).toMatchObject({ output: { booking: { state: 'confirmed' } } })
})

test('nothing in it says who comes, how many, what for, or with which code', async () => {
  const { booking } = await desk.world.ask(desk.resident, 'bookings.get', { bookingId })
  const said = JSON.stringify(await shared())
  for (const secret of ['练舞', booking.spokenCode, desk.resident.slice('test:'.length), 'partySize'])
    expect(said).not.toContain(secret)
})

test('a moved booking shows its new time', async () => {
  const move = (id: string, startsAt: string) =>
    desk.world.ask(
      desk.resident,
      'bookings.move',
      { bookingId: id, roomId: desk.roomId, startsAt, minutes: 60 },
      newKey(),
    )
  await move((await move(bookingId, at('16:00'))).bookingId, at('17:00'))
  expect(await shared()).toMatchObject({ output: { booking: { startsAt: at('17:00') } } })
})

test('one that is cancelled or over shows nothing', async () => {
  const other = await desk.book(desk.resident, '16:00')
  await desk.cancel(desk.resident, other.id)
  expect(await shared(other.id)).toMatchObject({ output: { booking: null } })
  desk.world.clock.now = at('15:00')
  expect(await shared()).toMatchObject({ output: { booking: null } })
})

test('a block is no booking, and an unknown id is not found', async () => {
  const { world, roomId } = desk
  const block = await newBooking(world, { roomId, startsAt: at('16:00'), endsAt: at('17:00'), state: 'blocked' })
  for (const id of [block, '1-0123456789abcdef'])
    expect(await shared(id)).toMatchObject({ error: { code: 'not_found' } })
})
