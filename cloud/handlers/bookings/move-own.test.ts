import type { Desk } from '../../../test/booking-desk'
import { openMove } from '../../../test/booking-move'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { newBooking, newRoom } from '../../../test/rooms'

let opened: Awaited<ReturnType<typeof openMove>>
let desk: Desk
let bookingId = ''
beforeEach(async () => {
  opened = await openMove('10:15')
  ;({ desk, bookingId } = opened)
})
afterEach(() => desk.world.close())

const to = (...asked: Parameters<typeof opened.to>) => opened.to(...asked)
const move = (startsAt: string, more = {}) => opened.move(desk.resident, startsAt, more)
const refusal = (startsAt: string, more = {}, who = desk.resident) => opened.refusal(who, startsAt, more)
const code = async (...asked: Parameters<typeof refusal>) => (await refusal(...asked))?.code

test('a person moves their own booking, and is told the new time as for a new booking', async () => {
  const { resident } = desk
  const answer = await desk.twice(resident, 'bookings.move', to(at('16:30')))
  const { coming, past } = await desk.mine(resident)
  expect(coming).toMatchObject([{ startsAt: at('16:30'), state: 'confirmed', partySize: 9, purpose: '练舞' }])
  expect(answer).toMatchObject({ output: { bookingId: coming[0]?.id } })
  expect(past).toMatchObject([{ id: bookingId, state: 'cancelled', movedTo: coming[0]?.id }])
  expect(await desk.templatesTo(resident)).toEqual(['booking_made', 'booking_made'])
})

test('it takes the same place in the quota, also where that is used up', async () => {
  const other = await desk.book(desk.resident, '18:00')
  const id = await move(at('16:00'))
  expect(await desk.countedOf(desk.resident)).toEqual([other.id, id])
})

test('whoever is above a limit still moves what they have, as long as no week gets more hours', async () => {
  const { world, resident } = desk
  const roomId = await newRoom(world, { rules: { activeMax: 1, weekMinutesMax: 60, bufferMinutes: 0 } })
  await desk.book(resident, '18:00')
  const id = await move(at('16:00'), { roomId })
  expect(await code(at('17:00'), { bookingId: id, roomId, minutes: 90 })).toBe('quota_hours')
  const nextWeek = at('16:00', '2026-12-01')
  const there = await move(nextWeek, { bookingId: id, roomId })
  expect(await code(at('16:00'), { bookingId: there, roomId })).toBe('quota_hours')
})

test('the hours of a week are not exceeded by moving', async () => {
  const roomId = await newRoom(desk.world, { rules: { weekMinutesMax: 90 } })
  expect(await code(at('16:00'), { roomId, minutes: 120 })).toBe('quota_hours')
  await move(at('16:00'), { roomId, minutes: 90 })
})

test.each([
  ['10:30', 60, 'slot_notice'],
  ['09:00', 60, 'slot_past'],
  ['16:00', 300, 'slot_length'],
])('the rules for new bookings apply: %s for %i minutes is refused with %s', async (time, minutes, said) => {
  desk.world.clock.now = at('10:15')
  expect(await code(at(time), { minutes })).toBe(said)
})

test('a time taken by somebody else, blocked, or held for the waitlist is refused, and the old one is kept', async () => {
  const { world, roomId, resident } = desk
  await desk.book(await world.newPerson(), '16:00')
  await newBooking(world, { roomId, startsAt: at('17:00'), endsAt: at('18:00'), state: 'blocked' })
  const holder = personIdOf(await world.newPerson())
  await newBooking(world, { roomId, personId: holder, startsAt: at('18:00'), endsAt: at('19:00'), state: 'held' })
  expect([await code(at('16:00')), await code(at('17:00')), await code(at('18:00'))]).toEqual([
    'slot_taken',
    'slot_blocked',
    'slot_taken',
  ])
  expect((await desk.mine(resident)).coming).toMatchObject([{ id: bookingId, startsAt: at('14:00') }])
})

test('one’s own other booking is in the way, the moved one is not', async () => {
  await desk.book(desk.resident, '16:00')
  expect(await code(at('16:30'))).toBe('slot_mine')
  await move(at('14:30'))
})

test('after the deadline for cancelling, only staff move it', async () => {
  desk.world.clock.now = at('12:00')
  expect(await refusal(at('18:00'))).toMatchObject({ code: 'move_late', facts: { untilAt: at('12:00') } })
  expect(await code(at('18:00'), {}, desk.worker)).toBeUndefined()
})

test('where an approval is needed, a confirmed booking is not given up for a request: staff move it', async () => {
  const { world, resident, worker } = desk
  const roomId = await newRoom(world, { rules: { approval: 'staff' } })
  expect(await code(at('16:00'), { roomId })).toBe('move_unapproved')
  expect((await desk.mine(resident)).coming).toMatchObject([{ id: bookingId, state: 'confirmed' }])
  expect(await code(at('16:00'), { roomId }, worker)).toBeUndefined()
})

test('somebody who stayed away three times keeps what they have, too', async () => {
  const { world, roomId, resident } = desk
  const personId = personIdOf(resident)
  for (const day of ['2026-11-20', '2026-11-21', '2026-11-22'])
    await newBooking(world, { roomId, personId, startsAt: at('10:00', day), endsAt: at('11:00', day) })
  expect(await code(at('16:00'))).toBe('move_unapproved')
  expect(await desk.rowOf(bookingId)).toMatchObject({ state: 'confirmed', moved_to: null })
})

test('a request is moved, and the staff still decide it', async () => {
  const roomId = await newRoom(desk.world, { rules: { approval: 'staff' } })
  const asked = await desk.book(desk.resident, '18:00', { roomId })
  const id = await move(at('19:00'), { roomId, bookingId: asked.id })
  expect(await desk.rowOf(id)).toMatchObject({ state: 'requested' })
})

test('it is not moved to where it is, and moving gives no more time to take it back', async () => {
  expect(await code(at('14:00'))).toBe('slot_mine')
  expect(await code(at('14:00'), {}, desk.worker)).toBe('already_done')
  const id = await move(at('14:00'), { minutes: 30 })
  expect(await desk.rowOf(id)).toMatchObject({ made_at: at('10:00'), changed_at: at('10:15') })
})

test('the old slot goes to the waitlist', async () => {
  const second = await desk.world.newPerson()
  await desk.join(second, '14:00')
  await move(at('16:00'))
  expect((await desk.mine(second)).waitlist).toMatchObject([{ state: 'offered', startsAt: at('14:00') }])
})

test('somebody else’s booking is not found, and neither is a group’s date', async () => {
  expect(await code(at('16:00'), {}, await desk.world.newPerson())).toBe('not_found')
  const series = {
    roomId: desk.roomId,
    startsAt: at('18:00'),
    minutes: 60,
    partySize: 9,
    title: '演示合唱队',
    weeks: 2,
  }
  const { bookings } = await desk.world.ask(
    desk.worker,
    'bookings.series',
    { ...series, personId: personIdOf(desk.resident) },
    newKey(),
  )
  expect(await code(at('19:00'), { bookingId: bookings[0] })).toBe('not_found')
})
