import type { Answer } from '../../src/contract/errors'
import { createDatabase } from '../postgres/database'
import { newKey, openWorld, type World } from '../factories'
import { times } from '../times'
import { place } from '../walk/hill-town'
import { openProxy, type Proxy } from './tcp-proxy'
import { untilFinal } from './until-final'

/** LONG: half a minute, as a failover takes, with the real deadline. Otherwise both are shorter. */
const LONG = { outageMs: 30_000, answerWithinMs: 4_500, latestMs: 5_000 }
const SHORT = { outageMs: 1_500, answerWithinMs: 500, latestMs: 1_000 }
const { outageMs, answerWithinMs, latestMs } = process.env.LONG ? LONG : SHORT
const READERS = 3
const REPORTERS = 3

let world: World
let proxy: Proxy
beforeEach(async () => {
  const databaseUrl = await createDatabase()
  proxy = await openProxy(databaseUrl)
  world = await openWorld({ DATABASE_URL: proxy.url, PGPOOL_MAX: '3' }, { databaseUrl, answerWithinMs })
})
afterEach(async () => {
  await proxy.back()
  await world.close()
  await proxy.close()
})

type Ask = () => Promise<Answer>
interface Heard {
  code: string
  ms: number
}

const timed = async (ask: Ask): Promise<Heard> => {
  const startedMs = performance.now()
  const answer = await ask()
  return { code: answer.ok ? 'ok' : answer.error.code, ms: performance.now() - startedMs }
}

/** Calls again as soon as an answer arrives, as long as the database is out. */
const askThrough = async (ask: Ask, untilMs: number): Promise<Heard[]> => {
  const heard: Heard[] = []
  while (performance.now() < untilMs) heard.push(await timed(ask))
  return heard
}

/** Callers who read, and callers who repeat one report with its key until it succeeds. */
const makeCallers = async (): Promise<Ask[]> => {
  const pointId = await world.newPoint()
  const reporters = await Promise.all(
    times(REPORTERS).map(async () => ({ person: await world.newPerson(), key: newKey() })),
  )
  return [
    ...times(READERS).map(() => () => world.call(null, 'points.nearby', { ...place(0, 0), profile: 'standard' })),
    ...reporters.map(
      ({ person, key }) =>
        () =>
          world.report(person, pointId, 'closed', key),
    ),
  ]
}

const outages: [string, () => unknown][] = [
  ['away', () => proxy.away()],
  ['frozen', () => proxy.freeze()],
]

test.each(outages)(
  'while the database is %s: try_again within the deadline; afterwards the server recovers by itself',
  async (...outage) => {
    const callers = await makeCallers()
    const [reader] = callers as [Ask]
    expect(await reader()).toMatchObject({ ok: true })
    await outage[1]()
    const untilMs = performance.now() + outageMs
    const heard = (await Promise.all(callers.map((ask) => askThrough(ask, untilMs)))).flat()
    expect(new Set(heard.map(({ code }) => code))).toEqual(new Set(['try_again']))
    expect(heard.length).toBeGreaterThanOrEqual(callers.length * Math.floor(outageMs / latestMs))
    expect(Math.max(...heard.map(({ ms }) => ms))).toBeLessThan(latestMs)

    await proxy.back()
    const backMs = performance.now()
    const answers = await Promise.all(callers.map(untilFinal))
    expect(answers.map((each) => each.at(-1)?.ok)).toEqual(callers.map(() => true))
    expect(performance.now() - backMs).toBeLessThan(5_000)
    expect((await world.rows('point_report')).point_report).toHaveLength(REPORTERS)
    expect(await timed(reader)).toMatchObject({ code: 'ok' })
  },
  90_000,
)
