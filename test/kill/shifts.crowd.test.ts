import type { Answer } from '../../src/contract/errors'
import { newKey, openWorld, type World } from '../factories'
import { daily } from '../records/hours'
import { newShift } from '../shifts'
import { times } from '../times'
import { dieInCrowd } from './crowd'
import { bundleServer } from './dying-server'
import { startOwnPostgres } from './own-postgres'
import { pictureOf } from './shift-picture'
import { untilFinal } from './until-final'

const ROUNDS = process.env.LONG ? 20 : 1
const PATIENCE_MS = Math.max(120_000, ROUNDS * 30_000)
const PLACES = 8
const CALLERS = 2 * PLACES

let postgres: Awaited<ReturnType<typeof startOwnPostgres>>
let server: ReturnType<typeof bundleServer>
let world: World
let pointId: string
beforeAll(async () => {
  server = bundleServer('crowd-server')
  postgres = await startOwnPostgres()
  world = await openWorld()
  pointId = await world.newPoint({ hours: daily('09:00', '18:00') })
}, 30_000)
afterAll(async () => {
  await world.close()
  await postgres.stop()
  server.remove()
})

/** Twice as many volunteers as a new shift has places, each with a key of their own. */
const crowd = async () => {
  const shiftId = await newShift(world, { pointId, capacity: PLACES })
  const calls = await Promise.all(
    times(CALLERS).map(async () => {
      const input = { shiftId, isOldEnough: true, isSureOfClash: true }
      return { call: { method: 'shifts.join', input, key: newKey() }, identity: await world.newPerson('volunteer') }
    }),
  )
  const ask = (number: number) => {
    const { call, identity } = calls[number] ?? {}
    return untilFinal(() => world.app.dispatch(call, identity ?? null))
  }
  return { shiftId, calls, ask }
}

const lastOf = (answers: readonly Answer[]): Answer | undefined => answers[answers.length - 1]
const stateOf = (answer: Answer | undefined) => (answer?.ok ? (answer.output as { state: string }).state : 'refused')

/** Every place is taken once, the others wait, and each has one row of the audit; who has a place has its message. */
const expectWhole = async (shiftId: string, finals: readonly (Answer | undefined)[]) => {
  const both = [...times(PLACES).map(() => 'taken'), ...times(PLACES).map(() => 'waiting')]
  expect(finals.map(stateOf).sort()).toEqual(both)
  const { places, states, messages, calls } = await pictureOf(world, shiftId)
  expect([places, states]).toEqual([{ taken: PLACES, holding: PLACES, expected: PLACES }, both])
  expect(messages).toEqual(times(PLACES).map(() => 'shift_taken'))
  expect(calls.filter((method) => method === 'shifts.join')).toHaveLength(CALLERS)
}

test(
  'the server killed amid sixteen who join: answered ones keep what they heard, the others join once',
  async () => {
    let answeredBefore = 0
    for (let round = 1; round <= ROUNDS; round++) {
      const { shiftId, calls, ask } = await crowd()
      const order = { calls, atStatement: 90 + ((round * 23) % 60), now: world.clock.now }
      const answers = await dieInCrowd(server.file, world.databaseUrl, order)
      answeredBefore += answers.size
      const finals = (await Promise.all(calls.map((_, number) => ask(number)))).map(lastOf)
      for (const [number, answer] of answers) expect(finals[number]).toEqual(answer)
      await expectWhole(shiftId, finals)
    }
    expect(answeredBefore).toBeGreaterThan(0)
  },
  PATIENCE_MS,
)

test(
  'PostgreSQL killed amid sixteen who join: answered ones keep what they heard, the others join once',
  async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      const { shiftId, calls, ask } = await crowd()
      const early = await Promise.all(times(3).map((_, number) => ask(number)))
      const asking = calls.map((_, number) => ask(number))
      await postgres.crash()
      await postgres.start()
      const answers = await Promise.all(asking)
      expect(answers.flat().filter((answer) => !answer.ok && answer.error.code !== 'try_again')).toEqual([])
      expect(answers.slice(0, 3).map(lastOf)).toEqual(early.map(lastOf))
      await expectWhole(shiftId, answers.map(lastOf))
    }
  },
  PATIENCE_MS,
)
