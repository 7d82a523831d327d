import fc from 'fast-check'
import { describeContract } from '../../cloud/contract'
import type { Answer } from '../../src/contract/errors'
import { isChanging, type Method, methods } from '../../src/contract/methods'
import { newKey, openWorld, type World } from '../factories'
import { broken } from './broken'
import { type JsonSchema, valid } from './from-schema'
import { plausible } from './plausible'

const RUNS = process.env.LONG ? 3_000 : 250
const AT_ONCE = 10
const PATIENCE_MS = process.env.LONG ? 300_000 : 60_000

let world: World
const ids = { pointId: '', taskId: '' }
beforeAll(async () => {
  world = await openWorld()
  ids.pointId = await world.newPoint()
  await world.report(await world.newPerson(), ids.pointId)
  ids.taskId = String((await world.rows('staff_task')).staff_task?.[0]?.id)
})
afterAll(() => world.close())

/** Half of them such as only the schema takes, half such as the rules may take too. */
const validOf = (method: Method): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid(describeContract().methods[method]?.input as JsonSchema), fc.boolean())
    .map(([input, isPlausible]) => (isPlausible ? plausible(input, ids) : input))

/** Calls with each of several inputs at once. @returns the codes */
const codesOf = async (method: Method, inputs: unknown[], admin: string): Promise<string[]> => {
  const key = () => (isChanging(method) ? { key: newKey() } : {})
  const answers = await Promise.all(inputs.map((input) => world.app.dispatch({ method, input, ...key() }, admin)))
  return answers.map((answer: Answer) => (answer.ok ? 'ok' : answer.error.code))
}

const check = async (method: Method, inputs: fc.Arbitrary<unknown>, never: readonly string[]) => {
  const admin = await world.newPerson('admin')
  const several = fc.array(inputs, { minLength: AT_ONCE, maxLength: AT_ONCE })
  await fc.assert(
    fc.asyncProperty(several, async (some) => {
      const codes = await codesOf(method, some, admin)
      expect(codes.filter((code) => never.includes(code))).toEqual([])
    }),
    { numRuns: RUNS / AT_ONCE },
  )
}

const UNKNOWN = ['internal', 'try_again']
const names = Object.keys(methods) as Method[]

test.each(names)('%s understands every input that its schema describes', async (method) => {
  await check(method, validOf(method), [...UNKNOWN, 'invalid_input'])
}, PATIENCE_MS)

test.each(names)('%s has an answer for every input that it does not understand', async (method) => {
  await check(method, broken(validOf(method)), UNKNOWN)
}, PATIENCE_MS)

test('whatever was saved meanwhile can be read again', async () => {
  const { point } = await world.rows('point')
  expect(point?.length).toBeGreaterThan(10)
  for (const { id } of point ?? []) await world.ask(null, 'points.get', { pointId: String(id) })
  await world.ask(null, 'points.list', {})
  await world.ask(null, 'points.search', { text: '书吧' })
}, PATIENCE_MS)
