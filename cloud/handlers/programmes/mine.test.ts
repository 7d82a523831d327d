import { newChild } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { CLASS_DAY, enrol, rowOfProgramme } from '../../../test/programmes'
import { shanghai } from '../../../test/times'

let world: World
let pointId: string
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const mine = (who: string) => world.ask(who, 'programmes.mine', {})
/** Coming and past ones, by programme and state. */
const states = async (who: string) => {
  const { coming, past } = await mine(who)
  return [coming, past].map((rows) => rows.map(({ programme, enrolment }) => [programme, enrolment.state]))
}
const cancel = (table: 'programme' | 'programme_session', id: string) =>
  world.db
    .updateTable(table)
    .set({ cancelled_at: world.clock.now, cancel_reason: '那天停水。' })
    .where('id', '=', id)
    .execute()

test('one’s own seats are listed with the next four dates, who is away and who was there', async () => {
  const days = [CLASS_DAY, '2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23']
  const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { days })
  const [first = '', second = ''] = sessionIds
  const who = await world.newPerson()
  const seats = [null, await newChild(world, who)]
  const { id } = await enrol(world, who, { programmeId, seats })
  await world.ask(who, 'programmes.away', { enrolmentId: id, sessionId: second, seat: 1, isAway: true }, newKey())
  const stay = { community_id: 1, session_id: first, enrolment_id: id, seat: 1 }
  await world.db
    .insertInto('class_presence')
    .values([
      { ...stay, during: '[2026-11-25T08:30Z,2026-11-25T09:00Z)' },
      { ...stay, during: '[2026-11-25T09:15Z,)' },
    ])
    .execute()
  const { coming } = await mine(who)
  expect(coming).toMatchObject([
    { programme: programmeId, title: '演示四点半课堂', point: { id: pointId }, enrolment: { id }, cancelled: null },
  ])
  expect(coming[0]?.dates.map(({ session, away, stays }) => [session.id, away, stays])).toEqual([
    [
      first,
      [],
      [
        { seat: 1, cameAt: '2026-11-25T08:30:00.000Z', leftAt: '2026-11-25T09:00:00.000Z' },
        { seat: 1, cameAt: '2026-11-25T09:15:00.000Z', leftAt: null },
      ],
    ],
    [second, [1], []],
    [sessionIds[2], [], []],
    [sessionIds[3], [], []],
  ])
})

test('a course is past once its last date has ended, which is listed until that day is over', async () => {
  const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { days: [CLASS_DAY, '2026-12-02'] })
  const who = await world.newPerson()
  await enrol(world, who, { programmeId })
  world.clock.now = shanghai('2026-12-02', '17:59')
  expect(await states(who)).toEqual([[[programmeId, 'taken']], []])
  world.clock.now = shanghai('2026-12-02', '18:00')
  expect(await states(who)).toEqual([[], [[programmeId, 'taken']]])
  expect((await mine(who)).past[0]?.dates.map(({ session }) => session.id)).toEqual([sessionIds[1]])
  world.clock.now = shanghai('2026-12-03', '00:00')
  expect((await mine(who)).past[0]?.dates).toEqual([])
})

test('an offer that ran out and a waitlist that has ended belong to the past at once, without the timer', async () => {
  const { programmeId } = await rowOfProgramme(world, pointId, { capacity: 1 })
  const [first, second, third] = [await world.newPerson(), await world.newPerson(), await world.newPerson()]
  const { id } = await enrol(world, first, { programmeId })
  await enrol(world, second, { programmeId })
  await enrol(world, third, { programmeId })
  await world.ask(first, 'programmes.leave', { enrolmentId: id }, newKey())
  expect(await states(first)).toEqual([[], [[programmeId, 'left']]])
  world.clock.now = shanghai('2026-11-24', '11:59')
  expect(await states(second)).toEqual([[[programmeId, 'offered']], []])
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await states(second)).toEqual([[], [[programmeId, 'expired']]])
  expect(await states(third)).toEqual([[[programmeId, 'waiting']], []])
  world.clock.now = shanghai(CLASS_DAY, '16:30')
  expect(await states(third)).toEqual([[], [[programmeId, 'expired']]])
})

test('what staff cancelled stays among the coming ones with the reason, until it would have begun', async () => {
  const who = await world.newPerson()
  const course = await rowOfProgramme(world, pointId, { days: [CLASS_DAY] })
  const dropIn = await rowOfProgramme(world, pointId, { form: 'dropIn' })
  const [sessionId = ''] = dropIn.sessionIds
  await enrol(world, who, { programmeId: course.programmeId })
  await enrol(world, who, { programmeId: dropIn.programmeId, sessionId })
  await cancel('programme', course.programmeId)
  await cancel('programme_session', course.sessionIds[0] ?? '')
  await cancel('programme_session', sessionId)
  await world.db.updateTable('enrolment').set({ state: 'cancelled' }).execute()
  const told = async () => {
    const { coming, past } = await mine(who)
    return [coming, past].map((rows) => rows.map(({ cancelled }) => cancelled))
  }
  expect(await told()).toEqual([['那天停水。', '那天停水。'], []])
  world.clock.now = shanghai(CLASS_DAY, '16:30')
  expect(await told()).toEqual([[], ['那天停水。', '那天停水。']])
})

test('who leads a programme finds it until the end of its last day', async () => {
  const leader = await world.newPerson('volunteer')
  const { programmeId } = await rowOfProgramme(world, pointId, { leaderId: personIdOf(leader), days: [CLASS_DAY] })
  const led = async (who: string) => (await mine(who)).leading.map(({ id }) => id)
  expect([await led(leader), await led(await world.newPerson('volunteer'))]).toEqual([[programmeId], []])
  world.clock.now = shanghai(CLASS_DAY, '23:59')
  expect(await led(leader)).toEqual([programmeId])
  world.clock.now = shanghai('2026-11-26', '00:00')
  expect(await led(leader)).toEqual([])
})
