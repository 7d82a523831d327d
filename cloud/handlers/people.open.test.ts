import { newKey, openWorld, type World } from '../../test/factories'
import { newApplication, newNumber, newOffer, newRecord, newTwin, personIdOf, tell } from '../../test/people'

let world: World
let worker: string
beforeAll(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
})
afterAll(() => world.close())

const open = (who: string, personId: string) => world.call(who, 'people.open', { personId }, newKey())
const ask = (who: string, personId: string) => world.ask(who, 'people.open', { personId }, newKey())

test('a record is shown whole, with the one who may be the same person', async () => {
  const phone = newNumber()
  const personId = await newRecord(world, { name: '演示王婆婆', phone })
  const twin = await newTwin(world, phone)
  await tell(world, twin, { name: '演示王奶奶', home_community_id: 2 })
  expect(await ask(worker, personId)).toEqual({
    id: personId,
    name: '演示王婆婆',
    phone: { number: phone, isVerified: false },
    home: { id: 1, name: '石板坡社区' },
    isEightyPlus: null,
    role: 'resident',
    hasWechat: false,
    madeAt: expect.any(String),
    twin: {
      id: personIdOf(twin),
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

test('two with the same verified number, or one unverified, are nobody’s twin', async () => {
  const [first, second] = [newNumber(), newNumber()]
  const [twice, unsure] = [await newRecord(world, { phone: first }), await newRecord(world, { phone: second })]
  await newTwin(world, first)
  await newTwin(world, first)
  await tell(world, await world.newPerson(), { phone: second })
  expect((await ask(worker, twice)).twin).toBeNull()
  expect((await ask(worker, unsure)).twin).toBeNull()
})

test('it is said that the twin was asked, for as long as the question stands', async () => {
  const { recordId, twin } = await newOffer(world)
  expect((await ask(worker, recordId)).isMergeOffered).toBe(true)
  expect(await ask(worker, personIdOf(twin))).toMatchObject({ hasWechat: true, twin: null, isMergeOffered: false })
  const { now } = world.clock
  world.clock.now = '2026-12-02T02:00:00.000Z'
  expect((await ask(worker, recordId)).isMergeOffered).toBe(false)
  world.clock.now = now
})

test('whoever asked to help here may be seen, though they live elsewhere', async () => {
  const { applicant } = await newApplication(world, 1)
  await tell(world, applicant, { home_community_id: 2 })
  expect(await open(worker, personIdOf(applicant))).toMatchObject({ ok: true })
  const stranger = await newApplication(world, 2)
  await tell(world, stranger.applicant, { home_community_id: 2 })
  expect(await open(worker, personIdOf(stranger.applicant))).toMatchObject({ error: { code: 'not_found' } })
})

test('what is left of a merged record cannot be opened', async () => {
  const { recordId, offerId, twin } = await newOffer(world)
  await world.ask(twin, 'me.merge', { offerId, isMe: true }, newKey())
  expect(await open(await world.newPerson('admin'), recordId)).toMatchObject({ error: { code: 'not_found' } })
})
