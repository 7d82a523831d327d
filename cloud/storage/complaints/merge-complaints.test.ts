import { newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newOffer, personIdOf } from '../../../test/people'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const merge = (duplicate: string, offerId: string) =>
  world.ask(duplicate, 'me.merge', { offerId, isMe: true }, newKey())
const mediationsOf = (id: string | null) =>
  world.db
    .selectFrom('mediation')
    .select(['first_id', 'other_id'])
    .where('id', '=', id ?? '')
    .executeTakeFirstOrThrow()

test('a complaint filed for a walk-in becomes theirs once they have WeChat', async () => {
  const { offerId, recordId, duplicate } = await newOffer(world)
  const { complaintId, mediationId } = await newComplaint(world, { reporter: `test:${recordId}`, state: 'mediating' })
  await merge(duplicate, offerId)
  const { complaint } = await world.rows('complaint')
  expect(complaint).toMatchObject([{ id: complaintId, reporter_id: personIdOf(duplicate) }])
  expect(await mediationsOf(mediationId)).toEqual({ first_id: personIdOf(duplicate), other_id: null })
})

test('the two sides of a mediation are never merged into one: the record stays a side, and everything else is merged', async () => {
  const { offerId, recordId, duplicate } = await newOffer(world)
  const { mediationId: asFirst } = await newComplaint(world, { reporter: `test:${recordId}`, state: 'mediating' })
  const { mediationId: asOther } = await newComplaint(world, { reporter: duplicate, state: 'mediating' })
  const setOther = (id: string | null, other_id: string) =>
    world.db
      .updateTable('mediation')
      .set({ other_id })
      .where('id', '=', id ?? '')
      .execute()
  await setOther(asFirst, personIdOf(duplicate))
  await setOther(asOther, recordId)
  await merge(duplicate, offerId)
  expect(await mediationsOf(asFirst)).toEqual({ first_id: recordId, other_id: personIdOf(duplicate) })
  expect(await mediationsOf(asOther)).toEqual({ first_id: personIdOf(duplicate), other_id: recordId })
  const { complaint = [] } = await world.rows('complaint')
  expect(complaint.map(({ reporter_id: reporterId }) => reporterId)).toEqual([
    personIdOf(duplicate),
    personIdOf(duplicate),
  ])
})

test('a reporter and a joiner count as one household once merged', async () => {
  const { offerId, recordId, duplicate } = await newOffer(world)
  const met = [`test:${recordId}`, duplicate]
  await newComplaint(world, { reporter: duplicate, concerns: 'everyone', joiners: [`test:${recordId}`] })
  const { complaintId } = await newComplaint(world, { concerns: 'everyone', joiners: met })
  await merge(duplicate, offerId)
  const { complaint_joiner } = await world.rows('complaint_joiner')
  expect(complaint_joiner).toMatchObject([{ complaint_id: complaintId, person_id: personIdOf(duplicate) }])
})
