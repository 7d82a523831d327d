import type { Answer } from '../../src/contract/errors'
import { createDatabase } from '../postgres/database'
import { newKey, openWorld, type World } from '../factories'
import { times } from '../times'
import { place } from '../walk/hill-town'
import { openProxy, type Proxy } from './tcp-proxy'
import { untilFinal } from './until-final'

const ANSWER_WITHIN_MS = 500
/** Far more than all answers take: only a call that never returns exceeds it. */
const PATIENCE_MS = process.env.LONG ? 300_000 : 30_000
const CALLS_WHILE_AWAY = process.env.LONG ? 1_000 : 20

let world: World
let proxy: Proxy
let resident: string
let pointId: string
const open = async (parameters = '') => {
  const databaseUrl = await createDatabase()
  proxy = await openProxy(databaseUrl)
  world = await openWorld(
    { DATABASE_URL: `${proxy.url}${parameters}`, PGPOOL_MAX: '3' },
    { databaseUrl, answerWithinMs: ANSWER_WITHIN_MS },
  )
  resident = await world.newPerson()
  pointId = await world.newPoint()
  await world.ask(resident, 'me.get', {})
}
afterEach(async () => {
  await proxy.back()
  await world.close()
  await proxy.close()
})

const codeOf = (answer: Answer) => (answer.ok ? 'ok' : answer.error.code)
const read = () => world.call(null, 'points.nearby', { ...place(0, 0), profile: 'standard' })

/** The final answer. */
const inTheEnd = async (ask: () => Promise<Answer>) => (await untilFinal(ask)).map(codeOf).at(-1)

describe('with the usual deadline', () => {
  beforeEach(() => open())

  test(
    'an unreachable database: every call gets try_again at once',
    async () => {
      await proxy.away()
      const answers = await Promise.all([
        ...times(10).map(read),
        ...times(10).map(() => world.report(resident, pointId)),
      ])
      expect(answers.map(codeOf)).toEqual(times(20).map(() => 'try_again'))
      expect(await (await world.bridge.request('/health')).json()).toMatchObject({ ok: false, database: 'down' })
    },
    PATIENCE_MS,
  )

  test(
    'the server recovers by itself when the database is back, with one effect for one key',
    async () => {
      const key = newKey()
      await proxy.away()
      for (const _ of times(CALLS_WHILE_AWAY)) {
        expect(codeOf(await world.report(resident, pointId, 'closed', key))).toBe('try_again')
      }
      await proxy.back()
      expect([await read(), await world.report(resident, pointId, 'closed', key)].map(codeOf)).toEqual(['ok', 'ok'])
      expect((await world.rows('point_report')).point_report).toHaveLength(1)
    },
    PATIENCE_MS,
  )

  test(
    'a frozen database: try_again within the deadline, for any number of callers',
    async () => {
      proxy.freeze()
      const health = Promise.resolve(world.bridge.request('/health'))
      const asked = Promise.all([...times(10).map(read), ...times(10).map(() => world.report(resident, pointId))])
      // The health check has three seconds of its own; calls with a shorter deadline are answered before it.
      expect(await Promise.race([asked.then(() => 'calls'), health.then(() => 'health')])).toBe('calls')
      const answers = await asked
      expect(new Set(answers.map(codeOf))).toEqual(new Set(['try_again']))
      expect(await (await health).json()).toMatchObject({ ok: false, database: 'down' })
    },
    PATIENCE_MS,
  )

  test(
    'a change that a frozen database completed later is found by its key',
    async () => {
      const key = newKey()
      proxy.freeze()
      expect(codeOf(await world.report(resident, pointId, 'closed', key))).toBe('try_again')
      await proxy.back()
      expect(await inTheEnd(() => world.report(resident, pointId, 'closed', key))).toBe('ok')
      expect((await world.rows('point_report')).point_report).toHaveLength(1)
    },
    PATIENCE_MS,
  )
})

test(
  'lost connections are not used again',
  async () => {
    await open('?query_timeout=500')
    await Promise.all(times(3).map(read))
    proxy.swallow()
    const codes = await Promise.all(times(6).map(() => inTheEnd(read)))
    expect(codes).toEqual(times(6).map(() => 'ok'))
  },
  PATIENCE_MS,
)
