import type { Answer } from '../../src/contract/errors'
import { brokenIn } from '../booking-laws'
import { newKey, openWorld, type World } from '../factories'
import { newRoom } from '../rooms'
import { times } from '../times'
import { dieInCrowd } from './crowd'
import { bundleServer } from './dying-server'
import { startOwnPostgres } from './own-postgres'
import { untilFinal } from './until-final'

const ROUNDS = process.env.LONG ? 20 : 3
/** A round takes some ten seconds: the server or PostgreSQL start anew in it. */
const PATIENCE_MS = Math.max(240_000, ROUNDS * 30_000)
const SLOTS = 12
const CALLERS = 2 * SLOTS
const HOUR_MS = 3_600_000

let postgres: Awaited<ReturnType<typeof startOwnPostgres>>
let server: ReturnType<typeof bundleServer>
let world: World
beforeAll(async () => {
  server = bundleServer('crowd-server')
  postgres = await startOwnPostgres()
  world = await openWorld()
  // The process that dies uses the real clock.
  world.clock.now = new Date().toISOString()
}, 30_000)
afterAll(async () => {
  await world.close()
  await postgres.stop()
  server.remove()
})

/** Nine in the morning in Shanghai, so many days from today. */
const nineIn = (days: number): number =>
  Math.floor((Date.now() + 8 * HOUR_MS) / (24 * HOUR_MS) + days) * 24 * HOUR_MS + HOUR_MS

/** For each hour of a day of a new room two callers, each with a key of their own. */
const crowd = async () => {
  const roomId = await newRoom(world, { rules: { bufferMinutes: 0 } })
  const calls = await Promise.all(
    times(CALLERS).map(async (_, number) => {
      const startsAt = new Date(nineIn(2) + (number % SLOTS) * HOUR_MS).toISOString()
      const input = { roomId, startsAt, minutes: 60, partySize: 1, purpose: '' }
      return { call: { method: 'bookings.create', input, key: newKey() }, identity: await world.newPerson() }
    }),
  )
  const ask = (number: number) => {
    const { call, identity } = calls[number] ?? {}
    return untilFinal(() => world.app.dispatch(call, identity ?? null))
  }
  return { roomId, calls, ask }
}

const lastOf = (answers: readonly Answer[]): Answer | undefined => answers[answers.length - 1]

/** One booking an hour, each with its row of the audit and its message, and nothing else. */
const expectWhole = async (roomId: string, finals: readonly (Answer | undefined)[]) => {
  const codes = finals.map((answer) => (answer?.ok ? 'ok' : answer?.error.code))
  expect(codes.filter((code) => code === 'ok')).toHaveLength(SLOTS)
  expect(codes.filter((code) => code === 'slot_taken')).toHaveLength(CALLERS - SLOTS)

  const { reservation = [], audit = [], outbox = [] } = await world.rows('reservation', 'audit', 'outbox')
  const ids = reservation
    .filter(({ room_id: id }) => id === roomId)
    .map(({ id }) => String(id))
    .sort()
  const of = (lines: readonly Record<string, unknown>[]) =>
    lines
      .map(({ subject_id: id }) => String(id))
      .filter((id) => ids.includes(id))
      .sort()
  expect(finals.flatMap((answer) => (answer?.ok ? [(answer.output as { id: string }).id] : [])).sort()).toEqual(ids)
  expect([of(audit), of(outbox)]).toEqual([ids, ids])
  expect(await brokenIn(world)).toEqual([])
}

test(
  'the server killed amid twenty-four bookings: answered ones are kept, the others are booked once',
  async () => {
    let answeredBefore = 0
    for (let round = 1; round <= ROUNDS; round++) {
      const { roomId, calls, ask } = await crowd()
      const answers = await dieInCrowd(server.file, world.databaseUrl, { calls, atStatement: 60 + ((round * 23) % 60) })
      answeredBefore += answers.size
      const finals = (await Promise.all(calls.map((_, number) => ask(number)))).map(lastOf)
      for (const [number, answer] of answers) expect(finals[number]).toEqual(answer)
      await expectWhole(roomId, finals)
    }
    expect(answeredBefore).toBeGreaterThan(0)
  },
  PATIENCE_MS,
)

test(
  'PostgreSQL killed amid twenty-four bookings: answered ones are kept, the others are booked once',
  async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      const { roomId, calls, ask } = await crowd()
      const early = await Promise.all(times(5).map((_, number) => ask(number)))
      const asking = calls.map((_, number) => ask(number))
      await postgres.crash()
      await postgres.start()
      const answers = await Promise.all(asking)
      const others = answers
        .flat()
        .filter((answer) => !answer.ok && !['try_again', 'slot_taken'].includes(answer.error.code))
      expect(others).toEqual([])
      expect(answers.slice(0, 5).map(lastOf)).toEqual(early.map(lastOf))
      await expectWhole(roomId, answers.map(lastOf))
    }
  },
  PATIENCE_MS,
)
