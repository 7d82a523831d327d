import { newKey } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { openProgrammeDesk, type ProgrammeDesk } from '../../../test/programme-desk'
import { seated } from '../../../test/programmes'
import { newRoom, newWaitlistEntry } from '../../../test/rooms'

let desk: ProgrammeDesk
beforeEach(async () => void (desk = await openProgrammeDesk()))
afterEach(() => desk.world.close())

const cancel = (programmeId: string, sessionId?: string, reason = '演示停电') =>
  desk.world.call(
    desk.worker,
    'programmes.cancel',
    { programmeId, reason, ...(sessionId !== undefined && { sessionId }) },
    newKey(),
  )
const read = async (programmeId: string) => (await desk.world.ask(null, 'programmes.get', { programmeId })).programme
const states = async () => {
  const { enrolment = [], enrolment_seat = [] } = await desk.world.rows('enrolment', 'enrolment_seat')
  return enrolment.map(({ id, state }) => [
    state,
    enrolment_seat.filter(({ enrolment_id, is_live }) => enrolment_id === id && is_live).length,
  ])
}

test('a whole course is cancelled with its dates, rooms and seats; everybody reads why', async () => {
  const { programmeId } = await desk.plan({ roomId: desk.roomId })
  await seated(desk.world, { programmeId, seats: 2 })
  expect(await cancel(programmeId)).toMatchObject({ output: { cancelled: 4 } })
  expect(await read(programmeId)).toMatchObject({
    cancelled: '演示停电',
    taken: 0,
    sessions: Array.from({ length: 4 }, () => ({ cancelled: '演示停电' })),
  })
  expect((await desk.blocks()).map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => 'cancelled'))
  expect(await states()).toEqual([['cancelled', 0]])
  expect(await cancel(programmeId)).toMatchObject({ error: { code: 'already_done' } })
})

test('one date of a course is cancelled with its room; the seats stay for the others', async () => {
  const { programmeId, sessionIds } = await desk.plan({ roomId: desk.roomId })
  const [, second = ''] = sessionIds
  await seated(desk.world, { programmeId, seats: 1 })
  expect(await cancel(programmeId, second)).toMatchObject({ output: { cancelled: 1 } })
  const { cancelled, taken, sessions } = await read(programmeId)
  expect([cancelled, taken]).toEqual([null, 1])
  expect(sessions.map((one) => one.cancelled)).toEqual([null, '演示停电', null, null])
  expect((await desk.blocks()).map(({ state }) => state)).toEqual(['blocked', 'cancelled', 'blocked', 'blocked'])
  expect(await states()).toEqual([['taken', 1]])
  expect(await cancel(programmeId, second)).toMatchObject({ error: { code: 'already_done' } })
})

test('with one date of a drop-in its seats end, those of other dates stay', async () => {
  const { programmeId, sessionIds } = await desk.plan({ form: 'dropIn', weeks: 2 })
  for (const sessionId of sessionIds) await seated(desk.world, { programmeId, sessionId, seats: 1 })
  await cancel(programmeId, sessionIds[0])
  expect((await states()).sort()).toEqual([
    ['cancelled', 0],
    ['taken', 1],
  ])
  expect((await read(programmeId)).sessions.map(({ taken }) => taken)).toEqual([0, 1])
})

test('with its last date a programme is cancelled, too', async () => {
  const { programmeId, sessionIds } = await desk.plan({ weeks: 2 })
  await cancel(programmeId, sessionIds[1])
  expect((await read(programmeId)).cancelled).toBeNull()
  await cancel(programmeId, sessionIds[0])
  expect((await read(programmeId)).cancelled).toBe('演示停电')
})

test('what is over stays as it was', async () => {
  const { programmeId, sessionIds } = await desk.plan({ weeks: 2, form: 'dropIn' })
  await seated(desk.world, { programmeId, sessionId: sessionIds[0] ?? '', seats: 1 })
  desk.world.clock.now = desk.at('18:00')
  expect(await cancel(programmeId, sessionIds[0])).toMatchObject({ error: { code: 'programme_begun' } })
  expect(await cancel(programmeId)).toMatchObject({ output: { cancelled: 1 } })
  const { sessions } = await read(programmeId)
  expect(sessions.map(({ cancelled, taken }) => [cancelled, taken])).toEqual([
    [null, 1],
    ['演示停电', 0],
  ])
  expect(await states()).toEqual([['taken', 1]])
})

test('a freed room is offered to who waits for it', async () => {
  const { world, roomId } = desk
  const { programmeId } = await desk.plan({ roomId, weeks: 1 })
  const personId = personIdOf(await world.newPerson())
  await newWaitlistEntry(world, { roomId, personId, startsAt: desk.at('16:30'), endsAt: desk.at('17:30') })
  await cancel(programmeId)
  const { reservation = [] } = await world.rows('reservation')
  expect(reservation.filter(({ state }) => state === 'held')).toHaveLength(1)
})

test('the block of a date is lifted by nobody alone, and its room is not closed', async () => {
  const { world, worker, roomId } = desk
  await desk.plan({ roomId, weeks: 1 })
  const { reservation = [] } = await world.rows('reservation')
  const bookingId = String(reservation[0]?.id)
  const goal = { bookingId, roomId: await newRoom(world), startsAt: desk.at('10:00'), minutes: 60 }
  expect([
    await world.call(worker, 'bookings.cancel', { bookingId, reason: '演示' }, newKey()),
    await world.call(worker, 'bookings.move', goal, newKey()),
    await world.call(worker, 'rooms.retire', { roomId, reason: '演示' }, newKey()),
  ]).toMatchObject(Array.from({ length: 3 }, () => ({ error: { code: 'programme_block' } })))
  expect(await desk.blocks()).toMatchObject([{ state: 'blocked' }])
})

test('without a reason nothing is cancelled; a date of another programme is not found', async () => {
  const [one, other] = [await desk.plan({ weeks: 1 }), await desk.plan({ weeks: 1 })]
  expect(await cancel(one.programmeId, undefined, ' ')).toMatchObject({ error: { code: 'reason_missing' } })
  expect(await cancel(one.programmeId, other.sessionIds[0])).toMatchObject({ error: { code: 'not_found' } })
})
