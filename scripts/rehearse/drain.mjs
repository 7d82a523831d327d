// A server is stopped while people book, as at every upgrade.
import pg from 'pg'
import { loadBundled, root } from '../bundle.mjs'
import { startBookers } from './bookers.mjs'
import { onePostgres } from './postgres.mjs'
import { buildWeb, startWeb } from './web.mjs'

const SECRET = 'only-for-rehearsals-'.repeat(2)
const [BOOKERS, PEOPLE] = [20, 800]
const bounds = { stopMs: 5_000 }

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const bookedBy = async (connectionString) => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(
    `select count(*)::int as count from reservation join person on person.id = reservation.person_id
     where identity like 'wx:rehearsal-%'`,
  )
  await client.end()
  return rows[0].count
}

/** Two servers on one database; one is stopped, and who finds it gone asks the other. */
export const drain = async ({ seconds }) => {
  const server = await onePostgres()
  try {
    const { prepareDistrict } = await loadBundled('scripts/rehearse/district.ts')
    const about = { name: 'drain', people: PEOPLE, secret: SECRET }
    const { databaseUrl, tokens, roomIds } = await prepareDistrict(server.url, root, about)
    await buildWeb()
    const variables = { DATABASE_URL: databaseUrl, SESSION_SECRET: SECRET, RATE_LIMIT_PER_MINUTE: '999999' }
    const [first, second] = [await startWeb(variables), await startWeb(variables)]
    let isGone = false
    // A proxy goes on to the next server when one refuses the connection.
    const bookers = startBookers({
      urlOf: () => (isGone ? second.url : first.url),
      onRefused: () => (isGone = true),
      count: BOOKERS,
      tokens,
      roomIds,
    })
    await pause(seconds * 1_000)
    const before = bookers.acknowledged.length
    const startedMs = performance.now()
    await first.stop()
    const stopMs = performance.now() - startedMs
    await pause(seconds * 1_000)
    const { acknowledged, answers } = await bookers.stop()
    await second.stop()
    const { ECONNREFUSED: refused = 0, ECONNRESET: closed = 0, ...others } = answers
    const broken = Object.entries(others).filter(([code]) => /Error|internal|UND_|^E[A-Z]+$/.test(code))
    const lost = (await bookedBy(databaseUrl)) - acknowledged.length
    return [
      { name: 'acknowledged before', value: before, unit: '', atLeast: 1 },
      { name: 'acknowledged after', value: acknowledged.length - before, unit: '', atLeast: 1 },
      { name: 'booked, not acknowledged', value: lost, unit: '', atMost: 0, atLeast: 0 },
      { name: 'failed otherwise', value: broken.reduce((sum, [, count]) => sum + count, 0), unit: '', atMost: 0 },
      { name: 'asked the other server', value: refused + closed, unit: `(${closed} closed before they were heard)` },
      { name: 'stopped in', value: Math.round(stopMs), unit: 'ms', atMost: bounds.stopMs },
    ]
  } finally {
    await server.stop()
  }
}
