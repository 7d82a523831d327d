import { newKey } from '../../../test/factories'
import { openProgrammeDesk, type ProgrammeDesk } from '../../../test/programme-desk'
import { seated } from '../../../test/programmes'
import { newBooking, newRoom } from '../../../test/rooms'
import { daily } from '../../../test/records/hours'
import { shanghai } from '../../../test/times'

let desk: ProgrammeDesk
beforeEach(async () => void (desk = await openProgrammeDesk()))
afterEach(() => desk.world.close())

const THURSDAY = '2026-11-26'
const move = (sessionId: string, startsAt: string, more: { roomId?: string; reason?: string } = {}) =>
  desk.world.call(desk.worker, 'programmes.move', { sessionId, startsAt, reason: '演示老师有事', ...more }, newKey())
const planned = async (changes: Parameters<ProgrammeDesk['plan']>[0] = {}) => {
  const { programmeId, sessionIds } = await desk.plan({ weeks: 2, ...changes })
  const [first = '', second = ''] = sessionIds
  return { programmeId, first, second }
}

test('a date moves with its length; everybody reads when it was before', async () => {
  const { programmeId, first } = await planned()
  expect(await move(first, desk.at('15:00', THURSDAY))).toMatchObject({
    output: {
      id: first,
      startsAt: desk.at('15:00', THURSDAY),
      endsAt: desk.at('16:30', THURSDAY),
      movedFrom: desk.at('16:30'),
      room: '',
    },
  })
  const { programme } = await desk.world.ask(null, 'programmes.get', { programmeId })
  expect(programme.sessions[0]).toMatchObject({ id: first, movedFrom: desk.at('16:30') })
})

test('its room moves with it, also by half an hour, when the old time and the new one overlap', async () => {
  const { roomId } = desk
  const { first } = await planned({ roomId })
  expect(await move(first, desk.at('17:00'))).toMatchObject({ output: { room: '演示舞蹈室' } })
  expect((await desk.blocks()).filter(({ session }) => session === first)).toMatchObject([
    { state: 'cancelled', from: desk.at('16:30') },
    { state: 'blocked', from: desk.at('17:00'), room: roomId, title: '演示四点半课堂' },
  ])
})

test('it may go to another room of the point, and gets one where it had none', async () => {
  const other = await newRoom(desk.world, { pointId: desk.pointId, name: '演示书法室' })
  const { first } = await planned({ roomId: desk.roomId })
  expect(await move(first, desk.at('16:30'), { roomId: other })).toMatchObject({
    output: { room: '演示书法室', movedFrom: null },
  })
  const without = await planned()
  expect(await move(without.first, desk.at('10:00'), { roomId: other })).toMatchObject({
    output: { room: '演示书法室' },
  })
  const standing = (await desk.blocks()).filter(({ state, room }) => state === 'blocked' && room === other)
  expect(standing.map(({ session }) => session).sort()).toEqual([first, without.first].sort())
})

test('where it already is it does not go', async () => {
  const { first } = await planned({ roomId: desk.roomId })
  const there = { error: { code: 'already_done' } }
  expect(await move(first, desk.at('16:30'))).toMatchObject(there)
  expect(await move(first, desk.at('16:30'), { roomId: desk.roomId })).toMatchObject(there)
})

test('where the room is taken the date stays where it is, with its room', async () => {
  const { roomId } = desk
  const { first } = await planned({ roomId })
  await newBooking(desk.world, { roomId, startsAt: desk.at('10:00', THURSDAY), endsAt: desk.at('11:00', THURSDAY) })
  const before = await desk.world.rows('programme_session', 'reservation')
  expect(await move(first, desk.at('10:30', THURSDAY))).toMatchObject({
    error: { code: 'slot_taken', facts: { clashAt: desk.at('10:30', THURSDAY) } },
  })
  expect(await desk.world.rows('programme_session', 'reservation')).toEqual(before)
})

test('where another room is taken it goes nowhere, and keeps its own', async () => {
  const other = await newRoom(desk.world, { pointId: desk.pointId })
  const { first } = await planned({ roomId: desk.roomId })
  await newBooking(desk.world, {
    roomId: other,
    startsAt: desk.at('10:00', THURSDAY),
    endsAt: desk.at('11:00', THURSDAY),
  })
  const before = await desk.world.rows('programme_session', 'reservation')
  expect(await move(first, desk.at('10:30', THURSDAY), { roomId: other })).toMatchObject({
    error: { code: 'slot_taken', facts: { clashAt: desk.at('10:30', THURSDAY) } },
  })
  expect(await desk.world.rows('programme_session', 'reservation')).toEqual(before)
})

test.each([
  ['into the past', shanghai('2026-11-24', '09:00'), 'programme_times'],
  ['over midnight', shanghai('2026-11-25', '23:00'), 'programme_times'],
  ['onto another date of its own', shanghai('2026-12-02', '17:00'), 'programme_times'],
])('a date is not moved %s', async (_, startsAt, code) => {
  const { first } = await planned()
  expect(await move(first, startsAt)).toMatchObject({ error: { code } })
})

test('a date is not moved to a day on which the point is closed', async () => {
  const hours = { ...daily('09:00', '18:00'), days: [{ day: THURSDAY, intervals: [], why: '演示停电' }] }
  const { first } = await planned({ pointId: await desk.world.newPoint({ hours }) })
  expect(await move(first, desk.at('10:00', THURSDAY))).toMatchObject({
    error: { code: 'slot_closed', facts: { clashAt: desk.at('10:00', THURSDAY) } },
  })
})

test('a date that has begun or was cancelled stays; so does one without a reason', async () => {
  const { programmeId, first, second } = await planned()
  expect(await move(first, desk.at('10:00', THURSDAY), { reason: ' ' })).toMatchObject({
    error: { code: 'reason_missing' },
  })
  const cancelled = { programmeId, sessionId: second, reason: '演示' }
  await desk.world.ask(desk.worker, 'programmes.cancel', cancelled, newKey())
  expect(await move(second, desk.at('10:00', THURSDAY))).toMatchObject({ error: { code: 'programme_off' } })
  desk.world.clock.now = desk.at('16:30')
  expect(await move(first, desk.at('10:00', THURSDAY))).toMatchObject({ error: { code: 'programme_begun' } })
})

test.each(['course', 'dropIn'] as const)(
  'an offer for a %s lasts no longer than an hour before its new start',
  async (form) => {
    const { programmeId, first } = await planned({ form })
    const ofDate = form === 'dropIn' ? { sessionId: first } : {}
    const holdUntil = desk.at('15:30')
    const id = await seated(desk.world, { programmeId, ...ofDate, seats: 1, state: 'offered', holdUntil })
    expect(await move(first, desk.at('12:00'))).toMatchObject({ ok: true })
    const { enrolment = [] } = await desk.world.rows('enrolment')
    expect(enrolment).toMatchObject([{ id, hold_until: desk.at('11:00') }])
    const { outbox = [] } = await desk.world.rows('outbox')
    expect(outbox.filter(({ template }) => template === 'class_offered')).toMatchObject([
      { data: { at: desk.at('12:00'), until: desk.at('11:00') } },
    ])
  },
)

test('an offer ends at once where its date now begins within the hour', async () => {
  const { programmeId, first } = await planned()
  await seated(desk.world, { programmeId, seats: 1, state: 'offered', holdUntil: desk.at('15:30') })
  expect(await move(first, shanghai('2026-11-24', '10:30'))).toMatchObject({ ok: true })
  expect((await desk.world.rows('enrolment')).enrolment).toMatchObject([{ state: 'expired' }])
  const { programme } = await desk.world.ask(null, 'programmes.get', { programmeId })
  expect(programme.taken).toBe(0)
})
