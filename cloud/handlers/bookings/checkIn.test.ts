import { codeOf as posterCodeOf, makePosters } from '../../../test/posters'
import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { newBooking, newRoom } from '../../../test/rooms'

let rooms: BookingWorld
let [resident, worker, code, bookingId] = ['', '', '', '']
beforeEach(async () => {
  rooms = await openBookings()
  resident = await rooms.world.newPerson()
  worker = await rooms.world.newPerson('worker', 1)
  code = (await rooms.world.db.selectFrom('room').select('code').executeTakeFirstOrThrow()).code
  bookingId = (await rooms.book(resident, '14:00')).id
})
afterEach(() => rooms.world.close())

const checkIn = (who: string, text: string | null, id = bookingId) =>
  rooms.world.call(who, 'bookings.checkIn', { bookingId: id, code: text }, newKey())
const codeOf = async (answer: ReturnType<typeof checkIn>) => {
  const answered = await answer
  return answered.ok ? 'ok' : answered.error.code
}

test.each([
  ['13:44', 'check_in_early'],
  ['13:45', 'ok'],
  ['14:29', 'ok'],
  ['14:30', 'check_in_late'],
])('at %s the code at the door: %s', async (time, expected) => {
  rooms.world.clock.now = at(time)
  expect(await codeOf(checkIn(resident, code))).toBe(expected)
})

test('checking in is idempotent, whether the code is scanned or typed in capitals', async () => {
  rooms.world.clock.now = at('14:00')
  expect(await checkIn(resident, `YJ:${code.toUpperCase()} `)).toMatchObject({ output: { state: 'checkedIn' } })
  expect(await codeOf(checkIn(resident, code))).toBe('already_done')
  rooms.world.clock.now = at('14:40')
  expect((await rooms.mine(resident)).coming).toMatchObject([{ state: 'checkedIn', isNoShow: false }])
})

test('the code of another room is refused as such; only staff check in without a code', async () => {
  rooms.world.clock.now = at('14:00')
  await newRoom(rooms.world, { code: 'another0' })
  expect(await codeOf(checkIn(resident, 'another0'))).toBe('check_in_elsewhere')
  expect(await codeOf(checkIn(resident, null))).toBe('check_in_elsewhere')
  expect(await codeOf(checkIn(await rooms.world.newPerson(), code))).toBe('not_found')
})

test('staff may check somebody in until the booking ends', async () => {
  rooms.world.clock.now = at('13:00')
  expect(await codeOf(checkIn(worker, null))).toBe('check_in_early')
  rooms.world.clock.now = at('14:59')
  expect(await codeOf(checkIn(worker, null))).toBe('ok')
})

test('a booking not yet approved cannot be checked in', async () => {
  const [startsAt, endsAt] = [at('16:00'), at('17:00')]
  const personId = resident.slice('test:'.length)
  const id = await newBooking(rooms.world, { roomId: rooms.roomId, personId, startsAt, endsAt, state: 'requested' })
  rooms.world.clock.now = at('15:55')
  expect(await codeOf(checkIn(resident, code, id))).toBe('check_in_unapproved')
})

test('after half an hour the room goes to the waitlist, and checking in is refused', async () => {
  const second = await rooms.world.newPerson()
  await rooms.join(second, '14:00')
  rooms.world.clock.now = at('14:30')
  expect(await codeOf(checkIn(worker, null))).toBe('check_in_late')
  expect((await rooms.mine(resident)).coming).toEqual([])
})

test('a booking cancelled in the meantime is reported as cancelled, to staff too', async () => {
  await rooms.cancel(resident, bookingId)
  rooms.world.clock.now = at('14:00')
  expect(await codeOf(checkIn(resident, code))).toBe('check_in_cancelled')
  expect(await codeOf(checkIn(worker, null))).toBe('check_in_cancelled')
})

test('the posters for check-in of the room and of its point work as the first signs do, those of other rooms do not', async () => {
  rooms.world.clock.now = at('14:00')
  const { pointId } = await rooms.world.db
    .selectFrom('room')
    .select('point_id as pointId')
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  const otherRoom = await newRoom(rooms.world, { pointId, code: 'another0' })
  await makePosters(rooms.world, worker, { pointIds: [pointId], tasks: ['checkIn', 'rooms'], hasDoorSigns: true })
  expect(await codeOf(checkIn(resident, await posterCodeOf(rooms.world, pointId, 'checkIn', otherRoom)))).toBe(
    'check_in_elsewhere',
  )
  expect(await codeOf(checkIn(resident, await posterCodeOf(rooms.world, pointId, 'rooms')))).toBe('check_in_elsewhere')
  expect(await codeOf(checkIn(resident, await posterCodeOf(rooms.world, pointId, 'checkIn')))).toBe('ok')
})
