import fc from 'fast-check'
import { describeContract } from '../../cloud/dispatch/contract'
import { type Answer, errors } from '../../src/contract/errors'
import { isChanging, type Method, methods } from '../../src/contract/methods'
import { newKey, openWorld, type World } from '../factories'
import { digestOf, keepRows, restoreRows } from '../postgres/kept-rows'
import { broken } from './broken'
import { type JsonSchema, valid } from './from-schema'
import { type Ids, plausible } from './plausible'
import { readBack } from './read-back'
import { newProgrammeIds } from './programme-ids'
import { newRoomIds } from './room-ids'

const RUNS = process.env.LONG ? 3_000 : 60
const AT_ONCE = 10
/** Inputs of each method that all write into the same rows: minutes, so only in the long run. */
const SHARED_RUNS = process.env.LONG ? 50 : 0
/** The same inputs in every run, so that a failure can be repeated; each long run has others, and prints their seed. */
const SEED = process.env.LONG ? {} : { seed: 20_261_124 }
const PATIENCE_MS = process.env.LONG ? 600_000 : 120_000

let world: World
let [admin, pointId] = ['', '']
let ids: Ids
// Each test begins with these rows: lists do not grow from one method to the next.
beforeAll(async () => {
  world = await openWorld()
  admin = await world.newPerson('admin')
  pointId = await world.newPoint()
  await world.report(await world.newPerson(), pointId)
  const taskId = String((await world.rows('staff_task')).staff_task?.[0]?.id)
  ids = {
    pointId: [pointId],
    taskId: [taskId],
    ...(await newRoomIds(world, admin, pointId)),
    ...(await newProgrammeIds(world, admin, pointId)),
  }
  await keepRows(world.db)
})
beforeEach(() => restoreRows(world.db))
afterAll(() => world.close())

const schemaOf = (method: Method) => describeContract().methods[method]?.input as JsonSchema

/** Half of the inputs fit the schema only, half may pass the rules too. */
const validOf = (method: Method): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid(schemaOf(method)), fc.boolean())
    .map(([input, isPlausible]) => (isPlausible ? plausible(input, ids) : input))

/** Calls with several inputs at once. @returns the codes of the answers */
const codesOf = async (method: Method, inputs: unknown[]): Promise<string[]> => {
  const key = () => (isChanging(method) ? { key: newKey() } : {})
  const answers = await Promise.all(inputs.map((input) => world.app.dispatch({ method, input, ...key() }, admin)))
  return answers.map((answer: Answer) => (answer.ok ? 'ok' : answer.error.code))
}

const isDeclared = (code: string): boolean => code === 'ok' || Object.hasOwn(errors, code)

const check = async (
  method: Method,
  spoilt: (right: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>,
  never: readonly string[],
  runs = RUNS,
) => {
  const several = fc.array(spoilt(validOf(method)), { minLength: AT_ONCE, maxLength: AT_ONCE })
  await fc.assert(
    fc.asyncProperty(several, async (some) => {
      const codes = await codesOf(method, some)
      expect(codes.filter((code) => never.includes(code) || !isDeclared(code))).toEqual([])
    }),
    { numRuns: runs / AT_ONCE, ...SEED },
  )
}

const UNKNOWN = ['internal', 'try_again']
const names = Object.keys(methods) as Method[]

/** Methods whose valid inputs must pass the rules too, or reading back would find nothing: new rows at least. */
const SAVED = [
  ['points.save', 'point', 1],
  ['rooms.save', 'room', 1],
  ['bookings.series', 'reservation', 1],
] as const

const countRows = async () => (await digestOf(world.db)) as Readonly<Record<string, { count: number }>>

test.each(names)(
  '%s accepts every input that fits its schema, and what it has saved can be read again',
  async (method) => {
    const before = await countRows()
    await check(method, (right) => right, [...UNKNOWN, 'invalid_input'])
    if (!isChanging(method)) return
    const after = await countRows()
    for (const [, table, count] of SAVED.filter(([name]) => name === method))
      expect((after[table]?.count ?? 0) - (before[table]?.count ?? 0)).toBeGreaterThanOrEqual(count)
    await readBack(world)
  },
  PATIENCE_MS,
)

if (SHARED_RUNS > 0) {
  test(
    'what all methods have saved into the same rows can be read again',
    async () => {
      const before = await countRows()
      for (const method of names.filter(isChanging))
        await check(method, (right) => right, [...UNKNOWN, 'invalid_input'], SHARED_RUNS)
      const after = await countRows()
      const grown = Object.keys(after).filter((table) => (after[table]?.count ?? 0) > (before[table]?.count ?? 0))
      // Otherwise rows of few methods would have met.
      expect(grown.length).toBeGreaterThan(8)
      await readBack(world)
    },
    2 * PATIENCE_MS,
  )
}

test.each(names)(
  '%s answers every input that does not fit its schema with a declared error',
  async (method) => {
    await check(method, broken, UNKNOWN)
  },
  PATIENCE_MS,
)
