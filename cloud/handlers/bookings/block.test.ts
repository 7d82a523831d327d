import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { newBooking, newRoom } from '../../../test/rooms'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

const block = (startsAt: string, endsAt: string, more: { roomId?: string; title?: string; weeks?: number } = {}) => ({
  roomId: desk.roomId,
  startsAt,
  endsAt,
  title: ' 演示体检 ',
  weeks: 1,
  ...more,
})
const refusal = (startsAt: string, endsAt: string, more = {}, who = desk.worker) =>
  desk.refusal(who, 'bookings.block', block(startsAt, endsAt, more))
const made = async () => {
  const rows = await desk.world.db
    .selectFrom('reservation')
    .selectAll()
    .where('kind', '=', 'block')
    .orderBy('starts_at')
    .execute()
  return rows.map(({ starts_at: from, ends_at: until, series_id: series, ...row }) => ({ ...row, from, until, series }))
}

test('a block occupies the room, with its history and audit entry, and notifies nobody', async () => {
  const answer = await desk.twice(desk.worker, 'bookings.block', block(at('14:00'), at('16:00')))
  const [row] = await made()
  expect(answer).toMatchObject({ output: { blocks: [row?.id] } })
  expect(row).toMatchObject({
    state: 'blocked',
    from: at('14:00'),
    until: at('16:00'),
    blocked_until: at('16:00'),
    title: '演示体检',
    person_id: null,
    series: null,
    made_by: personIdOf(desk.worker),
    party_size: 0,
  })
  expect(await desk.historyOf(row?.id ?? '')).toEqual([['blocked', desk.worker]])
  expect(await desk.auditOf('bookings.block')).toEqual([[1, desk.worker, row?.id]])
  expect(await desk.templatesTo()).toEqual([])
})

test('booking a blocked slot is refused with the block’s title and the next free time', async () => {
  await desk.world.ask(desk.worker, 'bookings.block', block(at('14:00'), at('16:00')), newKey())
  expect(await desk.refusal(desk.resident, 'bookings.create', desk.wish('15:00'))).toMatchObject({
    code: 'slot_blocked',
    facts: { nextFreeAt: at('16:00') },
  })
  const { day } = await desk.world.ask(null, 'rooms.day', { roomId: desk.roomId, day: '2026-11-24' })
  expect(day.taken).toMatchObject([{ kind: 'block', why: '演示体检' }])
})

test('a block across midnight becomes one linked block per day', async () => {
  await desk.world.ask(desk.worker, 'bookings.block', block(at('20:00'), at('10:00', '2026-11-26')), newKey())
  const blocks = await made()
  expect(blocks.map(({ from, until }) => [from, until])).toEqual([
    [at('20:00'), at('00:00', '2026-11-25')],
    [at('00:00', '2026-11-25'), at('00:00', '2026-11-26')],
    [at('00:00', '2026-11-26'), at('10:00', '2026-11-26')],
  ])
  const [seriesId, ...others] = new Set(blocks.map(({ series }) => series))
  expect([typeof seriesId, others]).toEqual(['string', []])
  expect(await desk.auditOf('bookings.block')).toEqual([[1, desk.worker, seriesId]])
})

test('a block repeats weekly at the same time, even when the room is closed anyway', async () => {
  await desk.world.ask(desk.worker, 'bookings.block', block(at('20:00'), at('22:00'), { weeks: 3 }), newKey())
  expect((await made()).map(({ from }) => from)).toEqual([
    at('20:00'),
    at('20:00', '2026-12-01'),
    at('20:00', '2026-12-08'),
  ])
})

test('an existing booking prevents the block: no booking is cancelled silently', async () => {
  const { id } = await desk.book(desk.resident, '15:00')
  expect(await refusal(at('14:00'), at('16:00'))).toMatchObject({
    code: 'slot_taken',
    facts: { nextFreeAt: at('16:00') },
  })
  expect(await desk.rowOf(id)).toMatchObject({ state: 'confirmed' })
})

test('a conflict on any day or week is named, and none of the block is made', async () => {
  await desk.book(desk.resident, '15:00', { startsAt: at('15:00', '2026-12-01') })
  const refused = await refusal(at('14:00'), at('16:00'), { weeks: 3 })
  expect(refused).toMatchObject({ code: 'slot_taken', facts: { clashAt: at('14:00', '2026-12-01') } })
  expect(refused?.message).toContain('12 月 1 日那一次不行：')
  expect(await made()).toEqual([])
})

test('an adjoining block is no conflict; an overlapping one is', async () => {
  await desk.world.ask(desk.worker, 'bookings.block', block(at('14:00'), at('16:00')), newKey())
  expect(await refusal(at('15:00'), at('17:00'))).toMatchObject({ code: 'slot_blocked' })
  expect(await refusal(at('16:00'), at('17:00'))).toBeNull()
})

test('an offer whose deadline has passed is no longer a conflict', async () => {
  const personId = personIdOf(desk.resident)
  const slot = { roomId: desk.roomId, personId, startsAt: at('17:00'), endsAt: at('18:00') }
  const hold = await newBooking(desk.world, { ...slot, state: 'held', holdUntil: at('09:59') })
  expect(await refusal(at('17:00'), at('18:00'))).toBeNull()
  expect(await desk.rowOf(hold)).toMatchObject({ state: 'expired' })
})

test.each([
  ['its end is before its start', at('16:00'), at('14:00'), 'slot_length'],
  ['it has no length', at('16:00'), at('16:00'), 'slot_length'],
  ['it lasts more than sixty days', at('00:00'), at('00:30', '2027-01-23'), 'slot_length'],
  ['it is over', at('09:00'), at('10:00'), 'slot_past'],
])('%s', async (_, startsAt, endsAt, code) => {
  expect(await refusal(startsAt, endsAt)).toMatchObject({ code })
})

test('more than sixty days in all are refused', async () => {
  expect(await refusal(at('00:00', '2026-11-25'), at('00:00', '2026-11-28'), { weeks: 21 })).toMatchObject({
    code: 'slot_length',
  })
  expect(await refusal(at('00:00', '2026-11-25'), at('00:00', '2026-11-28'), { weeks: 20 })).toBeNull()
})

test('time that has already begun may be blocked for the remainder', async () => {
  expect(await refusal(at('09:00'), at('10:01'))).toBeNull()
})

test('the purpose is required', async () => {
  expect(await refusal(at('14:00'), at('16:00'), { title: '   ' })).toMatchObject({ code: 'reason_missing' })
})

test('a room that is retired, of another community, or does not exist', async () => {
  const roomId = await newRoom(desk.world, { retiredAt: desk.world.clock.now })
  expect(await refusal(at('14:00'), at('16:00'), { roomId })).toMatchObject({ code: 'room_retired' })
  expect(await refusal(at('14:00'), at('16:00'), {}, desk.foreign)).toMatchObject({ code: 'not_found' })
  expect(await refusal(at('14:00'), at('16:00'), { roomId: '1-0123456789abcdef' })).toMatchObject({ code: 'not_found' })
})
