import { at, type BookingWorld, openBookings } from '../../test/booking-world'
import { eventsOf, readCalendar } from '../../test/calendars'
import { newKey, openWorld } from '../../test/factories'
import { personIdOf, setPerson } from '../../test/people'
import { join, newShift, SHIFT_DAY } from '../../test/shifts'
import { newBooking, newRoom } from '../../test/rooms'
import { shanghai } from '../../test/times'

let rooms: BookingWorld
let resident = ''
const ROOM_SECRET = 'r00m'.repeat(8)
beforeEach(async () => {
  rooms = await openBookings()
  resident = await rooms.world.newPerson()
})
afterEach(() => rooms.world.close())

const get = (path: string, headers: Record<string, string> = {}) => rooms.world.bridge.request(path, { headers })
const textAt = async (path: string) => (await get(path)).text()
const eventsAt = async (path: string) => eventsOf(await textAt(path))

const feedOf = async (who: string, bookingId: string) =>
  (await rooms.world.ask(who, 'bookings.calendar', { bookingId }, newKey())).feed

const wall = async (more: Parameters<typeof newRoom>[1] = {}) => {
  const roomId = await newRoom(rooms.world, { feedSecret: ROOM_SECRET, ...more })
  return { roomId, path: `/feeds/${ROOM_SECRET}.ics` }
}

test('a personal feed contains all bookings of its person, and of nobody else', async () => {
  const { book, world } = rooms
  const { id } = await book(resident, '15:00')
  await book(await world.newPerson(), '17:00')
  const path = await feedOf(resident, id)
  await book(resident, '19:00')
  expect(await eventsAt(path)).toMatchObject([
    { uid: id, startsAt: '2026-11-24T07:00:00.000Z', status: 'CONFIRMED' },
    { startsAt: '2026-11-24T11:00:00.000Z' },
  ])
  expect(readCalendar(await textAt(path)).name).toBe('我的预订、班次和活动（怡家）')
})

test('a personal feed carries the shifts of its person too, cancelled ones as such', async () => {
  const { book, world } = rooms
  const { id } = await book(resident, '15:00')
  const path = await feedOf(resident, id)
  await world.db.updateTable('person').set({ role: 'volunteer' }).where('identity', '=', resident).execute()
  const pointId = await world.newPoint()
  const shiftId = await newShift(world, { pointId })
  await join(world, resident, shiftId)
  await join(world, await world.newPerson('volunteer'), await newShift(world, { pointId }))
  const shift = { startsAt: shanghai(SHIFT_DAY, '10:30'), title: '演示送午饭（怡家）', status: 'CONFIRMED' }
  expect(await eventsAt(path)).toMatchObject([{ uid: id }, shift])
  const worker = await world.newPerson('worker', 1)
  await world.ask(worker, 'shifts.cancel', { shiftId, reason: '演示下雨' }, newKey())
  expect(await eventsAt(path)).toMatchObject([
    { uid: id },
    { ...shift, title: '取消了：演示送午饭（怡家）', status: 'CANCELLED', sequence: 1 },
  ])
})

test('the feed is kept up to date: a cancelled booking says so, a moved one appears once, at its new time', async () => {
  const { book, cancel, roomId, world } = rooms
  const [first, second] = [await book(resident, '15:00'), await book(resident, '17:00')]
  const path = await feedOf(resident, first.id)
  await cancel(resident, first.id)
  const worker = await world.newPerson('worker', 1)
  await world.ask(
    worker,
    'bookings.move',
    { bookingId: second.id, roomId, startsAt: at('19:00'), minutes: 60 },
    newKey(),
  )
  expect(await eventsAt(path)).toMatchObject([
    { uid: first.id, sequence: 1, status: 'CANCELLED' },
    { uid: second.id, sequence: 1, status: 'CONFIRMED', startsAt: at('19:00') },
  ])
})

test('a personal feed starts a month ago', async () => {
  const { book, roomId, world } = rooms
  const { id } = await book(resident, '15:00')
  const reservation = (day: string) => ({
    roomId,
    personId: personIdOf(resident),
    state: 'done' as const,
    startsAt: shanghai(day, '09:00'),
    endsAt: shanghai(day, '10:00'),
  })
  await newBooking(world, reservation('2026-10-24'))
  const kept = await newBooking(world, reservation('2026-10-25'))
  expect((await eventsAt(await feedOf(resident, id))).map(({ uid }) => uid)).toEqual([kept, id])
})

test('a room’s wall feed shows when it is taken and when it is closed, and nothing personal', async () => {
  const { book, world } = rooms
  const { roomId, path } = await wall({ name: '演示茶室' })
  await setPerson(world, resident, { name: '演示张三', phone: '00000000001' })
  const { id, spokenCode } = await book(resident, '15:00', { roomId, purpose: '演示聚会' })
  const worker = await world.newPerson('worker', 1)
  const block = { roomId, startsAt: at('17:00'), endsAt: at('18:00'), title: '演示消防检查', weeks: 1 }
  await world.ask(worker, 'bookings.block', block, newKey())
  const ics = await textAt(path)
  expect(eventsOf(ics)).toMatchObject([
    { title: '已订', startsAt: at('15:00'), endsAt: at('16:00'), place: null, text: null, alarms: [] },
    { title: '不开放', startsAt: at('17:00'), endsAt: at('18:00'), place: null, text: null, alarms: [] },
  ])
  expect(readCalendar(ics).name).toBe('演示书吧 演示茶室')
  // With a booking's id one could derive the code said at the desk.
  for (const secret of ['张三', '聚会', '消防', id, spokenCode, personIdOf(resident)]) expect(ics).not.toContain(secret)
})

test('requests, offers and used bookings count as taken; cancelled, rejected and no-show ones do not', async () => {
  const { world } = rooms
  const { roomId, path } = await wall()
  const reservation = (time: string, until: string) => ({
    roomId,
    personId: personIdOf(resident),
    startsAt: at(time),
    endsAt: at(until),
  })
  await newBooking(world, { ...reservation('08:00', '09:00'), state: 'done' })
  await newBooking(world, { ...reservation('09:30', '10:30'), state: 'checkedIn' })
  await newBooking(world, { ...reservation('11:00', '12:00'), state: 'requested' })
  await newBooking(world, { ...reservation('12:00', '13:00'), state: 'held', holdUntil: at('10:30') })
  await newBooking(world, { ...reservation('13:00', '14:00'), state: 'held', holdUntil: at('09:59') })
  await newBooking(world, { ...reservation('14:00', '15:00'), state: 'cancelled' })
  await newBooking(world, { ...reservation('15:00', '16:00'), state: 'refused' })
  await newBooking(world, { ...reservation('16:00', '17:00'), state: 'released' })
  expect((await eventsAt(path)).map(({ startsAt }) => startsAt)).toEqual(
    ['08:00', '09:30', '11:00', '12:00'].map((time) => at(time)),
  )
})

test('a wall feed ends with the booking window', async () => {
  const { path, roomId } = await wall({ rules: { windowDays: 2 } })
  const on = (day: string) => ({
    roomId,
    state: 'blocked' as const,
    startsAt: shanghai(day, '09:00'),
    endsAt: shanghai(day, '10:00'),
  })
  await newBooking(rooms.world, on('2026-11-26'))
  await newBooking(rooms.world, on('2026-11-27'))
  expect((await eventsAt(path)).map(({ startsAt }) => startsAt)).toEqual([shanghai('2026-11-26', '09:00')])
})

test('a retired room says so in the name of its empty calendar', async () => {
  const { world } = rooms
  const { path, roomId } = await wall({ name: '演示茶室' })
  await newBooking(world, {
    roomId,
    personId: personIdOf(resident),
    startsAt: at('09:00'),
    endsAt: at('09:30'),
    state: 'done',
  })
  await world.ask(await world.newPerson('worker', 1), 'rooms.retire', { roomId, reason: '装修' }, newKey())
  const ics = await textAt(path)
  expect(readCalendar(ics).name).toBe('演示书吧 演示茶室：不再开放预订，这里不会再有新的')
  expect(eventsOf(ics)).toEqual([])
})

test('headers suit calendar programs: fresh for five minutes, private, no file name with the secret', async () => {
  const { path } = await wall()
  const { status, headers } = await get(path)
  expect(status).toBe(200)
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="yijia.ics"',
    'cache-control': 'private, max-age=300',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  })
})

test('an unchanged feed is answered without a body, until something changes', async () => {
  const { path, roomId } = await wall()
  const tag = (await get(path)).headers.get('etag') ?? ''
  rooms.world.clock.now = at('10:20')
  const again = await get(path, { 'if-none-match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  await rooms.book(resident, '15:00', { roomId })
  expect((await get(path, { 'if-none-match': tag })).status).toBe(200)
})

test('an unknown secret is answered like any path that does not exist', async () => {
  const { path } = await wall()
  const strangers = [
    '/feeds/' + '0'.repeat(32) + '.ics',
    path.replace('.ics', ''),
    path.toUpperCase(),
    `${path}x`,
    '/feeds/.ics',
    '/feeds/' + '%00'.repeat(32) + '.ics',
    `/feeds/${'a'.repeat(5_000)}.ics`,
    '/feeds/',
    '/elsewhere',
  ]
  for (const stranger of strangers) {
    const response = await get(stranger)
    expect([stranger, response.status]).toEqual([stranger, 404])
    expect(Object.keys(Object.fromEntries(response.headers))).toEqual(['content-type'])
    expect(await response.json()).toEqual({
      ok: false,
      error: { code: 'not_found', message: expect.any(String), retry: false, trace: expect.any(String) },
    })
  }
})

test('no log line contains a secret', async () => {
  const { path } = await wall()
  await get(path)
  await rooms.world.app.close()
  expect((await get(path)).status).toBeGreaterThanOrEqual(500)
  expect(rooms.world.logLines.join('\n')).not.toContain(ROOM_SECRET)
})

test('an address is rate-limited like other anonymous callers', async () => {
  const world = await openWorld({ RATE_LIMIT_PER_MINUTE: '1', TRUST_PROXY: '1' })
  await newRoom(world, { feedSecret: ROOM_SECRET })
  const ask = (from: string) =>
    world.bridge.request(`/feeds/${ROOM_SECRET}.ics`, { headers: { 'x-forwarded-for': from } })
  const statuses = [
    await ask('203.0.113.7'),
    await ask('203.0.113.7'),
    await ask('203.0.113.7'),
    await ask('203.0.113.8'),
  ]
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429, 200])
  expect(await statuses[2]?.json()).toMatchObject({ error: { code: 'slow_down', retry: true } })
  await world.close()
})
