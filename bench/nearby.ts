import { sql } from 'kysely'
import { compose } from '../cloud/compose'
import { loadCalendars } from '../cloud/local/sample/load'
import { makeLog } from '../cloud/platform/log'
import { connect } from '../cloud/storage/database/connect'
import { savePlaces } from '../cloud/storage/points/import-places'
import { savePoints } from '../cloud/storage/points/import-points'
import { migrate } from '../cloud/storage/database/migrate'
import { shanghaiDay } from '../src/domain/time'
import { goals } from '../config/budgets'
import { type Crowd, makeCrowd } from './crowd'
import { atMost, type Figure, unbounded } from './figure'
import { interleaved, median, millisecondsOf, ratioOf } from './rounds'

const AT = '2026-11-24T02:00:00.000Z'
const ROUNDS = { rounds: 15, runs: 100 }
const FEW = 100

const silent = makeLog('silent')

/** Creates a separate database on a server. @returns its address */
export const makeDatabase = async (serverUrl: string, name: string): Promise<string> => {
  const server = connect({ databaseUrl: serverUrl, poolMax: 1, log: silent })
  await sql`create database ${sql.id(name)}`.execute(server)
  await server.destroy()
  const url = new URL(serverUrl)
  url.pathname = name
  return url.href
}

/** Ids that are the same in every run; they only have to be unique. */
const counting = () => {
  let last = 0
  return () => (++last).toString(36).padStart(16, '0')
}

/** Fills the tables, the calendar and the points of a district. */
export const fill = async (databaseUrl: string, root: string, { places, records }: Crowd): Promise<void> => {
  const db = connect({ databaseUrl, poolMax: 1, log: silent })
  await migrate(db)
  await loadCalendars(db, root)
  await db.transaction().execute(async (tx) => {
    await savePlaces(tx, places)
    await savePoints(tx, records, { random16: counting(), initialsOf: () => 'abc' })
  })
  await sql`vacuum analyze`.execute(db)
  await db.destroy()
}

/**
 * A district of `points` points: calls through the dispatcher beside `select 1` on the single connection of its pool.
 */
const measure = async (serverUrl: string, root: string, points: number) => {
  const databaseUrl = await makeDatabase(serverUrl, `nearby_${points}`)
  const crowd = makeCrowd(root, points, shanghaiDay(AT))
  await fill(databaseUrl, root, crowd)
  const variables = { DATABASE_URL: databaseUrl, PGPOOL_MAX: '1', RATE_LIMIT_PER_MINUTE: '999999' }
  const { db, dispatch, close } = compose(variables, { log: silent })

  let [calls, rows] = [0, 0]
  const ask = async (identity: string | null) => {
    const place = { ...crowd.askedFrom(calls++), crs: 'gcj02', profile: 'standard', at: AT }
    const answer = await dispatch({ method: 'points.nearby', input: place }, identity)
    if (!answer.ok) throw new Error(answer.error.code)
    rows += (answer.output as { rows: unknown[] }).rows.length
  }
  const select1 = () => sql`select 1`.execute(db)
  const first: number[] = []
  for (let place = 0; place < crowd.places.communities.length; place++)
    first.push(await millisecondsOf(() => ask(null)))

  const times = await interleaved({ select1, anonymous: () => ask(null) }, ROUNDS)
  const signedIn = await interleaved({ select1, resident: () => ask('bench:one') }, ROUNDS)
  await close()
  return { ...times, signedIn, firstMs: median(first), firstCalls: first.length, rows: Math.round(rows / calls) }
}

/** `17.5`: the version of the PostgreSQL that the figures come from. */
export const postgresVersion = async (serverUrl: string): Promise<string> => {
  const server = connect({ databaseUrl: serverUrl, poolMax: 1, log: silent })
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(server)
  await server.destroy()
  return rows[0]?.version ?? ''
}

/**
 * `points.nearby` through parsing, rights, database and presentation, at two sizes of the district. Without a walking
 * network, which is measured separately, and with a server whose caches are warm for all positions.
 */
export const measureNearby = async (serverUrl: string, root: string): Promise<Figure[]> => {
  const few = await measure(serverUrl, root, FEW)
  const many = await measure(serverUrl, root, goals.nearby.points)
  const { signedIn } = many
  const ratio = ratioOf(many.anonymous, many.select1)
  const signedInRatio = ratioOf(signedIn.resident, signedIn.select1)
  const rounds = `${ROUNDS.rounds} × ${ROUNDS.runs}`
  const note = `${many.rows} rows an answer; select 1 took ${median(many.select1).toFixed(3)} ms`
  return [
    atMost('nearby.100000.perSelect1', ratio, '×', goals.nearby.perSelect1, { note, rounds }),
    unbounded('nearby.100.perSelect1', ratioOf(few.anonymous, few.select1), '×', {
      note: `${few.rows} rows an answer`,
      rounds,
    }),
    unbounded('nearby.100000.ms', median(many.anonymous), 'ms', { rounds }),
    unbounded('nearby.100000.firstSightMs', many.firstMs, 'ms', {
      note: 'nobody has asked from there since the server started',
      rounds: String(many.firstCalls),
    }),
    atMost('nearby.100000.signedIn.perSelect1', signedInRatio, '×', goals.nearby.signedInPerSelect1, {
      note: 'one statement more: who calls, and how often',
      rounds,
    }),
  ]
}
