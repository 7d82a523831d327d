import { markOne, onClassDay as at, rowOfChild, rowOfSeats } from '../../../test/classes'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newOffer, personIdOf } from '../../../test/people'
import { rowOfProgramme, savedProgramme } from '../../../test/programmes'
import { newRoom } from '../../../test/rooms'
import { forgetPerson } from '../../people/forget-person'
import { cryptoRandom16 } from '../../platform/ids'
import { movePoints } from '../points/move-points'

let world: World
let [pointId, programmeId, sessionId, worker] = ['', '', '', '']
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
  pointId = await world.newPoint()
  const made = await rowOfProgramme(world, pointId, { capacity: 2 })
  programmeId = made.programmeId
  sessionId = made.sessionIds[0] ?? ''
})
afterEach(() => world.close())

const come = async (enrolmentId: string, seat = 0) => {
  world.clock.now = at('16:20')
  expect(await markOne(world, worker, sessionId, { enrolmentId, seat, act: 'came' })).toMatchObject({ ok: true })
}
const statesOf = async (...ids: string[]) => {
  const { enrolment = [] } = await world.rows('enrolment')
  return ids.map((id) => enrolment.find((one) => one.id === id)?.state)
}
const taken = async () => (await world.rows('programme')).programme?.[0]?.taken

test('with an account its children go, its seats are free, and only that somebody came stays', async () => {
  const who = await world.newPerson()
  const childId = await rowOfChild(world, who, { called: '小柚', note: '花生过敏' })
  const enrolmentId = await rowOfSeats(world, who, { programmeId, seats: [childId, null] })
  const waiting = await rowOfSeats(world, await world.newPerson(), { programmeId, state: 'waiting' })
  await come(enrolmentId)
  await come(enrolmentId, 1)
  world.clock.now = '2026-11-24T02:00:00.000Z'
  await forgetPerson({ ...world.app, clock: () => world.clock.now }, who)
  expect(await statesOf(enrolmentId, waiting)).toEqual(['left', 'offered'])
  const rows = await world.rows('child', 'child_consent', 'class_presence', 'enrolment', 'enrolment_seat')
  expect(rows).toMatchObject({ child: [], child_consent: [], class_presence: [{ person_id: null, seat: 1 }] })
  expect(JSON.stringify(await world.rows())).not.toMatch(/小柚|花生/)
  expect(JSON.stringify(rows)).not.toContain(personIdOf(who))
})

test('who leads, plans or marks and is forgotten leaves no name behind', async () => {
  const leader = await world.newPerson('volunteer')
  await world.db
    .updateTable('programme')
    .set({ leader_id: personIdOf(leader), made_by: personIdOf(leader) })
    .execute()
  const enrolmentId = await rowOfSeats(world, await world.newPerson(), { programmeId })
  world.clock.now = at('16:20')
  await markOne(world, leader, sessionId, { enrolmentId, act: 'came' })
  await forgetPerson({ ...world.app, clock: () => world.clock.now }, leader)
  const rows = await world.rows('programme', 'class_presence', 'presence_mark')
  expect(rows.class_presence).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(personIdOf(leader))
})

test('of a record and a person in one course the better seat stays, and others of its group stay', async () => {
  const { offerId, recordId, duplicate } = await newOffer(world)
  const childId = await rowOfChild(world, duplicate)
  const own = await rowOfSeats(world, duplicate, { programmeId, seats: [childId, null], state: 'waiting' })
  const record = await rowOfSeats(world, `test:${recordId}`, { programmeId })
  expect(await world.call(duplicate, 'me.merge', { offerId, isMe: true }, newKey())).toMatchObject({ ok: true })
  expect(await statesOf(own, record)).toEqual(['waiting', 'taken'])
  const { enrolment_seat: seats = [], enrolment = [] } = await world.rows('enrolment_seat', 'enrolment')
  const live = seats.filter(({ is_live: isLive }) => isLive).map(({ enrolment_id: id, seat }) => [id, seat])
  expect(live.sort()).toEqual(
    [
      [own, 0],
      [record, 0],
    ].sort(),
  )
  expect(new Set(enrolment.map(({ person_id: id }) => id))).toEqual(new Set([personIdOf(duplicate)]))
  expect(await taken()).toBe(1)
  // A tablet that was read before the merge marks the seat that stays; the other one is not found any more.
  world.clock.now = at('16:20')
  const mark = (enrolmentId: string, seat = 0) => markOne(world, worker, sessionId, { enrolmentId, seat, act: 'came' })
  expect(await mark(record)).toMatchObject({ output: { marked: 1 } })
  expect(await mark(own, 1)).toMatchObject({ error: { code: 'not_found' } })
})

test('programmes move with their point, with dates, seats and who was there; old ids lead to the new ones', async () => {
  const who = await world.newPerson()
  const childId = await rowOfChild(world, who)
  const enrolmentId = await rowOfSeats(world, who, { programmeId, seats: [childId, null] })
  await come(enrolmentId)
  await markOne(world, worker, sessionId, { enrolmentId, seat: 1, act: 'away' })
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', pointId).executeTakeFirstOrThrow()
  await world.db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))

  const second = await world.newPerson('worker', 2)
  const roster = await world.ask(second, 'programmes.roster', { sessionId }, newKey())
  expect(roster).toMatchObject({
    programmeId: programmeId.replace('1-', '2-'),
    rows: [{ enrolmentId: enrolmentId.replace('1-', '2-'), state: 'here' }, { state: 'away' }],
  })
  const { enrolment_event: log = [], presence_mark: marks = [] } = await world.rows('enrolment_event', 'presence_mark')
  expect(new Set([...log, ...marks].map(({ community_id: id }) => id))).toEqual(new Set([2]))
  expect(await world.call(worker, 'programmes.roster', { sessionId }, newKey())).toMatchObject({ ok: false })
  // Also in marks: a tablet has the ids that it has read.
  expect(await markOne(world, second, sessionId, { enrolmentId, act: 'undo' })).toMatchObject({ output: { marked: 1 } })
})

test('a programme in a room moves with the room and its blocks', async () => {
  const roomId = await newRoom(world, { pointId })
  await world.ask(worker, 'programmes.save', savedProgramme({ pointId, roomId, weeks: 2 }), newKey())
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', pointId).executeTakeFirstOrThrow()
  await world.db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))
  const { programme_session: dates = [], reservation = [] } = await world.rows('programme_session', 'reservation')
  const kept = dates.filter(({ block_id: id }) => id !== null)
  expect(kept.map(({ community_id: id, room_id: room }) => [id, room])).toEqual(
    [1, 2].map(() => [2, roomId.replace('1-', '2-')]),
  )
  expect(reservation.map(({ session_id: id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort())
})
