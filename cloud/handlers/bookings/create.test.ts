import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { newBooking, newWaitlistEntry, newRoom, type NewRoom } from '../../../test/rooms'
import { daily } from '../../../test/records/hours'
import { shanghai } from '../../../test/times'

let world: World
let resident: string
beforeEach(async () => {
  world = await openWorld()
  resident = await world.newPerson()
})
afterEach(() => world.close())

/** Tuesday 24 November 2026 and the days after it. */
const at = (time: string, day = '2026-11-24') => shanghai(day, time)
const wish = (
  roomId: string,
  startsAt: string,
  minutes = 60,
  more: { forPerson?: string; partySize?: number } = {},
) => ({
  roomId,
  startsAt,
  minutes,
  partySize: 2,
  purpose: '练舞',
  ...more,
})
const book = (roomId: string, startsAt: string, minutes?: number, more = {}, who = resident) =>
  world.call(who, 'bookings.create', wish(roomId, startsAt, minutes, more), newKey())
const refusal = async (roomId: string, startsAt: string, minutes?: number, more = {}) => {
  const answer = await book(roomId, startsAt, minutes, more)
  return answer.ok ? null : [answer.error.code, answer.error.facts?.nextFreeAt]
}
const roomWith = (rules: NewRoom['rules'], more: NewRoom = {}) =>
  newRoom(world, { rules: { bufferMinutes: 0, ...rules }, ...more })

test('a booking is confirmed at once, with its audit entry, its message and its history', async () => {
  const roomId = await newRoom(world)
  const booking = await world.ask(resident, 'bookings.create', wish(roomId, at('14:30'), 90), newKey())
  expect(booking).toMatchObject({ state: 'confirmed', startsAt: at('14:30'), endsAt: at('16:00'), canCancel: true })
  const { reservation, outbox, audit, reservation_event, quota } = await world.rows(
    'reservation',
    'outbox',
    'audit',
    'reservation_event',
    'quota',
  )
  expect(reservation).toMatchObject([{ id: booking.id, blocked_until: at('16:30'), remind_at: at('11:30') }])
  expect(outbox).toMatchObject([
    { template: 'booking_made', to_person_id: personIdOf(resident), subject_id: booking.id },
  ])
  expect(audit).toMatchObject([{ method: 'bookings.create', subject_id: booking.id, community_id: 1 }])
  expect(reservation_event).toMatchObject([
    { from_state: null, to_state: 'confirmed', by_person: personIdOf(resident) },
  ])
  expect(quota).toMatchObject([{ uses: [{ id: booking.id }] }])
  expect(await world.ask(resident, 'bookings.get', { bookingId: booking.id })).toMatchObject({ booking })
})

test('a booking costs four round trips, including reading the caller and the commit', async () => {
  const roomId = await newRoom(world)
  await book(roomId, at('11:00')) // The first call creates the person's counter.
  world.statements.length = 0
  expect(await book(roomId, at('14:00'))).toMatchObject({ ok: true })
  expect(world.statements.length).toBeLessThanOrEqual(4)
})

test('a room that needs approval is requested, and the staff are notified', async () => {
  const roomId = await roomWith({ approval: 'staff' })
  expect(await book(roomId, at('14:00'))).toMatchObject({ output: { state: 'requested', answerBy: at('14:00') } })
  const { outbox } = await world.rows('outbox')
  expect(outbox?.map(({ template, to_role: role }) => [template, role]).sort()).toEqual([
    ['booking_asked', 'worker'],
    ['booking_wished', null],
  ])
})

test.each([
  ['slot_past', at('09:00'), 60],
  ['slot_notice', at('10:00'), 60],
  ['slot_window', at('10:00', '2026-12-09'), 60],
  ['slot_off_grid', at('14:10'), 60],
  ['slot_length', at('14:00'), 210],
  ['slot_closed', at('20:30'), 60],
  ['slot_closed', at('23:30'), 60],
])('%s is refused with the first free time', async (code, startsAt, minutes) => {
  const roomId = await newRoom(world)
  const [said, nextFreeAt] = (await refusal(roomId, startsAt, minutes)) ?? []
  expect(said).toBe(code)
  if (minutes <= 180) expect(await book(roomId, nextFreeAt ?? '', minutes)).toMatchObject({ ok: true })
})

test('the refusal of a taken slot says when the room is free', async () => {
  const roomId = await newRoom(world)
  await newBooking(world, { roomId, startsAt: at('14:00'), endsAt: at('15:00') })
  expect(await book(roomId, at('14:30'))).toMatchObject({
    error: { code: 'slot_taken', facts: { nextFreeAt: at('15:00') } },
  })
})

test('the buffer is kept after a booking and before the next one', async () => {
  const roomId = await newRoom(world)
  await book(roomId, at('14:00'))
  expect(await refusal(roomId, at('15:00'))).toEqual(['slot_taken', at('15:30')])
  expect(await refusal(roomId, at('13:00'))).toEqual(['slot_taken', at('15:30')])
  expect(await refusal(roomId, at('12:30'))).toBeNull()
})

test('a conflict with one’s own booking is named as such', async () => {
  const roomId = await newRoom(world)
  await book(roomId, at('14:00'))
  expect(await refusal(roomId, at('14:00'))).toEqual(['slot_mine', at('15:30')])
})

test('two upcoming bookings in any rooms are the limit; a third is refused', async () => {
  const [one, other] = [await newRoom(world), await newRoom(world, { communityId: 2 })]
  await book(one, at('14:00'))
  await book(other, at('14:00'))
  expect(await refusal(one, at('18:00'))).toEqual(['quota_count', undefined])
  world.clock.now = at('15:00')
  expect(await refusal(one, at('18:00'))).toBeNull()
})

test('six hours a week are the limit; the next week counts separately', async () => {
  const roomId = await roomWith({ activeMax: 9 })
  for (const start of ['11:00', '15:00']) expect(await refusal(roomId, at(start), 180)).toBeNull()
  expect(await refusal(roomId, at('11:00', '2026-11-29'), 30)).toEqual(['quota_hours', undefined])
  expect(await refusal(roomId, at('11:00', '2026-11-30'), 180)).toBeNull()
})

test('zero people, or more than there are seats, are refused', async () => {
  const roomId = await newRoom(world, { capacity: 8 })
  for (const partySize of [0, 9])
    expect(await refusal(roomId, at('14:00'), 60, { partySize })).toEqual(['party_size', undefined])
  expect(await refusal(roomId, at('14:00'), 60, { partySize: 8 })).toBeNull()
})

test('a retired or missing room is refused, as is a resident booking for somebody else', async () => {
  const retired = await newRoom(world, { retiredAt: world.clock.now })
  expect(await refusal(retired, at('14:00'))).toEqual(['room_retired', undefined])
  expect(await refusal('1-0123456789abcdef', at('14:00'))).toEqual(['not_found', undefined])
  const forPerson = personIdOf(await world.newPerson())
  expect(await refusal(await newRoom(world), at('14:00'), 60, { forPerson })).toEqual(['not_found', undefined])
})

test('three no-shows require approval, unless they were waived or the person is eighty or older', async () => {
  const roomId = await newRoom(world)
  const personId = personIdOf(resident)
  for (const day of ['2026-11-20', '2026-11-21', '2026-11-22']) {
    const [startsAt, endsAt] = [at('10:00', day), at('11:00', day)]
    await newBooking(world, { roomId, personId, startsAt, endsAt, state: 'released', noShowAt: endsAt })
  }
  expect(await book(roomId, at('14:00'))).toMatchObject({ output: { state: 'requested' } })
  await world.db.updateTable('person').set({ is_eighty_plus: true }).where('id', '=', personId).execute()
  expect(await book(roomId, at('17:00'))).toMatchObject({ output: { state: 'confirmed' } })
})

test('an expired offer goes to the next waitlist entry before anybody else can book the slot', async () => {
  const roomId = await newRoom(world)
  const [first, second] = [personIdOf(await world.newPerson()), personIdOf(await world.newPerson())]
  const slot = { roomId, startsAt: at('17:00'), endsAt: at('18:00') }
  const waitlistEntryId = await newWaitlistEntry(world, {
    ...slot,
    personId: first,
    state: 'offered',
    reservationId: '1-0123456789abcdef',
  })
  await newBooking(world, { ...slot, personId: first, state: 'held', holdUntil: at('09:59'), waitlistEntryId })
  await newWaitlistEntry(world, { ...slot, personId: second })
  expect(await refusal(roomId, at('17:00'))).toEqual(['slot_taken', at('18:30')])
})

test('an expired offer with an empty waitlist is free to book, and the rows say so', async () => {
  const roomId = await newRoom(world)
  const slot = { roomId, startsAt: at('17:00'), endsAt: at('18:00') }
  const holdId = await newBooking(world, {
    ...slot,
    personId: personIdOf(await world.newPerson()),
    state: 'held',
    holdUntil: at('09:59'),
  })
  expect(await refusal(roomId, at('17:00'))).toBeNull()
  const { reservation } = await world.rows('reservation')
  expect(reservation?.find(({ id }) => id === holdId)).toMatchObject({ state: 'expired' })
})

test('cleaning after a late booking that runs into the next day’s first block is refused, and the tile says so too', async () => {
  const roomId = await newRoom(world, { hours: daily('09:00', '24:00') })
  await newBooking(world, {
    roomId,
    startsAt: at('00:00', '2026-11-26'),
    endsAt: at('06:00', '2026-11-26'),
    state: 'blocked',
  })
  const before = await refusal(roomId, at('23:00', '2026-11-25'))
  expect(before).toEqual(['slot_blocked', at('09:00', '2026-11-26')])
  expect(await refusal(roomId, at('22:30', '2026-11-25'))).toBeNull()
})
