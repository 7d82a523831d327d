import { brokenIn } from '../../../test/booking-laws'
import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { newRoom } from '../../../test/rooms'
import { untilRow, lockWaiters } from '../../../test/until-row'
import { cryptoRandom16 } from '../../platform/ids'
import { movePoints } from '../points/move-points'

let bookings: BookingWorld
let pointId: string
let secret: string
beforeEach(async () => {
  bookings = await openBookings()
  const room = await roomNow()
  ;[pointId, secret] = [room.point_id, room.feed_secret]
})
afterEach(() => bookings.world.close())

/** The room of these tests, under its current id. */
const roomNow = () =>
  bookings.world.db.selectFrom('room').selectAll().where('capacity', '=', 20).executeTakeFirstOrThrow()

/** Moves the room's point to another community. */
const move = async (toCommunityId = 2) => {
  const { db } = bookings.world
  const { point_id: id } = await roomNow()
  const { code } = await db.selectFrom('point').select('code').where('id', '=', id).executeTakeFirstOrThrow()
  await db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId }], cryptoRandom16))
}
const there = (id: string, community = 2) => id.replace(/^[0-9a-z]+/, String(community))
const TABLES = ['room', 'reservation', 'reservation_event', 'waitlist_entry', 'quota'] as const
const counts = async () => {
  const rows = await bookings.world.rows(...TABLES)
  return TABLES.map((name) => rows[name]?.length)
}

/**
 * A room with everything: bookings, requests, an open offer, waitlist entries, a block, a group, cancelled, moved and
 * past ones.
 */
const fill = async () => {
  const { world, roomId, book, join, cancel, wish } = bookings
  const [owner, next, last, worker] = [
    await world.newPerson(),
    await world.newPerson(),
    await world.newPerson(),
    await world.newPerson('worker'),
  ]
  const past = await book(owner, '10:30')
  const { id } = await book(owner, '17:00')
  const given = await book(await world.newPerson(), '15:00')
  const place = await join(next, '15:00')
  await join(last, '15:00')
  await cancel(await ownerOf(given.id), given.id)
  const other = await newRoom(world, { pointId, rules: { bufferMinutes: 0 }, capacity: 8 })
  const elsewhere = await newRoom(world, { capacity: 10 })
  const away = await book(await world.newPerson(), '19:00')
  const { bookingId: awayId } = await world.ask(
    worker,
    'bookings.move',
    { bookingId: away.id, roomId: elsewhere, startsAt: at('19:00'), minutes: 60 },
    newKey(),
  )
  const hither = await world.ask(
    await world.newPerson(),
    'bookings.create',
    wish('12:00', { roomId: elsewhere }),
    newKey(),
  )
  const { bookingId: hereId } = await world.ask(
    worker,
    'bookings.move',
    { bookingId: hither.id, roomId, startsAt: at('12:00'), minutes: 60 },
    newKey(),
  )
  const series = { roomId, startsAt: at('20:00'), minutes: 60, partySize: 4, title: '演示合唱队', weeks: 2 }
  await world.ask(worker, 'bookings.series', { ...series, personId: personIdOf(owner) }, newKey())
  await world.ask(
    worker,
    'bookings.block',
    { roomId: other, startsAt: at('10:00'), endsAt: at('12:00'), title: '检修', weeks: 1 },
    newKey(),
  )
  world.clock.now = at('10:40')
  await world.ask(owner, 'bookings.checkIn', { bookingId: past.id, code: (await roomNow()).code }, newKey())
  return { owner, next, last, worker, id, past, place, other, away: away.id, awayId, hither: hither.id, hereId }
}
const ownerOf = async (bookingId: string) => {
  const row = await bookings.world.db
    .selectFrom('reservation')
    .select('person_id')
    .where('id', '=', bookingId)
    .executeTakeFirstOrThrow()
  return `test:${row.person_id}`
}

test('a moved point takes its rooms with all bookings and waitlist entries; no row is lost or added, and no constraint is violated', async () => {
  const { world, roomId } = bookings
  const { id, away, awayId, hither, hereId } = await fill()
  const [before, states, rooms] = [
    await counts(),
    await bookings.reservations(),
    await world.db.selectFrom('room').selectAll().execute(),
  ]
  await move()
  expect(await counts()).toEqual(before)
  expect(await brokenIn(world)).toEqual([])
  const moved = (one: { id: string }) => (one.id === awayId || one.id === hither ? one : { ...one, id: there(one.id) })
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
  expect((await bookings.reservations()).sort(byId)).toEqual(states.map(moved).sort(byId))

  const after = await world.db.selectFrom('room').selectAll().where('community_id', '=', 2).execute()
  const point = await world.db.selectFrom('point').select('id').where('community_id', '=', 2).executeTakeFirstOrThrow()
  const expected = rooms.filter((room) => room.point_id === pointId)
  expect(after.sort(byId)).toEqual(
    expected.map((room) => ({ ...room, community_id: 2, id: there(room.id), point_id: point.id })).sort(byId),
  )
  const uid = (bookingId: string) =>
    world.db
      .selectFrom('reservation')
      .select(['calendar_uid', 'moved_to', 'room_id'])
      .where('id', '=', bookingId)
      .executeTakeFirstOrThrow()
  expect(await uid(there(id))).toEqual({ calendar_uid: id, moved_to: null, room_id: there(roomId) })
  expect((await uid(there(away))).moved_to).toBe(awayId)
  expect((await uid(hither)).moved_to).toBe(there(hereId))
})

test('an old id in a message or an open page still works', async () => {
  const { world, roomId, mine, cancel, answer, wish } = bookings
  const { owner, next, last, id, place, other } = await fill()
  const before = await world.ask(owner, 'bookings.get', { bookingId: id })
  await move()
  const after = await world.ask(owner, 'bookings.get', { bookingId: id })
  expect(after.booking).toMatchObject({ id: there(id), spokenCode: before.booking.spokenCode, state: 'confirmed' })
  expect((await world.ask(null, 'rooms.day', { roomId, day: '2026-11-25' })).room.id).toBe(there(roomId))
  expect((await mine(owner)).coming.map((one) => one.id)).toContain(there(id))

  expect(await answer(next, place.id)).toMatchObject({
    ok: true,
    output: { booking: { state: 'confirmed', room: { communityId: 2 } } },
  })
  expect(await cancel(owner, id)).toMatchObject({ ok: true })
  expect(await world.call(last, 'bookings.create', { ...wish('17:00'), roomId: other }, newKey())).toMatchObject({
    ok: true,
  })
  const uses = (
    await world.db.selectFrom('quota').selectAll().where('person_id', '=', personIdOf(owner)).execute()
  ).flatMap((one) => one.uses)
  expect(uses.map((use) => use.id)).not.toContain(there(id))
  expect(await brokenIn(world)).toEqual([])
})

test('a retried call with the same key takes effect once', async () => {
  const { world } = bookings
  const { owner, id } = await fill()
  await move()
  const key = newKey()
  const cancelled = await world.call(owner, 'bookings.cancel', { bookingId: id, reason: null }, key)
  expect(cancelled).toMatchObject({ ok: true })
  expect(await world.call(owner, 'bookings.cancel', { bookingId: id, reason: null }, key)).toEqual(cancelled)
  expect(await world.call(owner, 'bookings.cancel', { bookingId: id, reason: null }, newKey())).toMatchObject({
    error: { code: 'already_done' },
  })
})

test('the staff of the new community manage the room, those of the old one no longer can', async () => {
  const { world, roomId } = bookings
  const { worker, id } = await fill()
  await move()
  const own = await world.newPerson('worker', 2)
  expect(await world.call(worker, 'rooms.get', { roomId })).toMatchObject({ error: { code: 'not_found' } })
  expect(await world.ask(own, 'rooms.get', { roomId })).toMatchObject({ id: there(roomId) })
  const reason = { bookingId: id, reason: '要修' }
  expect(await world.call(worker, 'bookings.cancel', reason, newKey())).toMatchObject({ error: { code: 'not_found' } })
  expect(await world.call(own, 'bookings.cancel', reason, newKey())).toMatchObject({ ok: true })
})

test('the QR code of the room and the address of its public calendar stay', async () => {
  const { world } = bookings
  const { owner, id } = await fill()
  const { code } = await roomNow()
  await move()
  world.clock.now = at('16:55')
  expect(await world.call(owner, 'bookings.checkIn', { bookingId: id, code: `YJ:${code}` }, newKey())).toMatchObject({
    ok: true,
  })
  expect(await roomNow()).toMatchObject({ code, feed_secret: secret })
})

test('after moving on and back again, every id it ever had leads to it', async () => {
  const { world } = bookings
  const { owner, id } = await fill()
  for (const community of [2, 3, 1]) await move(community)
  for (const old of [id, there(id), there(id, 3)]) {
    expect((await world.ask(owner, 'bookings.get', { bookingId: old })).booking.id).toBe(id)
  }
  await move(3)
  for (const old of [id, there(id), there(id, 3)]) {
    expect((await world.ask(owner, 'bookings.get', { bookingId: old })).booking.id).toBe(there(id, 3))
  }
  expect(await brokenIn(world)).toEqual([])
})

test('a booking made while the point is moving ends up in the moved room', async () => {
  const { world, wish } = bookings
  const who = await world.newPerson()
  const { point_id: id } = await roomNow()
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', id).executeTakeFirstOrThrow()
  let booked: ReturnType<typeof world.call> | undefined
  await world.db.transaction().execute(async (tx) => {
    await movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16)
    booked = world.call(who, 'bookings.create', wish('15:00'), newKey())
    await Promise.race([booked, untilRow(world.db, lockWaiters)])
  })
  expect(await booked).toMatchObject({ ok: true, output: { room: { communityId: 2 } } })
  expect(await brokenIn(world)).toEqual([])
})

test('without a move, not found stays not found, and a found row costs no further query', async () => {
  const { world } = bookings
  const { owner, id } = await fill()
  expect(await world.call(owner, 'bookings.get', { bookingId: there(id, 3) })).toMatchObject({
    error: { code: 'not_found' },
  })
  world.statements.length = 0
  await world.ask(owner, 'bookings.get', { bookingId: id })
  expect(world.statements.filter((statement) => statement.includes('id_moved'))).toEqual([])
})
