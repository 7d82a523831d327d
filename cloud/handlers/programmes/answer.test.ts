import { newChild, seatsOf } from '../../../test/children'
import { newKey, openWorld, type World } from '../../../test/factories'
import { enrol, rowOfProgramme } from '../../../test/programmes'
import { shanghai } from '../../../test/times'

let world: World
let programmeId: string
beforeEach(async () => {
  world = await openWorld()
  ;({ programmeId } = await rowOfProgramme(world, await world.newPoint(), { capacity: 2, days: ['2026-12-02'] }))
})
afterEach(() => world.close())

const answer = (who: string, enrolmentId: string, isWanted: boolean, seat?: number) =>
  world.call(who, 'programmes.answer', { enrolmentId, isWanted, ...(seat !== undefined && { seat }) }, newKey())

/** A pair to whom two seats are offered, and two who wait after it. */
const offered = async () => {
  const [first, pair] = [await world.newPerson(), await world.newPerson()]
  const { id: leftId } = await enrol(world, first, { programmeId, seats: [null, await newChild(world, first)] })
  const { id } = await enrol(world, pair, { programmeId, seats: [null, await newChild(world, pair)] })
  const next = await enrol(world, await world.newPerson(), { programmeId })
  await world.ask(first, 'programmes.leave', { enrolmentId: leftId }, newKey())
  return { pair, id, next: next.id }
}
const stateOf = async (enrolmentId: string) => {
  const { enrolment = [] } = await world.rows('enrolment')
  return enrolment.find(({ id }) => id === enrolmentId)?.state
}

test('an offer is taken once, all of its seats', async () => {
  const { pair, id } = await offered()
  expect(await answer(pair, id, true)).toMatchObject({ output: { state: 'taken', holdUntil: null } })
  expect(await answer(pair, id, true)).toMatchObject({ error: { code: 'already_done' } })
  expect(await seatsOf(world, programmeId)).toEqual([2, 2, 2])
})

test('declined seats go to the next in line', async () => {
  const { pair, id, next } = await offered()
  expect(await answer(pair, id, false)).toMatchObject({ output: { state: 'declined' } })
  expect(await stateOf(next)).toBe('offered')
  expect(await answer(pair, id, true)).toMatchObject({ error: { code: 'offer_over' } })
})

test('an offer that has run out is over, and hinders nobody who comes', async () => {
  const { pair, id, next } = await offered()
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await answer(pair, id, true)).toMatchObject({ error: { code: 'offer_over' } })
  expect(await enrol(world, await world.newPerson(), { programmeId })).toMatchObject({ state: 'taken' })
  expect([await stateOf(id), await stateOf(next)]).toEqual(['expired', 'offered'])
  expect(await seatsOf(world, programmeId)).toEqual([2, 2, 2])
})

test('a seat that somebody is asked about is kept, or goes to the next', async () => {
  const who = await world.newPerson()
  const { id } = await enrol(world, who, { programmeId, seats: [null, await newChild(world, who)] })
  const next = await enrol(world, await world.newPerson(), { programmeId })
  expect(await answer(who, id, true, 1)).toMatchObject({ error: { code: 'already_done' } })
  await world.db
    .updateTable('enrolment_seat')
    .set({ asked_at: world.clock.now })
    .where('enrolment_id', '=', id)
    .execute()
  expect(await answer(who, id, true, 0)).toMatchObject({
    output: { state: 'taken', seats: [{ askedUntil: null }, { askedUntil: '2026-11-27T02:00:00.000Z' }] },
  })
  expect(await answer(who, id, true, 0)).toMatchObject({ error: { code: 'already_done' } })
  expect(await answer(who, id, false, 1)).toMatchObject({ output: { seats: [{ isLive: true }, { isLive: false }] } })
  expect(await stateOf(next.id)).toBe('offered')
  expect(await answer(who, id, true, 1)).toMatchObject({ error: { code: 'offer_over' } })
})
