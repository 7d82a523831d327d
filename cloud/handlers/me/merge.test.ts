import { newKey, openWorld, type World } from '../../../test/factories'
import { newNumber, newOffer, newDuplicate, setPerson } from '../../../test/people'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const answer = (who: string, offerId: string, isMe = true) => world.call(who, 'me.merge', { offerId, isMe }, newKey())
const peopleAndOffers = () => world.rows('person', 'merge_offer', 'audit')

test('yes merges the record into the caller’s account, and a tombstone points there', async () => {
  const { offerId, duplicate, recordId } = await newOffer(world)
  const name = (await world.db.selectFrom('person').select('name').where('id', '=', recordId).executeTakeFirst())?.name
  expect(await answer(duplicate, offerId)).toMatchObject({
    ok: true,
    output: { name, home: { id: 1 }, mergeOffer: null },
  })
  const { person, audit } = await world.rows('person', 'audit')
  const own = person?.find(({ identity }) => identity === duplicate)
  expect(person?.find(({ id }) => id === recordId)).toMatchObject({
    merged_into: own?.id,
    name: null,
    phone: null,
    home_community_id: null,
  })
  expect(audit).toContainEqual(
    expect.objectContaining({ community_id: 1, person_id: own?.id, method: 'me.merge', subject_id: recordId }),
  )
})

test('data the caller has given themselves takes precedence', async () => {
  const { offerId, duplicate } = await newOffer(world)
  await setPerson(world, duplicate, { name: '演示自己', home_community_id: 2 })
  expect(await answer(duplicate, offerId)).toMatchObject({ output: { name: '演示自己', home: { id: 2 } } })
})

test('no merges nothing and closes the question', async () => {
  const { offerId, duplicate } = await newOffer(world)
  const { person } = await world.rows('person')
  expect(await answer(duplicate, offerId, false)).toMatchObject({ ok: true, output: { mergeOffer: null } })
  expect(await world.rows('person')).toEqual({ person })
  expect(await answer(duplicate, offerId)).toMatchObject({ error: { code: 'already_done' } })
  expect(await world.rows('person')).toEqual({ person })
})

test('only the addressee can consent: to others the question looks missing', async () => {
  const { offerId, phone, worker } = await newOffer(world)
  const stranger = await newDuplicate(world, phone)
  const before = await peopleAndOffers()
  for (const who of [stranger, worker, await world.newPerson('admin')]) {
    expect(await answer(who, offerId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await world.rows('merge_offer')).toEqual({ merge_offer: before.merge_offer })
})

test.each<[string, (duplicate: string, recordId: string) => Promise<unknown>]>([
  ['the caller has another number since', (duplicate) => setPerson(world, duplicate, { phone: newNumber() })],
  [
    'nobody made sure of the caller’s number',
    (duplicate) =>
      world.db.updateTable('person').set({ phone_verified_by: null }).where('identity', '=', duplicate).execute(),
  ],
  [
    'the record has another number since',
    (_, id) => world.db.updateTable('person').set({ phone: newNumber() }).where('id', '=', id).execute(),
  ],
])('where %s nothing is merged', async (_, change) => {
  const { offerId, duplicate, recordId } = await newOffer(world)
  await change(duplicate, recordId)
  const before = await peopleAndOffers()
  expect(await answer(duplicate, offerId)).toMatchObject({ error: { code: 'phone_wrong' } })
  expect(await peopleAndOffers()).toEqual(before)
})

test('an expired question cannot be answered', async () => {
  const { offerId, duplicate } = await newOffer(world)
  world.clock.now = '2026-12-01T02:00:00.000Z'
  const before = await peopleAndOffers()
  expect(await answer(duplicate, offerId)).toMatchObject({ error: { code: 'not_found' } })
  expect(await peopleAndOffers()).toEqual(before)
})
