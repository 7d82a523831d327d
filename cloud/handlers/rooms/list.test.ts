import { newKey, openWorld, TUESDAY_TEN, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { daily } from '../../../test/records/hours'
import { newBooking, newWaitlistEntry, newRoom } from '../../../test/rooms'
import { place } from '../../../test/walk/hill-town'
import type { Input } from '../../../src/contract/schema/types'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  world.clock.now = TUESDAY_TEN
  await world.db.deleteFrom('waitlist_entry').execute()
  await world.db.deleteFrom('reservation').execute()
  await world.db.deleteFrom('room').execute()
  await world.db.deleteFrom('point_moved').execute()
  await world.db.deleteFrom('point').execute()
})
afterAll(() => world.close())

const list = (input: Input<'rooms.list'> = {}, identity: string | null = null) =>
  world.ask(identity, 'rooms.list', input)
const names = async (input: Input<'rooms.list'> = {}) => (await list(input)).rows.map(({ room }) => room.name)
const near = { ...place(0, 0), profile: 'standard' as const }

/** A time of today in Shanghai. */
const today = (time: string) => new Date(`2026-11-24T${time}:00+08:00`).toISOString()

test('a room is shown to everybody with its point and when it is free next', async () => {
  const pointId = await world.newPoint({ name: '演示党群中心' })
  const roomId = await newRoom(world, { pointId, kind: 'tea', capacity: 8, name: '演示茶室' })
  const { at, isSample, rows } = await list({ pointId })
  expect({ at, isSample }).toEqual({ at: TUESDAY_TEN, isSample: false })
  expect(rows).toEqual([
    {
      room: {
        id: roomId,
        name: '演示茶室',
        kind: 'tea',
        capacity: 8,
        floor: '二楼',
        fee: '免费',
        note: '有镜子',
        communityId: 1,
        point: { id: pointId, name: '演示党群中心', address: '河街 1 号', phone: '023-63501234' },
      },
      position: place(0, 0),
      walk: null,
      nextFreeAt: today('10:30'), // Half an hour of notice.
      freeToday: 21, // 10:30 … 20:30: cleaning may run past closing time.
    },
  ])
})

test('the first free start comes after bookings, blocks and offers, and their cleaning', async () => {
  const roomId = await newRoom(world)
  const personId = personIdOf(await world.newPerson())
  await newBooking(world, {
    roomId,
    personId,
    startsAt: today('10:30'),
    endsAt: today('11:30'),
    blockedUntil: today('12:00'),
  })
  await newBooking(world, { roomId, state: 'blocked', startsAt: today('12:00'), endsAt: today('13:00') })
  const kept = { startsAt: today('13:00'), endsAt: today('14:00'), holdUntil: today('12:00') }
  await newBooking(world, { roomId, personId, state: 'held', ...kept })
  await newBooking(world, { roomId, personId, state: 'cancelled', startsAt: today('14:00'), endsAt: today('15:00') })
  expect((await list()).rows).toMatchObject([{ nextFreeAt: today('14:00') }])
})

test('an expired reservation is free before the timer has run', async () => {
  const roomId = await newRoom(world, { hours: daily('09:00', '12:00') })
  const [personId, other] = [personIdOf(await world.newPerson()), personIdOf(await world.newPerson())]
  await newBooking(world, { roomId, personId, startsAt: today('09:30'), endsAt: today('12:00') })
  expect((await list()).rows).toMatchObject([{ freeToday: 0 }])
  await newWaitlistEntry(world, { roomId, personId: other, startsAt: today('10:30'), endsAt: today('11:00') })
  expect((await list()).rows).toMatchObject([{ nextFreeAt: today('10:30') }]) // A no-show with a waitlist.
})

test('free for the length wanted; never free for longer than the room allows', async () => {
  const roomId = await newRoom(world, { rules: { maxMinutes: 120 } })
  const personId = personIdOf(await world.newPerson())
  await newBooking(world, {
    roomId,
    personId,
    startsAt: today('12:00'),
    endsAt: today('13:00'),
    blockedUntil: today('13:30'),
  })
  expect((await list({ minutes: 60 })).rows).toMatchObject([{ nextFreeAt: today('10:30') }])
  expect((await list({ minutes: 120 })).rows).toMatchObject([{ nextFreeAt: today('13:30') }])
  expect((await list({ minutes: 150 })).rows).toMatchObject([{ nextFreeAt: null }])
})

test('when today is full it is another day, up to two weeks ahead and no farther than the booking window', async () => {
  const [open, never] = [daily('09:00', '10:00'), daily('09:00', '09:00')]
  await newRoom(world, { name: '明天', hours: open })
  await newRoom(world, { name: '只订当天', hours: open, rules: { windowDays: 0 } })
  await newRoom(world, { name: '从不开门', hours: never, rules: { windowDays: 180 } })
  const { rows } = await list({ communityId: 1 })
  const byName = Object.fromEntries(rows.map(({ room, nextFreeAt, freeToday }) => [room.name, [nextFreeAt, freeToday]]))
  expect(byName).toEqual({
    明天: ['2026-11-25T01:00:00.000Z', 0],
    只订当天: [null, 0],
    从不开门: [null, 0],
  })
})

test('rooms of a point, of a community, of the district; filters combine', async () => {
  const here = await world.newPoint({ name: '甲' })
  await newRoom(world, { pointId: here, name: '甲一' })
  await newRoom(world, { pointId: here, name: '甲二' })
  await newRoom(world, { pointId: await world.newPoint({ name: '乙' }), name: '乙一' })
  await newRoom(world, { communityId: 2, name: '外一' })
  expect((await names()).sort()).toEqual(['乙一', '外一', '甲一', '甲二'])
  expect(await names({ pointId: here })).toEqual(['甲一', '甲二'])
  expect(await names({ communityId: 2 })).toEqual(['外一'])
  expect(await names({ pointId: here, communityId: 2 })).toEqual([])
  expect(await names({ pointId: '1-0123456789abcdef' })).toEqual([])
})

test('a point that has moved is found by its old id', async () => {
  const pointId = await world.newPoint()
  await newRoom(world, { pointId })
  await world.db
    .insertInto('point_moved')
    .values({ old_id: '2-0123456789abcdef', community_id: 1, id: pointId })
    .execute()
  expect(await names({ pointId: '2-0123456789abcdef' })).toHaveLength(1)
})

test('only rooms with enough seats, and no retired ones', async () => {
  await newRoom(world, { name: '小', capacity: 6 })
  await newRoom(world, { name: '大', capacity: 30 })
  await newRoom(world, { name: '关了', capacity: 30, retiredAt: TUESDAY_TEN })
  expect(await names({ partySize: 7 })).toEqual(['大'])
  expect((await names({ partySize: 6 })).sort()).toEqual(['大', '小'].sort())
})

test('around a position rooms are ordered by walking time: within ten minutes first, unknown positions last', async () => {
  const at = async (name: string, position: ReturnType<typeof place> | null) =>
    newRoom(world, { pointId: await world.newPoint({ position }), name })
  await at('找不到', null)
  await at('台地上', place(0, 120))
  await at('河街上', place(400, 0))
  const { rows } = await list({ near })
  expect(rows).toMatchObject([
    { room: { name: '河街上' }, walk: { isWithin: true } },
    { room: { name: '台地上' }, walk: { isWithin: false } },
    { room: { name: '找不到' }, walk: null, position: null },
  ])
})

test('a position alone leaves no row behind, and a room of a point shows its distance from there', async () => {
  const pointId = await world.newPoint({ position: place(400, 0) })
  await newRoom(world, { pointId })
  world.statements.length = 0
  const before = await world.rows()
  expect((await list({ near, pointId })).rows).toMatchObject([{ walk: { meters: 400 } }])
  expect(await world.rows()).toEqual(before)
})

test('however many rooms there are, their facts take one query', async () => {
  for (const communityId of [1, 2, 3]) await newRoom(world, { communityId })
  world.statements.length = 0
  expect(await names()).toHaveLength(3)
  expect(world.statements).toHaveLength(1)
})

test('a closing notice of the point closes its rooms', async () => {
  const alerts = [{ title: '消毒', text: '', startsAt: today('00:00'), endsAt: today('15:00'), isClosed: true }]
  await newRoom(world, { pointId: await world.newPoint({ alerts }) })
  expect((await list()).rows).toMatchObject([{ nextFreeAt: today('15:00') }])
})

test('a change of the rules takes effect with the next query', async () => {
  const roomId = await newRoom(world)
  const worker = await world.newPerson('worker')
  await world.ask(worker, 'rooms.retire', { roomId, reason: '要装修' }, newKey())
  expect(await names()).toEqual([])
})

const tomorrow = (time: string) => new Date(`2026-11-25T${time}:00+08:00`).toISOString()
const planOf = async (input: Input<'rooms.list'>) => (await list(input)).rows[0]?.plan

test('with a day a room says when it is free on that day and the two after it', async () => {
  const roomId = await newRoom(world, { hours: daily('09:00', '12:00'), rules: { minMinutes: 60 } })
  const personId = personIdOf(await world.newPerson())
  await newBooking(world, { roomId, personId, startsAt: tomorrow('11:00'), endsAt: tomorrow('12:00') })
  const whole = (day: string) => ({
    day,
    spans: [
      {
        startsAt: new Date(`${day}T09:00:00+08:00`).toISOString(),
        endsAt: new Date(`${day}T12:00:00+08:00`).toISOString(),
      },
    ],
  })
  expect(await planOf({ day: '2026-11-24' })).toEqual({
    gridMinutes: 30,
    minMinutes: 60,
    days: [
      { day: '2026-11-24', spans: [{ startsAt: today('10:30'), endsAt: today('12:00') }] },
      {
        day: '2026-11-25',
        spans: [{ startsAt: tomorrow('09:00'), endsAt: tomorrow('10:30') }], // Half an hour of cleaning before the booking.
      },
      whole('2026-11-26'),
    ],
  })
  expect(await planOf({})).toBeUndefined()
})

test('the first hour of the plan is when the room is free next, and every one of it can be booked', async () => {
  const roomId = await newRoom(world)
  const someone = await world.newPerson()
  const { rows } = await list({ day: '2026-11-24' })
  const startsAt = rows[0]?.plan?.days[0]?.spans[0]?.startsAt ?? ''
  expect(startsAt).toBe(rows[0]?.nextFreeAt)
  const wish = { roomId, startsAt, minutes: 30, partySize: 2, purpose: '' }
  expect(await world.ask(someone, 'bookings.create', wish, newKey())).toMatchObject({ startsAt })
})

test('an hour that was given back is in the plan without notice', async () => {
  const roomId = await newRoom(world, { rules: { noticeMinutes: 240 } })
  const personId = personIdOf(await world.newPerson())
  const slot = { startsAt: today('11:00'), endsAt: today('12:00') }
  await newBooking(world, { roomId, personId, state: 'cancelled', ...slot })
  expect((await planOf({ day: '2026-11-24' }))?.days[0]?.spans[0]).toEqual(slot)
})

test.each([
  ['yesterday', '2026-11-23', ['2026-11-24', '2026-11-25']],
  ['the last of the fourteen', '2026-12-08', ['2026-12-08']],
  ['a day beyond', '2026-12-09', []],
])('a plan from %s only has days that the list looks at', async (_, day, days) => {
  await newRoom(world)
  expect((await planOf({ day }))?.days.map((one) => one.day)).toEqual(days)
})
