import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { newRecord, personIdOf, setPerson } from '../../../test/people'
import { daily } from '../../../test/records/hours'
import { newBooking, newRoom } from '../../../test/rooms'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
  await setPerson(desk.world, desk.resident, { name: '演示王', phone: '00012345678' })
})
afterEach(() => desk.world.close())

const sheet = (more: { communityId?: number; pointId?: string; day?: string } = {}, who = desk.worker) =>
  desk.world.call(who, 'bookings.daySheet', { day: '2026-11-24', ...more })
const rooms = async (more = {}, who = desk.worker) =>
  (await desk.world.ask(who, 'bookings.daySheet', { day: '2026-11-24', ...more })).rooms
const rows = async (more = {}) => (await rooms(more))[0]?.rows ?? []

test('the lines of a day are in chronological order, each with what is needed at the door', async () => {
  const { world, worker, resident, roomId } = desk
  const { id } = await desk.book(resident, '14:00', { partySize: 9, purpose: '练舞' })
  await desk.join(await world.newPerson(), '14:00')
  const block = { roomId, startsAt: at('11:00'), endsAt: at('12:00'), title: '演示体检', weeks: 1 }
  await world.ask(worker, 'bookings.block', block, newKey())
  const series = { roomId, startsAt: at('18:00'), minutes: 60, partySize: 5, title: '演示合唱队', weeks: 2 }
  await world.ask(worker, 'bookings.series', series, newKey())
  const [first, second, third] = await rows()
  expect(first).toMatchObject({ kind: 'block', state: 'blocked', who: '演示体检', personId: null, waitlist: 0 })
  expect(second).toEqual({
    id,
    kind: 'booking',
    state: 'confirmed',
    startsAt: at('14:00'),
    endsAt: at('15:00'),
    personId: personIdOf(resident),
    who: '演**',
    phoneEnd: '5678',
    partySize: 9,
    purpose: '练舞',
    spokenCode: expect.stringMatching(/^演 \d{4}$/),
    waitlist: 1,
    isSeries: false,
    isKept: false,
    isNoShow: false,
    isNoShowWaived: false,
    waitlistEntryId: null,
  })
  expect(third).toMatchObject({ kind: 'booking', who: '演示合唱队', isSeries: true, personId: null, phoneEnd: null })
})

test('it contains neither a full name nor a full number', async () => {
  await desk.book(desk.resident, '14:00')
  const said = JSON.stringify(await rooms())
  expect(said).not.toContain('演示王')
  expect(said).not.toContain('00012345678')
})

test('it covers one day, from midnight to midnight in Shanghai', async () => {
  const roomId = await newRoom(desk.world, { hours: daily('00:00', '24:00'), name: '演示夜里' })
  for (const [from, until] of [
    [at('23:00', '2026-11-23'), at('00:00')],
    [at('00:00'), at('01:00')],
    [at('23:00'), at('00:00', '2026-11-25')],
    [at('00:00', '2026-11-25'), at('01:00', '2026-11-25')],
  ] as const) {
    await newBooking(desk.world, { roomId, startsAt: from, endsAt: until, seriesId: '1-0123456789abcdef' })
  }
  const night = (await rooms()).find(({ room }) => room.id === roomId)
  expect(night?.rows.map(({ startsAt }) => startsAt)).toEqual([at('00:00'), at('23:00')])
})

test('cancelled bookings are left out, and expired states are shown before the timer writes them', async () => {
  const { world, roomId, resident } = desk
  const own = { roomId, personId: personIdOf(resident) }
  for (const state of ['cancelled', 'refused', 'expired', 'declined'] as const) {
    await newBooking(world, { ...own, startsAt: at('11:00'), endsAt: at('12:00'), state })
  }
  await newBooking(world, { ...own, startsAt: at('12:00'), endsAt: at('13:00'), state: 'requested' })
  await newBooking(world, { ...own, startsAt: at('13:00'), endsAt: at('14:00'), state: 'held', holdUntil: at('11:59') })
  await newBooking(world, { ...own, startsAt: at('14:00'), endsAt: at('15:00'), state: 'checkedIn' })
  await newBooking(world, { ...own, startsAt: at('15:00'), endsAt: at('16:00') })
  await newBooking(world, { ...own, startsAt: at('16:00'), endsAt: at('17:00') })
  await desk.join(await world.newPerson(), '16:00')
  const states = async () => (await rows()).map(({ state, isNoShow }) => [state, isNoShow])
  expect(await states()).toEqual([
    ['requested', false],
    ['held', false],
    ['checkedIn', false],
    ['confirmed', false],
    ['confirmed', false],
  ])
  world.clock.now = at('16:30')
  const ended = [
    ['done', false],
    ['done', true],
    ['released', true],
  ]
  expect(await states()).toEqual(ended)
  await desk.tick()
  expect((await states()).slice(0, 3)).toEqual(ended)
})

test('a waived no-show is distinguished from a check-in', async () => {
  const { world, worker, roomId, resident } = desk
  const own = { roomId, personId: personIdOf(resident), state: 'done' as const }
  const noShowAt = at('09:30')
  const bookingId = await newBooking(world, { ...own, startsAt: at('09:00'), endsAt: at('09:30'), noShowAt })
  await newBooking(world, { ...own, startsAt: at('09:30'), endsAt: at('10:00') })
  await world.ask(worker, 'bookings.waiveNoShow', { bookingId }, newKey())
  expect(await rows()).toMatchObject([
    { isNoShow: false, isNoShowWaived: true },
    { isNoShow: false, isNoShowWaived: false },
  ])
})

test('the day’s opening hours are included, with the reason when they are unusual', async () => {
  await newRoom(desk.world, { hours: daily('09:00', '21:00', 'closed'), name: '演示书房' })
  await desk.announce([{ day: '2026-11-24', kind: 'holiday', name: '演示节' }])
  const [study, dance] = (await rooms()).sort((one, other) => (one.room.name < other.room.name ? -1 : 1))
  expect(study).toMatchObject({ intervals: [], why: '演示节' })
  expect(dance).toMatchObject({ intervals: [['09:00', '21:00']] })
})

test('a retired room is listed as long as it had bookings', async () => {
  const retiredAt = desk.world.clock.now
  await newRoom(desk.world, { name: '演示旧屋', retiredAt })
  expect((await rooms()).map(({ room }) => room.name)).toEqual(['演示舞蹈室'])
  await desk.book(desk.resident, '14:00')
  await desk.world.db.updateTable('room').set({ retired_at: retiredAt }).execute()
  expect(await rooms()).toMatchObject([{ isRetired: true, rows: [{}] }])
})

test('a worker sees their own community, even when it is named explicitly, and no other', async () => {
  const foreignRoom = await newRoom(desk.world, { communityId: 2 })
  const [{ point_id: pointId } = { point_id: '' }] = await desk.world.db
    .selectFrom('room')
    .select('point_id')
    .where('id', '=', foreignRoom)
    .execute()
  expect((await rooms()).map(({ room }) => room.id)).toEqual([desk.roomId])
  expect((await rooms({ communityId: 1 })).map(({ room }) => room.id)).toEqual([desk.roomId])
  for (const more of [{ communityId: 2 }, { pointId }])
    expect(await sheet(more)).toMatchObject({ error: { code: 'not_found' } })
  expect((await rooms({}, desk.foreign)).map(({ room }) => room.id)).toEqual([foreignRoom])
  const admin = await desk.world.newPerson('admin')
  expect((await rooms({}, admin)).map(({ room }) => room.id)).toEqual([desk.roomId])
  expect((await rooms({ pointId }, admin)).map(({ room }) => room.id)).toEqual([foreignRoom])
})

test('it is for staff only', async () => {
  const seen = await Promise.all([desk.resident, await desk.world.newPerson('volunteer')].map((who) => sheet({}, who)))
  expect(seen).toMatchObject([{ error: { code: 'forbidden' } }, { error: { code: 'forbidden' } }])
})

test('a person without a name or number is listed without them', async () => {
  const personId = await newRecord(desk.world, { phone: null, name: '演示赵' })
  await desk.world.ask(desk.worker, 'bookings.createFor', { ...desk.wish('14:00'), personId }, newKey())
  await desk.book(await desk.world.newPerson(), '16:00')
  expect(await rows()).toMatchObject([
    { who: '演**', phoneEnd: null },
    { who: null, phoneEnd: null },
  ])
})
