import { personIdOf } from '../../../test/people'
import { openWorld, type World } from '../../../test/factories'
import { CLASS_DAY, rowOfProgramme, seated } from '../../../test/programmes'
import { shanghai } from '../../../test/times'

let world: World
let pointId = ''
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const get = (who: string | null, programmeId: string) => world.ask(who, 'programmes.get', { programmeId })
/** Makes an enrolment somebody's own. */
const give = async (id: string, who: string) => {
  const own = { person_id: personIdOf(who) }
  await world.db.updateTable('enrolment').set(own).where('id', '=', id).execute()
  await world.db.updateTable('enrolment_seat').set(own).where('enrolment_id', '=', id).where('seat', '=', 0).execute()
}

test('who is signed in sees their own seats, and nobody else’s', async () => {
  const { programmeId } = await rowOfProgramme(world, pointId, { capacity: 5 })
  const [who, other] = [await world.newPerson(), await world.newPerson()]
  const id = await seated(world, { programmeId, seats: 2 })
  await give(id, who)
  expect(await get(who, programmeId)).toMatchObject({
    own: [
      { id, state: 'taken', sessionId: null, ahead: null, seats: [{ seat: 0, isChild: false }, { isChild: true }] },
    ],
    programme: { taken: 2 },
  })
  for (const asker of [other, null]) expect(await get(asker, programmeId)).toMatchObject({ own: [] })
})

test('of what is over one sees the latest twenty only, and all that stands', async () => {
  const { programmeId } = await rowOfProgramme(world, pointId, { capacity: 90 })
  const who = await world.newPerson()
  const first = await seated(world, { programmeId, seats: 1 })
  await give(first, who)
  for (let nth = 0; nth < 22; nth++) {
    const id = await seated(world, { programmeId, seats: 1, state: 'waiting' })
    await world.db
      .updateTable('enrolment')
      .set({ state: 'left', person_id: personIdOf(who) })
      .where('id', '=', id)
      .execute()
  }
  const { own } = await get(who, programmeId)
  expect(own).toHaveLength(21)
  expect(own[0]).toMatchObject({ id: first })
})

test('how many seats of a course are waited for, until it begins', async () => {
  const { programmeId } = await rowOfProgramme(world, pointId)
  const who = await world.newPerson()
  await seated(world, { programmeId, seats: 2, state: 'waiting' })
  await give(await seated(world, { programmeId, seats: 1, state: 'waiting' }), who)
  expect(await get(who, programmeId)).toMatchObject({ waiting: 3, own: [{ state: 'waiting', ahead: 2 }] })
  world.clock.now = shanghai(CLASS_DAY, '16:30')
  expect(await get(who, programmeId)).toMatchObject({ waiting: 0, own: [{ state: 'expired', ahead: null }] })
})

test('seats whose offer has lapsed are free again at once', async () => {
  const { programmeId } = await rowOfProgramme(world, pointId)
  await seated(world, { programmeId, seats: 2, state: 'offered', holdUntil: shanghai('2026-11-24', '12:00') })
  expect(await get(null, programmeId)).toMatchObject({ programme: { taken: 2 } })
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await get(null, programmeId)).toMatchObject({ programme: { taken: 0 } })
})

test('a volunteer leads it as long as they are one', async () => {
  const volunteer = await world.newPerson('volunteer')
  const { programmeId } = await rowOfProgramme(world, pointId, { leaderId: personIdOf(volunteer) })
  expect(await get(volunteer, programmeId)).toMatchObject({ isLeader: true })
  await world.db.updateTable('person').set({ role: 'resident' }).where('identity', '=', volunteer).execute()
  expect(await get(volunteer, programmeId)).toMatchObject({ isLeader: false })
})

test('a programme that does not exist is not found', async () => {
  const { programmeId } = await rowOfProgramme(world, pointId)
  for (const id of [programmeId.replace('1-', '2-'), '1-0123456789abcdef'])
    expect(await world.call(null, 'programmes.get', { programmeId: id })).toMatchObject({
      error: { code: 'not_found' },
    })
})
