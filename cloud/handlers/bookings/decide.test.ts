import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { personIdOf } from '../../../test/people'
import { newBooking, newRoom } from '../../../test/rooms'

type Decision = 'approve' | 'refuse' | 'keep'

let desk: Desk
let asked = ''
beforeEach(async () => {
  desk = await openDesk()
  const roomId = await newRoom(desk.world, { rules: { approval: 'staff', bufferMinutes: 0 } })
  asked = (await desk.book(desk.resident, '14:00', { roomId })).id
  desk.world.clock.now = at('10:05')
})
afterEach(() => desk.world.close())

const input = (decision: Decision, reason: string | null = null, bookingId = asked) => ({ bookingId, decision, reason })
const decide = (decision: Decision, reason: string | null = null, bookingId = asked) =>
  desk.twice(desk.worker, 'bookings.decide', input(decision, reason, bookingId))
const refused = async (
  decision: Decision,
  { reason = null as string | null, bookingId = asked, who = desk.worker } = {},
) => (await desk.refusal(who, 'bookings.decide', input(decision, reason, bookingId)))?.code
const residentMessages = () => desk.templatesTo(desk.resident)

test('approving confirms the booking, with history, audit entry, message and reminder', async () => {
  const { worker, resident } = desk
  expect(await decide('approve')).toMatchObject({ output: { state: 'confirmed' } })
  expect(await desk.rowOf(asked)).toMatchObject({ state: 'confirmed', remind_at: at('11:00'), sequence: 1 })
  expect(await desk.historyOf(asked)).toEqual([
    ['requested', resident],
    ['confirmed', worker],
  ])
  expect(await desk.auditOf('bookings.decide')).toEqual([[1, worker, asked]])
  expect(await residentMessages()).toEqual(['booking_wished', 'booking_approved'])
  expect(await desk.countedOf(resident)).toEqual([asked])
})

test('rejecting gives the reason, restores the quota and makes the next waitlist entry an offer', async () => {
  const { worker, resident } = desk
  const second = await desk.world.newPerson()
  const { room_id: roomId } = await desk.rowOf(asked)
  await desk.join(second, '14:00', { roomId })
  expect(await decide('refuse', ' 那天要开居民会 ')).toMatchObject({ output: { state: 'refused' } })
  expect(await desk.rowOf(asked)).toMatchObject({ state: 'refused', reason: '那天要开居民会', remind_at: null })
  expect(await desk.historyOf(asked)).toEqual([
    ['requested', resident],
    ['refused', worker],
  ])
  expect(await desk.countedOf(resident)).toEqual([])
  expect([await residentMessages(), await desk.templatesTo(second)]).toEqual([
    ['booking_wished', 'booking_refused'],
    ['waitlist_offered'],
  ])
  expect((await desk.mine(second)).waitlist).toMatchObject([{ state: 'offered', offeredUntil: at('12:05') }])
  expect((await desk.mine(resident)).past).toMatchObject([{ id: asked, state: 'refused', reason: '那天要开居民会' }])
  expect(await desk.auditOf('bookings.decide')).toEqual([[1, worker, asked]])
})

test.each([null, '', '  '])('a rejection without a reason is refused: %j', async (reason) => {
  const said = reason === '' ? 'invalid_input' : 'reason_missing'
  expect(await refused('refuse', { reason })).toBe(said)
  expect(await desk.rowOf(asked)).toMatchObject({ state: 'requested' })
})

test('a decision is final: it can be neither approved nor rejected again', async () => {
  await decide('approve')
  expect([await refused('approve'), await refused('refuse', { reason: '停水' })]).toEqual([
    'already_done',
    'already_done',
  ])
})

test('from its start a request can no longer be approved, whether or not the timer has run', async () => {
  desk.world.clock.now = at('14:00')
  expect(await refused('approve')).toBe('already_done')
  await desk.tick()
  expect(await refused('approve')).toBe('already_done')
  expect(await desk.rowOf(asked)).toMatchObject({ state: 'refused' })
  expect(await desk.countedOf(desk.resident)).toEqual([])
})

test('an approval in the last hours sends no reminder on top of it', async () => {
  desk.world.clock.now = at('13:59')
  expect(await decide('approve')).toMatchObject({ ok: true })
  expect(await desk.rowOf(asked)).toMatchObject({ remind_at: null })
})

test('a booking the staff keep is not given to the waitlist although nobody has come; keeping is idempotent', async () => {
  const { resident, worker } = desk
  const { id } = await desk.book(resident, '16:00')
  const second = await desk.world.newPerson()
  await desk.join(second, '16:00')
  expect(await decide('keep', null, id)).toMatchObject({ output: { state: 'confirmed' } })
  expect(await desk.auditOf('bookings.decide')).toEqual([[1, worker, id]])
  expect(await refused('keep', { bookingId: id })).toBe('already_done')
  desk.world.clock.now = at('16:30')
  await desk.tick()
  expect(await desk.rowOf(id)).toMatchObject({ state: 'confirmed', is_kept: true })
  expect(await desk.templatesTo(second)).toEqual([])
})

test('a booking that is unconfirmed, or already given away, cannot be kept', async () => {
  expect(await refused('keep')).toBe('already_done')
  const { id } = await desk.book(desk.resident, '16:00')
  await desk.join(await desk.world.newPerson(), '16:00')
  desk.world.clock.now = at('16:30')
  expect(await refused('keep', { bookingId: id })).toBe('already_done')
})

test('another community’s staff find nothing, and a hold, a block or a wrong id is no booking to anybody', async () => {
  const { roomId, world, foreign } = desk
  expect(await refused('approve', { who: foreign })).toBe('not_found')
  const personId = personIdOf(await world.newPerson())
  const hold = await newBooking(world, { roomId, personId, startsAt: at('17:00'), endsAt: at('18:00'), state: 'held' })
  const block = await newBooking(world, { roomId, startsAt: at('11:00'), endsAt: at('12:00'), state: 'blocked' })
  for (const bookingId of [hold, block, '1-0123456789abcdef'])
    expect(await refused('approve', { bookingId })).toBe('not_found')
})
