import { newChild, seatsOf } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { CLASS_DAY, enrol, rowOfProgramme } from '../../../test/programmes'
import { shanghai } from '../../../test/times'

let world: World
let [pointId, who] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  who = await world.newPerson()
})
afterEach(() => world.close())

const remove = (childId: string, by = who) => world.call(by, 'children.remove', { childId }, newKey())

test('with a child go its seats in all programmes, where it was, and its row', async () => {
  const childId = await newChild(world, who)
  const course = await rowOfProgramme(world, pointId)
  const dropIn = await rowOfProgramme(world, await world.newPoint({ communityId: 2 }), { form: 'dropIn' })
  const [sessionId = ''] = dropIn.sessionIds
  const { id } = await enrol(world, who, { programmeId: course.programmeId, seats: [childId] })
  await enrol(world, who, { programmeId: dropIn.programmeId, sessionId, seats: [null, childId] })
  await world.db
    .insertInto('class_presence')
    .values({
      community_id: 1,
      session_id: course.sessionIds[0] ?? '',
      enrolment_id: id,
      seat: 0,
      child_id: childId,
      during: '[2026-11-25T08:30Z,)',
    })
    .execute()
  expect((await world.ask(who, 'children.list', {})).children).toMatchObject([{ enrolled: 2 }])
  expect(await remove(childId)).toMatchObject({ output: { ended: 2 } })
  expect(await seatsOf(world, course.programmeId)).toEqual([0, 0, 0])
  expect(await seatsOf(world, sessionId)).toEqual([1, 1, 1])
  const { child, child_consent, class_presence } = await world.rows('child', 'child_consent', 'class_presence')
  expect([child, child_consent, class_presence]).toEqual([[], [], []])
  expect(await remove(childId)).toMatchObject({ error: { code: 'not_found' } })
})

test('a seat in what is over stays as it was, without the child', async () => {
  const childId = await newChild(world, who)
  const { programmeId } = await rowOfProgramme(world, pointId, { days: [CLASS_DAY] })
  await enrol(world, who, { programmeId, seats: [childId] })
  world.clock.now = shanghai(CLASS_DAY, '18:00')
  expect(await remove(childId)).toMatchObject({ output: { ended: 0 } })
  expect((await world.rows('enrolment')).enrolment).toMatchObject([{ state: 'taken' }])
  expect((await world.rows('enrolment_seat')).enrolment_seat).toMatchObject([{ child_id: null, is_child: true }])
})

test('somebody else’s child looks missing', async () => {
  expect(await remove(await newChild(world, await world.newPerson()))).toMatchObject({ error: { code: 'not_found' } })
})
