import { newCall } from '../../../test/calls'
import { newKey, openWorld, type World } from '../../../test/factories'
import {
  newApplication,
  newNumber,
  newOffer,
  newRecord,
  newDuplicate,
  personIdOf,
  setPerson,
} from '../../../test/people'

let world: World
let worker: string
beforeAll(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
})
afterAll(() => world.close())

const open = (who: string, personId: string) => world.call(who, 'people.open', { personId }, newKey())
const ask = (who: string, personId: string) => world.ask(who, 'people.open', { personId }, newKey())

test('a record is shown in full, with the possible duplicate', async () => {
  const phone = newNumber()
  const personId = await newRecord(world, { name: '演示王婆婆', phone })
  const duplicate = await newDuplicate(world, phone)
  await setPerson(world, duplicate, { name: '演示王奶奶', home_community_id: 2 })
  expect(await ask(worker, personId)).toEqual({
    id: personId,
    name: '演示王婆婆',
    phone: { number: phone, isVerified: false },
    home: { id: 1, name: '石板坡社区' },
    isEightyPlus: null,
    role: 'resident',
    hasWechat: false,
    madeAt: expect.any(String),
    duplicate: {
      id: personIdOf(duplicate),
      name: '演示王奶奶',
      phoneEnd: phone.slice(-4),
      home: '黄葛社区',
      hasWechat: true,
    },
    isMergeOffered: false,
  })
  const { audit } = await world.rows('audit')
  expect(audit).toMatchObject([{ community_id: 1, method: 'people.open', subject_id: personId }])
})

test('two accounts sharing a verified number, or one with an unverified number, are not shown as a duplicate', async () => {
  const [first, second] = [newNumber(), newNumber()]
  const [twice, unsure] = [await newRecord(world, { phone: first }), await newRecord(world, { phone: second })]
  await newDuplicate(world, first)
  await newDuplicate(world, first)
  await setPerson(world, await world.newPerson(), { phone: second })
  expect((await ask(worker, twice)).duplicate).toBeNull()
  expect((await ask(worker, unsure)).duplicate).toBeNull()
})

test('it says that the possible duplicate was asked, as long as the question is open', async () => {
  const { recordId, duplicate } = await newOffer(world)
  expect((await ask(worker, recordId)).isMergeOffered).toBe(true)
  await setPerson(world, duplicate, { home_community_id: 1 })
  expect(await ask(worker, personIdOf(duplicate))).toMatchObject({
    hasWechat: true,
    duplicate: null,
    isMergeOffered: false,
  })
  const { now } = world.clock
  world.clock.now = '2026-12-02T02:00:00.000Z'
  expect((await ask(worker, recordId)).isMergeOffered).toBe(false)
  world.clock.now = now
})

test('an applicant may be viewed by the community they applied to, though they live elsewhere', async () => {
  const { applicant } = await newApplication(world, 1)
  await setPerson(world, applicant, { home_community_id: 2 })
  expect(await open(worker, personIdOf(applicant))).toMatchObject({ ok: true })
  const stranger = await newApplication(world, 2)
  await setPerson(world, stranger.applicant, { home_community_id: 2 })
  expect(await open(worker, personIdOf(stranger.applicant))).toMatchObject({ error: { code: 'not_found' } })
})

test('a person without a home community may be viewed by whoever has just searched for their whole number', async () => {
  const phone = newNumber()
  const personId = personIdOf(await newDuplicate(world, phone))
  const [stranger, colleague] = [await world.newPerson('worker', 2), await world.newPerson('worker', 1)]
  const confirm = (who: string) => world.call(who, 'people.confirm', { personId, phone }, newKey())
  for (const who of [worker, stranger]) {
    expect(await open(who, personId)).toMatchObject({ error: { code: 'not_found' } })
    expect(await confirm(who)).toMatchObject({ error: { code: 'not_found' } })
  }
  await world.ask(worker, 'people.find', { text: phone }, newKey())
  expect(await open(worker, personId)).toMatchObject({ output: { phone: { number: phone } } })
  expect(await confirm(worker)).toMatchObject({ ok: true })
  for (const who of [stranger, colleague]) expect(await open(who, personId)).toMatchObject({ ok: false })
})

test('a person’s data is not stored as the answer to a key: the same key reads and logs again', async () => {
  const [who, phone, key] = [await world.newPerson('worker', 1), newNumber(), newKey()]
  const personId = await newRecord(world, { name: '演示赵婆婆', phone })
  const openAgain = (id = personId) => world.call(who, 'people.open', { personId: id }, key)
  expect(await openAgain()).toMatchObject({ output: { name: '演示赵婆婆' } })
  await world.ask(who, 'people.find', { text: phone }, newKey())
  expect(JSON.stringify(await world.rows('call_key'))).not.toMatch(new RegExp(`演示赵婆婆|${phone}`))

  await world.db.updateTable('person').set({ name: '演示赵奶奶' }).where('id', '=', personId).execute()
  expect(await openAgain()).toMatchObject({ output: { name: '演示赵奶奶' } })
  const looks = (await world.rows('audit')).audit?.filter(({ person_id: id }) => id === personIdOf(who))
  expect(looks?.map(({ method }) => method).sort()).toEqual(['people.find', 'people.open', 'people.open'])
  expect(await openAgain(personIdOf(worker))).toMatchObject({ error: { code: 'key_reused' } })

  await world.db.updateTable('person').set({ home_community_id: 2 }).where('id', '=', personId).execute()
  for (const _ of [1, 2]) expect(await openAgain()).toMatchObject({ error: { code: 'not_found' } })
})

test('a search on the previous day no longer allows viewing', async () => {
  const personId = personIdOf(await world.newPerson())
  const find = {
    community_id: 1,
    person_id: personIdOf(worker),
    method: 'people.find',
    subject_id: personId,
    by_role: 'worker',
  } as const
  await world.db
    .insertInto('audit')
    .values({ ...find, at: new Date(Date.now() - 25 * 3_600_000).toISOString() })
    .execute()
  expect(await open(worker, personId)).toMatchObject({ error: { code: 'not_found' } })
})

test('people on this community’s call list may be viewed until they have been called', async () => {
  const callId = await newCall(world, 1)
  const { person_id: personId } = await world.db
    .selectFrom('call_todo')
    .select('person_id')
    .where('id', '=', callId)
    .executeTakeFirstOrThrow()
  await world.db.updateTable('person').set({ home_community_id: null }).where('id', '=', personId).execute()
  expect(await open(worker, personId)).toMatchObject({ ok: true })
  await world.ask(worker, 'calls.done', { callId, outcome: 'notified' }, newKey())
  expect(await open(worker, personId)).toMatchObject({ error: { code: 'not_found' } })
})

test('the tombstone of a merged record cannot be viewed', async () => {
  const { recordId, offerId, duplicate } = await newOffer(world)
  await world.ask(duplicate, 'me.merge', { offerId, isMe: true }, newKey())
  expect(await open(await world.newPerson('admin'), recordId)).toMatchObject({ error: { code: 'not_found' } })
})
