// The primary is killed while people book; the standby takes over.
import pg from 'pg'
import { loadBundled, root } from '../bundle.mjs'
import { longestGapMs, startBookers } from './bookers.mjs'
import { postgresPair } from './postgres.mjs'
import { buildWeb, startWeb } from './web.mjs'

const SECRET = 'only-for-rehearsals-'.repeat(2)
const [BOOKERS, PEOPLE] = [20, 800]
/** How often a watcher asks the primary, and after how many failures it promotes the standby. */
const [WATCH_MS, FAILURES] = [500, 2]
const bounds = { gapMs: 10_000, lost: 0 }

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const ask = async (connectionString, sql, values) => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 1_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

/** Promotes the standby once the primary has failed several times, as Patroni or an operator would. */
const watchAndPromote = async ({ primary, standby }) => {
  for (let failures = 0; failures < FAILURES;) {
    await pause(WATCH_MS)
    const isUp = await ask(primary.url, 'select 1').then(
      () => true,
      () => false,
    )
    failures = isUp ? 0 : failures + 1
  }
  await ask(standby.url, 'select pg_promote()')
}

/** @param seconds how long people book before and after */
export const failover = async ({ seconds }) => {
  const pair = await postgresPair()
  try {
    const { prepareDistrict } = await loadBundled('scripts/rehearse/district.ts')
    const about = { name: 'failover', people: PEOPLE, secret: SECRET }
    const { tokens, roomIds } = await prepareDistrict(pair.primary.url, root, about)
    await buildWeb()
    const web = await startWeb({
      DATABASE_URL: pair.bothUrl('failover'),
      SESSION_SECRET: SECRET,
      RATE_LIMIT_PER_MINUTE: '999999',
    })
    const bookers = startBookers({ urlOf: () => web.url, count: BOOKERS, tokens, roomIds })
    await pause(seconds * 1_000)
    const promoted = watchAndPromote(pair)
    await pair.primary.kill()
    await promoted
    await pause(seconds * 1_000)
    const { acknowledged, answers } = await bookers.stop()
    await web.stop()
    const ids = acknowledged.map(({ id }) => id)
    const found = await ask(
      pair.urlOf(pair.standby.port, 'failover'),
      'select count(*)::int as count from reservation where id = any($1)',
      [ids],
    )
    return [
      { name: 'acknowledged bookings', value: ids.length, unit: '', atLeast: 1 },
      { name: 'lost of them', value: ids.length - found[0].count, unit: '', atMost: bounds.lost },
      { name: 'longest gap', value: longestGapMs(acknowledged), unit: 'ms', atMost: bounds.gapMs },
      ...Object.entries(answers).map(([code, count]) => ({ name: `answered ${code}`, value: count, unit: '' })),
    ]
  } finally {
    await pair.stop()
  }
}
