import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { TUESDAY_TEN } from '../../../test/factories'
import { personIdOf, setPerson } from '../../../test/people'
import { daily } from '../../../test/records/hours'
import { newBooking, newWaitlistEntry, newRoom } from '../../../test/rooms'
import { shanghai } from '../../../test/times'
import { tilesOf } from '../../../src/domain/rooms/day/tiles'
import type { Output } from '../../../src/contract/schema/types'
import type { OpeningHours } from '../../../src/domain/points/point-record'

let rooms: BookingWorld
let resident = ''
beforeEach(async () => {
  rooms = await openBookings()
  resident = await rooms.world.newPerson()
})
afterEach(() => rooms.world.close())

const TODAY = '2026-11-24'
const dayOf = (roomId: string, day = TODAY, who: string | null = null) =>
  rooms.world.ask(who, 'rooms.day', { roomId, day })

/** The reason shown on each tile of an hour, by its time in Shanghai: `''` where it can be booked. */
const tilesAt = ({ day, at: now }: Output<'rooms.day'>): Record<string, string> =>
  Object.fromEntries(
    tilesOf(day, 60, { now, isStaff: false }).map(({ startsAt, why, isShort }) => [
      new Date(Date.parse(startsAt) + 8 * 3_600_000).toISOString().slice(11, 16),
      isShort ? 'short' : why ? `${why.code} ${why.kind}` : '',
    ]),
  )

const holiday = async (day: string, kind: 'holiday' | 'workday', name: string) => {
  const year = Number(day.slice(0, 4))
  const { db } = rooms.world
  await db
    .insertInto('calendar_year')
    .values({ year, source: '演示' })
    .onConflict((on) => on.doNothing())
    .execute()
  await db.insertInto('calendar_day').values({ year, day, kind, name }).execute()
}

test('every tile of a day with the reason why it cannot be booked', async () => {
  const { world } = rooms
  const alerts = [{ title: '演示消毒', text: '', startsAt: at('18:00'), endsAt: at('19:00'), isClosed: true }]
  const hours: OpeningHours = {
    ...daily('09:00', '12:00'),
    week: Array.from({ length: 7 }, () => [
      ['09:00', '12:00'],
      ['13:00', '20:00'],
    ]),
  }
  const roomId = await newRoom(world, { pointId: await world.newPoint({ alerts }), hours })
  const [personId, other] = [personIdOf(resident), personIdOf(await world.newPerson())]
  await newBooking(world, {
    roomId,
    personId: other,
    startsAt: at('13:00'),
    endsAt: at('14:00'),
    blockedUntil: at('14:30'),
  })
  await newBooking(world, { roomId, personId, startsAt: at('14:30'), endsAt: at('15:00') })
  await newBooking(world, {
    roomId,
    personId: other,
    state: 'held',
    startsAt: at('15:00'),
    endsAt: at('16:00'),
    holdUntil: at('12:00'),
  })
  await newBooking(world, { roomId, state: 'blocked', startsAt: at('17:00'), endsAt: at('18:00'), title: '演示检查' })
  expect(tilesAt(await dayOf(roomId, TODAY, resident))).toMatchObject({
    '09:30': 'slot_past rule',
    '10:00': 'slot_notice rule',
    '10:30': '',
    '11:30': 'short',
    '12:00': 'slot_closed break',
    '13:00': 'slot_taken booking',
    '14:00': 'slot_taken cleaning',
    '14:30': 'slot_taken mine',
    '15:00': 'slot_taken hold',
    '16:00': 'short', // Its own cleaning time would run into the block.
    '17:30': 'slot_blocked block',
    '18:00': 'slot_closed closure',
    '19:00': '',
    '19:30': 'short',
  })
})

test('others’ bookings show the time only, blocks their purpose, and one’s own are marked', async () => {
  const { world, book, roomId } = rooms
  const other = await world.newPerson()
  await setPerson(world, other, { name: '演示李四', phone: '00000000002' })
  const theirs = await book(other, '15:00', { purpose: '演示生日' })
  await book(resident, '17:00')
  await newBooking(world, { roomId, state: 'blocked', startsAt: at('19:00'), endsAt: at('20:00'), title: '演示检查' })
  const seen = await dayOf(roomId, TODAY, resident)
  const line = (kind: string, from: string, until: string, why: string | null, isMine: boolean) => ({
    kind,
    startsAt: at(from),
    endsAt: at(until),
    blockedUntil: at(until),
    why,
    isMine,
  })
  expect(seen.day.taken).toEqual([
    line('booking', '15:00', '16:00', null, false),
    line('booking', '17:00', '18:00', null, true),
    line('block', '19:00', '20:00', '演示检查', false),
  ])
  for (const secret of ['李四', '生日', theirs.id, personIdOf(other)])
    expect(JSON.stringify(seen)).not.toContain(secret)
})

test('an anonymous caller sees the same day, without bookings of their own or a quota', async () => {
  const { book, roomId } = rooms
  await book(resident, '15:00')
  const seen = await dayOf(roomId)
  expect(seen).toMatchObject({ left: null, isApproved: false, at: TUESDAY_TEN, isSample: false })
  expect(seen.day.taken).toMatchObject([{ isMine: false }])
})

test('an expired reservation no longer occupies its time, before the timer has run', async () => {
  const { world, roomId } = rooms
  const [personId, other] = [personIdOf(resident), personIdOf(await world.newPerson())]
  await newBooking(world, { roomId, personId, startsAt: at('09:30'), endsAt: at('12:00') })
  await newBooking(world, {
    roomId,
    personId,
    state: 'held',
    startsAt: at('15:00'),
    endsAt: at('16:00'),
    holdUntil: at('09:59'),
  })
  expect((await dayOf(roomId)).day.taken).toMatchObject([{ startsAt: at('09:30') }])
  await newWaitlistEntry(world, { roomId, personId: other, startsAt: at('10:30'), endsAt: at('11:00') })
  expect((await dayOf(roomId)).day.taken).toEqual([])
})

test('the remaining quota is that of the week shown', async () => {
  const { world, book, roomId } = rooms
  await book(resident, '15:00', { minutes: 90 })
  expect((await dayOf(roomId, TODAY, resident)).left).toEqual({ bookings: 1, weekMinutes: 270 })
  expect((await dayOf(roomId, '2026-11-30', resident)).left).toEqual({ bookings: 1, weekMinutes: 360 })
  world.clock.now = at('17:00')
  expect((await dayOf(roomId, TODAY, resident)).left).toEqual({ bookings: 2, weekMinutes: 270 })
})

test('in a room with a stricter quota than one has used elsewhere the remainder is negative', async () => {
  const { world, book, roomId } = rooms
  const generous = await newRoom(world, { rules: { activeMax: 5, weekMinutesMax: 1_440, bufferMinutes: 0 } })
  for (const time of ['11:00', '14:00', '17:00']) await book(resident, time, { roomId: generous, minutes: 180 })
  expect((await dayOf(roomId, TODAY, resident)).left).toEqual({ bookings: -1, weekMinutes: -180 })
  expect((await dayOf(generous, TODAY, resident)).left).toEqual({ bookings: 2, weekMinutes: 900 })
})

test('the strip has every bookable day, today first, with its free tiles and its reason', async () => {
  const { world } = rooms
  await holiday('2026-11-26', 'holiday', '演示节')
  const roomId = await newRoom(world, {
    hours: daily('09:00', '12:00', 'closed'),
    rules: { windowDays: 3, bufferMinutes: 0 },
  })
  await newBooking(world, {
    roomId,
    state: 'blocked',
    startsAt: shanghai('2026-11-25', '09:00'),
    endsAt: shanghai('2026-11-25', '11:00'),
  })
  expect((await dayOf(roomId)).strip).toEqual([
    { day: '2026-11-24', free: 3, why: null }, // From 10:30 on.
    { day: '2026-11-25', free: 2, why: null },
    { day: '2026-11-26', free: 0, why: '演示节' },
    { day: '2026-11-27', free: 6, why: null },
  ])
})

test('on a holiday the room is closed, or open at its holiday hours; a make-up working day has Monday’s hours', async () => {
  const { world } = rooms
  await holiday('2026-11-26', 'holiday', '演示节')
  await holiday('2026-11-28', 'workday', '演示节调休')
  const hours = {
    ...daily('09:00', '21:00', 'closed'),
    week: [[['08:00', '10:00']], [], [], [], [], [], []],
  } as OpeningHours
  const roomId = await newRoom(world, { hours })
  const shut = await dayOf(roomId, '2026-11-26')
  expect([shut.day.intervals, shut.day.why, tilesAt(shut)]).toEqual([[], '演示节', {}])
  const open = await newRoom(world, { hours: daily('09:00', '21:00', 'usual') })
  expect((await dayOf(open, '2026-11-26')).day).toMatchObject({ intervals: [['09:00', '21:00']], why: '演示节' })
  const madeUp = await dayOf(roomId, '2026-11-28')
  expect(madeUp.day).toMatchObject({ intervals: [['08:00', '10:00']], why: '演示节调休' })
  expect(tilesAt(madeUp)).toMatchObject({ '08:00': '' })
})

test('a room without hours of its own is open when its point is', async () => {
  const { world } = rooms
  const roomId = await newRoom(world, {
    pointId: await world.newPoint({ hours: daily('07:00', '08:00') }),
    hours: null,
  })
  expect((await dayOf(roomId)).day.intervals).toEqual([['07:00', '08:00']])
})

test('a past day shows its bookings, and nothing on it can be booked', async () => {
  const { world, roomId } = rooms
  const personId = personIdOf(resident)
  const [startsAt, endsAt] = [shanghai('2026-11-23', '15:00'), shanghai('2026-11-23', '16:00')]
  await newBooking(world, { roomId, personId, startsAt, endsAt })
  const seen = await dayOf(roomId, '2026-11-23', resident)
  expect(seen.day.taken).toMatchObject([{ startsAt, isMine: true }])
  expect(new Set(Object.values(tilesAt(seen)))).toEqual(new Set(['slot_past rule']))
})

test.each([
  ['2026-12-08', ''],
  ['2026-12-09', 'slot_window rule'], // Two weeks run from Tuesday to Tuesday.
  ['2027-11-24', 'slot_window rule'],
])('on %s at three: %j', async (day, why) => {
  const { roomId, world } = rooms
  const taken = {
    roomId,
    personId: personIdOf(resident),
    startsAt: shanghai(day, '17:00'),
    endsAt: shanghai(day, '18:00'),
  }
  await newBooking(world, taken)
  const seen = await dayOf(roomId, day)
  expect(seen.day.day).toBe(day)
  expect(seen.day.taken).toMatchObject([{ startsAt: taken.startsAt }])
  expect(tilesAt(seen)).toMatchObject({ '15:00': why })
})

test('29 February 2028 is a day like any other, between its neighbours', async () => {
  const { roomId, world } = rooms
  world.clock.now = shanghai('2028-02-28', '10:00')
  const { strip, day } = await dayOf(roomId, '2028-02-29')
  expect(strip.slice(0, 3).map((one) => one.day)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
  expect(strip).toHaveLength(15)
  expect(day).toMatchObject({ day: '2028-02-29', intervals: [['09:00', '21:00']] })
  expect(await world.call(null, 'rooms.day', { roomId, day: '2027-02-29' })).toMatchObject({
    error: { code: 'invalid_input' },
  })
})

test('approval is needed because of the room, or because of three no-shows', async () => {
  const { world, roomId } = rooms
  const careful = await newRoom(world, { rules: { approval: 'staff' } })
  expect((await dayOf(careful)).isApproved).toBe(true)
  expect((await dayOf(roomId, TODAY, resident)).isApproved).toBe(false)
  for (const day of ['2026-11-18', '2026-11-19', '2026-11-20']) {
    const [startsAt, endsAt] = [shanghai(day, '15:00'), shanghai(day, '16:00')]
    await newBooking(world, {
      roomId,
      personId: personIdOf(resident),
      startsAt,
      endsAt,
      state: 'released',
      noShowAt: endsAt,
    })
  }
  expect((await dayOf(roomId, TODAY, resident)).isApproved).toBe(true)
  expect((await dayOf(roomId)).isApproved).toBe(false)
})

test('a retired room is still shown, and says so', async () => {
  const { world } = rooms
  const roomId = await newRoom(world, { retiredAt: TUESDAY_TEN })
  const seen = await dayOf(roomId)
  expect(seen.day.isRetired).toBe(true)
  expect(new Set(Object.values(tilesAt(seen)))).toEqual(new Set(['room_retired rule']))
})

test('a room that does not exist looks the same as one of another community under this number', async () => {
  const { world, roomId } = rooms
  for (const id of ['1-0123456789abcdef', roomId.replace(/^1-/, '2-')]) {
    expect(await world.call(null, 'rooms.day', { roomId: id, day: TODAY })).toMatchObject({
      error: { code: 'not_found' },
    })
  }
})

test('reading leaves no row behind', async () => {
  const { roomId, world } = rooms
  const before = await world.rows()
  await dayOf(roomId, TODAY, resident)
  expect(await world.rows()).toEqual(before)
})
