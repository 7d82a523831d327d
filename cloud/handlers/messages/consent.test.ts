import { newKey, openWorld, type World } from '../../../test/factories'
import { messaging } from '../../../test/records/messages'
import { times } from '../../../test/times'

let world: World
let messages: ReturnType<typeof messaging>
beforeAll(async () => {
  world = await openWorld()
  messages = messaging(world)
})
afterAll(() => world.close())

type Answer = 'accept' | 'reject' | 'ban'
const say = (personId: string, answer: Answer, template = 'answer', key = newKey()) =>
  world.call(`wx:${personId}`, 'messages.consent', { answers: [{ template, answer }] }, key)

test('each yes adds one consent, a no removes none, a ban removes all', async () => {
  const personId = await messages.person()
  const left: unknown[] = []
  for (const answer of ['reject', 'accept', 'accept', 'reject', 'ban', 'accept'] as const) {
    await say(personId, answer)
    left.push(await messages.left(personId))
  }
  expect(left).toEqual([0, 1, 2, 2, 0, 1])
})

test('a repeated request counts once; twenty concurrent requests count twenty times', async () => {
  const [personId, key] = [await messages.person(), newKey()]
  await Promise.all(times(5).map(() => say(personId, 'accept', 'answer', key)))
  expect(await messages.left(personId)).toBe(1)
  await Promise.all(times(20).map(() => say(personId, 'accept')))
  expect(await messages.left(personId)).toBe(21)
})

test('several kinds in one answer, one of them twice', async () => {
  const personId = await messages.person({ role: 'worker', community_id: 1 })
  const answers = ['staff_task', 'answer', 'answer'].map((template) => ({ template, answer: 'accept' as const }))
  await world.ask(`wx:${personId}`, 'messages.consent', { answers }, newKey())
  const { consents } = await world.ask(`wx:${personId}`, 'inbox.list', {})
  expect(consents.map(({ left }) => left)).toEqual([1, 0, 0, 2, 0])
})

test('an unknown kind is not found, and nothing is counted', async () => {
  const personId = await messages.person()
  expect(await say(personId, 'accept', 'nothing')).toMatchObject({ error: { code: 'not_found' } })
  expect(await messages.left(personId)).toBeUndefined()
})
