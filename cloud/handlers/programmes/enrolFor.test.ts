import { newChild, seatsOf } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newRecord, personIdOf, setPerson } from '../../../test/people'
import { CLASS_DAY, rowOfProgramme } from '../../../test/programmes'
import { shanghai } from '../../../test/times'

let world: World
let [programmeId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  ;({ programmeId } = await rowOfProgramme(world, await world.newPoint(), { days: [CLASS_DAY] }))
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const enrolFor = (personId: string, seats: (string | null)[] = [null], id = programmeId) =>
  world.call(worker, 'programmes.enrolFor', { programmeId: id, personId, seats }, newKey())

test('staff enrol somebody without a telephone, and it says by whom', async () => {
  const personId = await newRecord(world)
  expect(await enrolFor(personId)).toMatchObject({ output: { programmeId, state: 'taken' } })
  expect(await seatsOf(world, programmeId)).toEqual([1, 1, 1])
  expect((await world.rows('enrolment')).enrolment).toMatchObject([
    { person_id: personId, made_by: personIdOf(worker) },
  ])
})

test('also with a child of that account, while it goes on, until its end', async () => {
  const who = await world.newPerson()
  await setPerson(world, who, { home_community_id: 1 })
  const childId = await newChild(world, who)
  world.clock.now = shanghai(CLASS_DAY, '17:30')
  expect(await enrolFor(personIdOf(who), [null, childId])).toMatchObject({ output: { state: 'taken' } })
  expect(await enrolFor(await newRecord(world))).toMatchObject({ error: { code: 'programme_full' } })
  world.clock.now = shanghai(CLASS_DAY, '18:00')
  expect(await enrolFor(await newRecord(world))).toMatchObject({ error: { code: 'enrol_over' } })
})

test('it is refused as it would be for the person, in words for whoever enrols them', async () => {
  const personId = await newRecord(world)
  await enrolFor(personId)
  expect(await enrolFor(personId)).toMatchObject({ error: { code: 'programme_joined_other' } })
  const guardian = await world.newPerson()
  await setPerson(world, guardian, { home_community_id: 1 })
  const young = await newChild(world, guardian, { consent: undefined })
  expect(await enrolFor(personIdOf(guardian), [young])).toMatchObject({ error: { code: 'programme_consent_other' } })
  const foreign = await newChild(world, await world.newPerson())
  expect(await enrolFor(await newRecord(world), [foreign])).toMatchObject({ error: { code: 'not_found' } })
})

test('only for people whom the staff may see, and only in their community', async () => {
  expect(await enrolFor(await newRecord(world, { communityId: 2 }))).toMatchObject({ error: { code: 'not_found' } })
  const there = await rowOfProgramme(world, await world.newPoint({ communityId: 2 }))
  expect(await enrolFor(await newRecord(world), [null], there.programmeId)).toMatchObject({
    error: { code: 'not_found' },
  })
  expect(await seatsOf(world, there.programmeId)).toEqual([0, 0, 0])
})
