import { newKey, openWorld, type World } from '../../../test/factories'
import { newNumber, newOffer, newRecord, newDuplicate, personIdOf, setPerson } from '../../../test/people'

let world: World
let worker: string
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const merge = (personId: string) => world.call(worker, 'people.merge', { personId }, newKey())

test('the person with the same verified number is notified and has a week to answer; nothing is merged yet', async () => {
  const phone = newNumber()
  const personId = await newRecord(world, { name: '演示王婆婆', phone })
  const duplicate = await newDuplicate(world, phone)
  const before = await world.rows('person')
  expect(await merge(personId)).toEqual({ ok: true, output: { expiresAt: '2026-12-01T02:00:00.000Z' } })
  expect(await world.rows('person')).toEqual(before)

  const { merge_offer, outbox } = await world.rows('merge_offer', 'outbox')
  expect(merge_offer).toMatchObject([
    { community_id: 1, from_person_id: personId, into_person_id: personIdOf(duplicate), state: 'open' },
  ])
  expect(outbox).toMatchObject([
    {
      to_person_id: personIdOf(duplicate),
      template: 'merge_offered',
      subject_id: merge_offer?.[0]?.id,
      data: { community: '石板坡社区', name: '演示王婆婆' },
    },
  ])
  expect(await world.ask(duplicate, 'me.get', {})).toMatchObject({
    mergeOffer: { id: merge_offer?.[0]?.id, community: '石板坡社区', name: '演示王婆婆' },
  })
})

test('asking again keeps the open question, and notifies nobody twice', async () => {
  const { recordId } = await newOffer(world)
  world.clock.now = '2026-11-25T02:00:00.000Z'
  expect(await merge(recordId)).toEqual({ ok: true, output: { expiresAt: '2026-12-01T02:00:00.000Z' } })
  const { merge_offer, outbox } = await world.rows('merge_offer', 'outbox')
  expect([merge_offer?.length, outbox?.length]).toEqual([1, 1])
})

test('a question that has expired, or whose addressee has changed their number, is replaced by a new one', async () => {
  const { recordId, duplicate, phone } = await newOffer(world)
  world.clock.now = '2026-12-01T02:00:00.000Z'
  expect(await merge(recordId)).toMatchObject({ output: { expiresAt: '2026-12-08T02:00:00.000Z' } })
  await setPerson(world, duplicate, { phone: newNumber() })
  const other = await newDuplicate(world, phone)
  expect(await merge(recordId)).toMatchObject({ ok: true })
  const { merge_offer } = await world.rows('merge_offer')
  expect(merge_offer?.map(({ state }) => state).sort()).toEqual(['expired', 'expired', 'open'])
  expect(merge_offer?.find(({ state }) => state === 'open')?.into_person_id).toBe(personIdOf(other))
})

test.each<[string, () => Promise<string>]>([
  ['a record without a number', () => newRecord(world, { phone: null })],
  ['a number that nobody else has', () => newRecord(world)],
  [
    'somebody with WeChat',
    async () => {
      const duplicate = await newDuplicate(world, newNumber())
      await setPerson(world, duplicate, { home_community_id: 1 })
      return personIdOf(duplicate)
    },
  ],
  [
    'a number that two have',
    async () => {
      const phone = newNumber()
      await newDuplicate(world, phone)
      await newDuplicate(world, phone)
      return newRecord(world, { phone })
    },
  ],
  [
    'a number of which nobody made sure',
    async () => {
      const phone = newNumber()
      await setPerson(world, await world.newPerson(), { phone })
      return newRecord(world, { phone })
    },
  ],
])('%s asks nobody', async (_, newPersonId) => {
  expect(await merge(await newPersonId())).toMatchObject({ error: { code: 'phone_wrong' } })
  const { merge_offer, outbox } = await world.rows('merge_offer', 'outbox')
  expect([merge_offer, outbox]).toEqual([[], []])
})
