import type { Desk } from '../../../test/booking-desk'
import { openMove } from '../../../test/booking-move'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { personIdOf, setPerson } from '../../../test/people'
import { newBooking, newRoom } from '../../../test/rooms'

let opened: Awaited<ReturnType<typeof openMove>>
let desk: Desk
let bookingId = ''
beforeEach(async () => {
  opened = await openMove('10:05')
  ;({ desk, bookingId } = opened)
})
afterEach(() => desk.world.close())

const to = (...asked: Parameters<typeof opened.to>) => opened.to(...asked)
const move = (startsAt: string, more = {}) => opened.move(desk.worker, startsAt, more)
const refusal = (startsAt: string, more = {}, who = desk.worker) => opened.refusal(who, startsAt, more)
const code = async (...asked: Parameters<typeof refusal>) => (await refusal(...asked))?.code

test('the old booking is cancelled and points to the new one, which keeps its calendar id', async () => {
  const { worker, resident } = desk
  const answer = await desk.twice(worker, 'bookings.move', to(at('16:30')))
  const { reservation = [] } = await desk.world.rows('reservation')
  const id = String(reservation.find((one) => one.id !== bookingId)?.id)
  expect(answer).toMatchObject({ output: { bookingId: id } })
  expect(await desk.rowOf(bookingId)).toMatchObject({ state: 'cancelled', moved_to: id, remind_at: null })
  expect(await desk.rowOf(id)).toMatchObject({
    state: 'confirmed',
    starts_at: at('16:30'),
    ends_at: at('17:30'),
    party_size: 9,
    purpose: '练舞',
    person_id: personIdOf(resident),
    calendar_uid: bookingId,
    sequence: 1,
    remind_at: at('13:30'),
  })
  expect(await desk.historyOf(bookingId)).toEqual([
    ['confirmed', resident],
    ['cancelled', worker],
  ])
  expect(await desk.historyOf(id)).toEqual([['confirmed', worker]])
  expect(await desk.auditOf('bookings.move')).toEqual([[1, worker, id]])
  expect(await desk.countedOf(resident)).toEqual([id])
})

test('the holder is notified of both times, and the old booking, still their own, leads to the new one', async () => {
  await setPerson(desk.world, desk.resident, { name: '演示王' })
  const id = await move(at('16:30'))
  expect(await desk.templatesTo(desk.resident)).toEqual(['booking_made', 'booking_moved'])
  const { outbox } = await desk.world.rows('outbox')
  expect(outbox?.find(({ template }) => template === 'booking_moved')).toMatchObject({
    subject_id: id,
    data: { room: '演示舞蹈室', at: at('16:30'), was: at('14:00') },
  })
  const { coming, past } = await desk.mine(desk.resident)
  expect(coming).toMatchObject([{ id, startsAt: at('16:30'), forName: null }])
  expect(past).toMatchObject([{ id: bookingId, state: 'cancelled', movedTo: id }])
})

test('moved again, it keeps its calendar id, with the sequence one higher', async () => {
  const id = await move(at('18:00'), { bookingId: await move(at('16:00')) })
  expect(await desk.rowOf(id)).toMatchObject({ calendar_uid: bookingId, sequence: 2 })
})

test('half an hour later overlaps the booking’s own time, which counts as free', async () => {
  expect(await desk.rowOf(await move(at('14:30')))).toMatchObject({ state: 'confirmed' })
})

test('a taken slot is refused with the next free time, and the booking stays as it was', async () => {
  await desk.book(await desk.world.newPerson(), '16:00')
  expect(await refusal(at('15:30'))).toMatchObject({
    code: 'slot_taken',
    facts: { nextFreeAt: at('17:00') },
  })
})

test('the old slot goes to the waitlist, and the new one is not offered to it', async () => {
  const second = await desk.world.newPerson()
  await desk.join(second, '14:00')
  const id = await move(at('16:00'))
  expect(await desk.templatesTo(second)).toEqual(['waitlist_offered'])
  expect((await desk.mine(second)).waitlist).toMatchObject([{ state: 'offered', startsAt: at('14:00') }])
  expect(await code(at('14:00'), { bookingId: id })).toBe('slot_taken')
})

test('moving to another room of the community offers the old slot to the old room’s waitlist', async () => {
  const roomId = await newRoom(desk.world, { name: '演示书房' })
  const second = await desk.world.newPerson()
  await desk.join(second, '14:00')
  const id = await move(at('14:00'), { roomId })
  expect(await desk.rowOf(id)).toMatchObject({ room_id: roomId, blocked_until: at('15:30') })
  expect((await desk.mine(second)).waitlist).toMatchObject([{ state: 'offered' }])
})

test('an approval stays valid in a room that needs one; a request stays a request', async () => {
  const roomId = await newRoom(desk.world, { rules: { approval: 'staff' } })
  expect(await desk.rowOf(await move(at('16:00'), { roomId }))).toMatchObject({ state: 'confirmed' })
  const asked = await desk.book(desk.resident, '18:00', { roomId })
  expect(await desk.rowOf(await move(at('18:00'), { bookingId: asked.id }))).toMatchObject({ state: 'requested' })
})

test('it counts towards the week it is moved to, even beyond the holder’s quota', async () => {
  const other = await desk.book(desk.resident, '18:00')
  const id = await move(at('10:00', '2026-12-01'), { minutes: 180 })
  expect(await desk.countedOf(desk.resident)).toEqual([other.id, id])
})

test('staff are exempt from notice, booking window and maximum length', async () => {
  expect(await desk.rowOf(await move(at('10:00', '2027-03-01'), { minutes: 300 }))).toMatchObject({
    state: 'confirmed',
  })
})

test.each([
  ['21:00', 'slot_closed', at('09:00', '2026-11-25')],
  ['20:30', 'slot_closed', at('09:00', '2026-11-25')],
  ['09:00', 'slot_past', at('09:30')],
  ['16:10', 'slot_off_grid', at('16:30')],
])('opening hours and the clock apply to staff too: at %s %s, with an alternative', async (time, said, nextFreeAt) => {
  expect(await refusal(at(time))).toMatchObject({ code: said, facts: { nextFreeAt } })
})

test('a room that is retired, too small, or of another community', async () => {
  const { world } = desk
  expect(await code(at('16:00'), { roomId: await newRoom(world, { retiredAt: world.clock.now }) })).toBe('room_retired')
  expect(await code(at('16:00'), { roomId: await newRoom(world, { capacity: 8 }) })).toBe('party_size')
  expect(await code(at('16:00'), { roomId: await newRoom(world, { communityId: 2 }) })).toBe('not_found')
  expect(await code(at('16:00'), { roomId: '1-0123456789abcdef' })).toBe('not_found')
})

test('another community’s staff find nothing, and neither does anybody for an unknown id', async () => {
  expect(await code(at('16:00'), {}, desk.foreign)).toBe('not_found')
  expect(await code(at('16:00'), { bookingId: '1-0123456789abcdef' })).toBe('not_found')
})

test('a booking that is checked in, over, moved or cancelled cannot be moved', async () => {
  const { world, roomId, resident } = desk
  const own = { roomId, personId: personIdOf(resident), startsAt: at('11:00'), endsAt: at('12:00') }
  for (const state of ['cancelled', 'refused', 'released'] as const) {
    expect(await code(at('18:00'), { bookingId: await newBooking(world, { ...own, state }) })).toBe('already_done')
  }
  const come = await newBooking(world, { ...own, state: 'checkedIn' })
  expect(await code(at('18:00'), { bookingId: come })).toBe('already_done')
  await move(at('16:00'))
  expect(await code(at('18:00'))).toBe('already_done')
})

test('an expired booking cannot be moved, whether or not the timer has run', async () => {
  await desk.join(await desk.world.newPerson(), '14:00')
  desk.world.clock.now = at('14:30')
  expect(await code(at('18:00'))).toBe('already_done')
})

test('a block or a hold is not a booking', async () => {
  const { world, roomId, resident } = desk
  const block = await newBooking(world, { roomId, startsAt: at('16:00'), endsAt: at('17:00'), state: 'blocked' })
  const personId = personIdOf(resident)
  const hold = await newBooking(world, { roomId, personId, startsAt: at('17:00'), endsAt: at('18:00'), state: 'held' })
  expect([await code(at('18:00'), { bookingId: block }), await code(at('18:00'), { bookingId: hold })]).toEqual([
    'already_done',
    'already_done',
  ])
})

test('one date of a series is moved alone, stays in the series, and counts towards nobody’s quota', async () => {
  const { world, worker, resident, roomId } = desk
  const series = { roomId, startsAt: at('18:00'), minutes: 60, partySize: 9, title: '演示合唱队', weeks: 2 }
  const { bookings } = await world.ask(
    worker,
    'bookings.series',
    { ...series, personId: personIdOf(resident) },
    newKey(),
  )
  const [first = '', second = ''] = bookings
  const { series_id: seriesId } = await desk.rowOf(second)
  const id = await move(at('19:00'), { bookingId: first })
  expect(await desk.rowOf(id)).toMatchObject({ series_id: seriesId, title: '演示合唱队' })
  expect(await desk.rowOf(second)).toMatchObject({ state: 'confirmed' })
  expect(await desk.countedOf(resident)).toEqual([bookingId])
})

test('a booking that has begun cannot be moved, nor a request to a time that has begun', async () => {
  const { world } = desk
  const own = { roomId: desk.roomId, personId: personIdOf(desk.resident) }
  const begun = await newBooking(world, { ...own, startsAt: at('12:00'), endsAt: at('13:30') })
  const wished = await newBooking(world, { ...own, startsAt: at('17:00'), endsAt: at('18:00'), state: 'requested' })
  world.clock.now = at('12:10')
  expect(await code(at('18:00'), { bookingId: begun })).toBe('already_done')
  expect(await code(at('12:00'), { bookingId: wished })).toBe('slot_past')
})
