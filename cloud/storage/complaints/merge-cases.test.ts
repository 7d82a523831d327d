import { newCase } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newOffer, personIdOf } from '../../../test/people'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const merge = (twin: string, offerId: string) => world.ask(twin, 'me.merge', { offerId, isMe: true }, newKey())
const talksOf = (id: string | null) =>
  world.db
    .selectFrom('mediation')
    .select(['first_id', 'other_id'])
    .where('id', '=', id ?? '')
    .executeTakeFirstOrThrow()

test('trouble told for somebody at the counter is theirs once they have WeChat', async () => {
  const { offerId, recordId, twin } = await newOffer(world)
  const { complaintId, mediationId } = await newCase(world, { filer: `test:${recordId}`, state: 'mediating' })
  await merge(twin, offerId)
  const { complaint } = await world.rows('complaint')
  expect(complaint).toMatchObject([{ id: complaintId, filer_id: personIdOf(twin) }])
  expect(await talksOf(mediationId)).toEqual({ first_id: personIdOf(twin), other_id: null })
})

test('the two sides of a mediation never become one: the record stays its side, and all else is merged', async () => {
  const { offerId, recordId, twin } = await newOffer(world)
  const { mediationId: asFirst } = await newCase(world, { filer: `test:${recordId}`, state: 'mediating' })
  const { mediationId: asOther } = await newCase(world, { filer: twin, state: 'mediating' })
  const setOther = (id: string | null, other_id: string) =>
    world.db
      .updateTable('mediation')
      .set({ other_id })
      .where('id', '=', id ?? '')
      .execute()
  await setOther(asFirst, personIdOf(twin))
  await setOther(asOther, recordId)
  await merge(twin, offerId)
  expect(await talksOf(asFirst)).toEqual({ first_id: recordId, other_id: personIdOf(twin) })
  expect(await talksOf(asOther)).toEqual({ first_id: personIdOf(twin), other_id: recordId })
  const { complaint = [] } = await world.rows('complaint')
  expect(complaint.map(({ filer_id: filerId }) => filerId)).toEqual([personIdOf(twin), personIdOf(twin)])
})

test('who told it and who has met it too are one household when they are one', async () => {
  const { offerId, recordId, twin } = await newOffer(world)
  const met = [`test:${recordId}`, twin]
  await newCase(world, { filer: twin, concerns: 'everyone', joiners: [`test:${recordId}`] })
  const { complaintId } = await newCase(world, { concerns: 'everyone', joiners: met })
  await merge(twin, offerId)
  const { complaint_joiner } = await world.rows('complaint_joiner')
  expect(complaint_joiner).toMatchObject([{ complaint_id: complaintId, person_id: personIdOf(twin) }])
})
