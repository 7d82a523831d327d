import { newKey, openWorld, type World } from '../factories'
import { savedPoint } from '../records/saved-point'
import { times } from '../times'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('twenty calls with one key at once are one new point and one answer', async () => {
  const [worker, key] = [await world.newPerson('worker'), newKey()]
  const answers = await Promise.all(times(20).map(() => world.call(worker, 'points.save', savedPoint(), key)))
  expect(answers).toEqual(times(20).map(() => answers[0]))
  const { point, audit } = await world.rows()
  expect(answers[0]).toMatchObject({ ok: true, output: { pointId: point?.[0]?.id } })
  expect([point?.length, audit?.length]).toEqual([1, 1])
})

test('of twenty workers who save one point at once one writes all of it, the others get a conflict', async () => {
  const pointId = await world.newPoint()
  const { version } = await world.ask(null, 'points.get', { pointId })
  const workers = await Promise.all(times(20).map(() => world.newPerson('worker')))
  const answers = await Promise.all(
    workers.map((worker, number) => {
      const changes = { pointId, version, name: `名 ${number}`, address: `街 ${number}` }
      return world.call(worker, 'points.save', savedPoint(changes), newKey())
    }),
  )
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))
  expect(new Set(refused)).toEqual(new Set(['changed_meanwhile']))
  const { point, audit } = await world.rows()
  expect(point?.[0]?.name).toBe(String(point?.[0]?.address).replace('街', '名'))
  expect([point?.length, audit?.length]).toEqual([1, 1])
})

test('a refused save with one key, twenty times at once, is one refusal', async () => {
  const [worker, key] = [await world.newPerson('worker'), newKey()]
  const foreign = savedPoint({ communityId: 2 })
  const answers = await Promise.all(times(20).map(() => world.call(worker, 'points.save', foreign, key)))
  expect(answers).toEqual(times(20).map(() => answers[0]))
  expect(answers[0]).toMatchObject({ error: { code: 'not_found' } })
  expect((await world.rows()).point).toEqual([])
})
