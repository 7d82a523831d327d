import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { newNumber, newRecord, personIdOf, setPerson } from '../../../test/people'
import { newBooking, newRoom } from '../../../test/rooms'
import type { Input } from '../../../src/contract/schema/types'

type More = Partial<Input<'bookings.createFor'>>

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
  await setPerson(desk.world, desk.resident, { home_community_id: 1 })
})
afterEach(() => desk.world.close())

const input = (time: string, more: More): Input<'bookings.createFor'> => ({ ...desk.wish(time), ...more })
const walkIn = (name = '演示长者', phone: string | null = newNumber(), isEightyPlus: boolean | null = null) => ({
  walkIn: { name, phone, isEightyPlus },
})
const createFor = (time: string, more: More) =>
  desk.world.ask(desk.worker, 'bookings.createFor', input(time, more), newKey())
const refusal = (time: string, more: More, who = desk.worker) =>
  desk.refusal(who, 'bookings.createFor', input(time, more))
const people = async () => (await desk.world.rows('person')).person?.length

test('somebody known gets the room and a message that it is theirs, and the history records who booked it', async () => {
  const { worker, resident, roomId } = desk
  const personId = personIdOf(resident)
  const answer = await desk.twice(worker, 'bookings.createFor', input('14:00', { personId, purpose: ' 练舞 ' }))
  const { reservation = [], outbox } = await desk.world.rows('reservation', 'outbox')
  expect(reservation).toMatchObject([
    {
      room_id: roomId,
      state: 'confirmed',
      person_id: personId,
      made_by: personIdOf(worker),
      purpose: '练舞',
      remind_at: at('11:00'),
    },
  ])
  const id = String(reservation[0]?.id)
  expect(answer).toMatchObject({ output: { bookingId: id, personId, spokenCode: expect.stringMatching(/^演 \d{4}$/) } })
  expect(await desk.historyOf(id)).toEqual([['confirmed', worker]])
  expect(await desk.auditOf('bookings.createFor')).toEqual([[1, worker, id]])
  expect(outbox).toMatchObject([{ template: 'booking_made', to_person_id: personId, subject_id: id }])
  expect(await desk.countedOf(resident)).toEqual([id])
  expect(await desk.countedOf(worker)).toEqual([])
})

test('somebody new is registered with the booking, once', async () => {
  const before = await people()
  const answer = await desk.twice(
    desk.worker,
    'bookings.createFor',
    input('14:00', walkIn('  演示长者 ', '000 1234 5678', true)),
  )
  const { bookingId, personId } = answer.ok
    ? (answer.output as { bookingId: string; personId: string })
    : { bookingId: '', personId: '' }
  expect(await people()).toBe((before ?? 0) + 1)
  const { person = [] } = await desk.world.rows('person')
  expect(person.find(({ id }) => id === personId)).toMatchObject({
    name: '演示长者',
    phone: '00012345678',
    identity: null,
    home_community_id: 1,
    is_eighty_plus: true,
    made_by: personIdOf(desk.worker),
  })
  expect(await desk.rowOf(bookingId)).toMatchObject({ person_id: personId })
  const lines = (await desk.auditOf('bookings.createFor')).map(([, , subject]) => subject)
  expect([...lines].sort()).toEqual([bookingId, personId].sort())
})

test('somebody unreachable by message is put on the call list for the reminder, but not for the booking they have just been told of', async () => {
  const { personId } = await createFor('14:00', walkIn())
  await desk.tick()
  expect((await desk.world.ask(desk.worker, 'calls.list', {})).calls).toEqual([])
  desk.world.clock.now = at('11:00')
  await desk.tick()
  await desk.tick()
  const { calls } = await desk.world.ask(desk.worker, 'calls.list', {})
  expect(calls).toMatchObject([{ personId, name: '演示长者', text: expect.stringContaining('今天下午 2:00') }])
})

test('the booking counts against the person’s own quota: a third upcoming one is refused', async () => {
  const personId = await newRecord(desk.world)
  await createFor('11:00', { personId })
  await createFor('14:00', { personId })
  expect(await refusal('18:00', { personId })).toMatchObject({ code: 'quota_count' })
  expect(await refusal('18:00', walkIn())).toBeNull()
})

test('six hours a week are the limit, whoever enters the booking', async () => {
  const personId = await newRecord(desk.world)
  await createFor('11:00', { personId, minutes: 240 })
  expect(await refusal('16:00', { personId, minutes: 150 })).toMatchObject({ code: 'quota_hours' })
  expect(await refusal('16:00', { personId, minutes: 120 })).toBeNull()
})

test('staff are exempt from notice, booking window, maximum length and approval', async () => {
  const roomId = await newRoom(desk.world, { rules: { approval: 'staff', bufferMinutes: 0 } })
  const { bookingId } = await createFor('10:00', { ...walkIn(), roomId, minutes: 210 })
  expect(await desk.rowOf(bookingId)).toMatchObject({ state: 'confirmed' })
  expect(await refusal('10:00', { ...walkIn(), startsAt: at('10:00', '2027-03-01') })).toBeNull()
})

test('a taken slot is refused with the next free time, and no person is registered', async () => {
  const personId = personIdOf(desk.resident)
  await desk.book(desk.resident, '14:00')
  for (const more of [walkIn(), { personId }]) {
    expect(await refusal('14:00', more)).toMatchObject({ code: 'slot_taken', facts: { nextFreeAt: at('15:00') } })
  }
})

test('somebody with too many no-shows needs approval, which booking by the staff implies', async () => {
  const personId = personIdOf(desk.resident)
  for (const day of ['2026-11-20', '2026-11-21', '2026-11-22']) {
    const [startsAt, endsAt] = [at('10:00', day), at('11:00', day)]
    await newBooking(desk.world, {
      roomId: desk.roomId,
      personId,
      startsAt,
      endsAt,
      state: 'released',
      noShowAt: endsAt,
    })
  }
  const { bookingId } = await createFor('14:00', { personId })
  expect(await desk.rowOf(bookingId)).toMatchObject({ state: 'confirmed' })
})

test.each([
  ['nobody is said', '14:00', {}, 'walk_in_missing'],
  ['the name is blank', '14:00', walkIn('  '), 'name_missing'],
  ['the number is none', '14:00', walkIn('演示长者', '12'), 'phone_wrong'],
  ['the person is not there', '14:00', { personId: '0123456789abcdef' }, 'not_found'],
  ['the room is not there', '14:00', { ...walkIn(), roomId: '1-0123456789abcdef' }, 'not_found'],
  ['the doors are shut', '20:30', walkIn(), 'slot_closed'],
  ['it is over', '08:00', walkIn(), 'slot_past'],
  ['there are too many of them', '14:00', { ...walkIn(), partySize: 21 }, 'party_size'],
])('refused when %s', async (_, time, more, code) => {
  expect(await refusal(time, more)).toMatchObject({ code })
})

test('a person the staff may not see looks missing', async () => {
  const elsewhere = await newRecord(desk.world, { communityId: 2 })
  for (const personId of [elsewhere, personIdOf(await desk.world.newPerson())]) {
    expect(await refusal('14:00', { personId })).toMatchObject({ code: 'not_found' })
  }
})

test('to another community’s staff the room looks missing', async () => {
  expect(await refusal('14:00', walkIn(), desk.foreign)).toMatchObject({ code: 'not_found' })
})
