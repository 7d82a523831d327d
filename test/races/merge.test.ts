import { newKey, openWorld, type World } from '../factories'
import { newOffer } from '../people'
import { times } from '../times'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const codesOf = (answers: { ok: boolean; error?: { code: string } }[]) =>
  answers.map((answer) => answer.error?.code ?? 'ok').sort()

test('twenty answers at once merge once', async () => {
  const { offerId, duplicate, recordId } = await newOffer(world)
  const answers = await Promise.all(
    times(20).map(() => world.call(duplicate, 'me.merge', { offerId, isMe: true }, newKey())),
  )
  expect(codesOf(answers)).toEqual([...times(19).map(() => 'already_done'), 'ok'])
  const { person, audit } = await world.rows('person', 'audit')
  expect(person?.filter(({ merged_into: into }) => into !== null)).toMatchObject([{ id: recordId }])
  expect(audit?.filter(({ method }) => method === 'me.merge')).toHaveLength(1)
})

test('yes and no at once: exactly one of both', async () => {
  for (let round = 0; round < 5; round++) {
    const { offerId, duplicate, recordId } = await newOffer(world)
    const answers = await Promise.all(
      [true, false].map((isMe) => world.call(duplicate, 'me.merge', { offerId, isMe }, newKey())),
    )
    expect(codesOf(answers)).toEqual(['already_done', 'ok'])
    const { person } = await world.rows('person')
    expect(person?.find(({ id }) => id === recordId)?.merged_into !== null).toBe(answers[0]?.ok)
  }
})

test('a merge and the same offer made again at once leave no offer about a record that is gone', async () => {
  for (let round = 0; round < 5; round++) {
    const { offerId, duplicate, recordId, worker } = await newOffer(world)
    const answers = await Promise.all([
      world.call(duplicate, 'me.merge', { offerId, isMe: true }, newKey()),
      world.call(worker, 'people.merge', { personId: recordId }, newKey()),
    ])
    expect(answers[0]).toMatchObject({ ok: true })
    const { merge_offer } = await world.rows('merge_offer')
    expect(merge_offer?.filter(({ state }) => state === 'open')).toEqual([])
  }
})

test('twenty workers who propose a merge at once make one offer', async () => {
  const { recordId } = await newOffer(world)
  await world.db.deleteFrom('merge_offer').execute()
  await world.db.deleteFrom('outbox').execute()
  const workers = await Promise.all(times(20).map(() => world.newPerson('worker')))
  const answers = await Promise.all(
    workers.map((worker) => world.call(worker, 'people.merge', { personId: recordId }, newKey())),
  )
  expect(codesOf(answers)).toEqual(times(20).map(() => 'ok'))
  const { merge_offer, outbox } = await world.rows('merge_offer', 'outbox')
  expect([merge_offer?.length, outbox?.length]).toEqual([1, 1])
})
