import { sql } from 'kysely'
import { makeBridge } from '../cloud/http/bridge'
import { type Choices, compose } from '../cloud/compose'
import { makeHealth } from '../cloud/http/health'
import { keyFromSecret, makeCertificateSigner } from '../cloud/platform/certificate-signer'
import { makeSessions, noSignIn } from '../cloud/platform/identity'
import { cryptoRandom16 } from '../cloud/platform/ids'
import { type Log, makeLog } from '../cloud/platform/log'
import { connect } from '../cloud/storage/database/connect'
import { savePlaces } from '../cloud/storage/points/import-places'
import type { Method } from '../src/contract/methods'
import type { Input, Output } from '../src/contract/schema/types'
import { makeId } from '../src/domain/id'
import type { Says } from '../src/domain/points/report'
import type { Role } from '../src/domain/people/role'
import { createDatabase, returnDatabase } from './postgres/database'
import { fileRoom } from './records/file-room'
import { hillPlaces } from './records/hill-places'
import { emptyCertificates, emptyPrinter } from './records/empty-printer'
import { outside, wordsCheck } from './records/outside'
import { type NewPoint, pointRow } from './records/point-row'
import { hillWalking } from './walk/hill-town'

/** An idempotency key in the phone's format. */
export const newKey = (): string => `key-${cryptoRandom16()}`

/** Tuesday 24 November 2026, 10:00 in Shanghai. */
export const TUESDAY_TEN = '2026-11-24T02:00:00.000Z'

const SECRET = 'only-for-tests-'.repeat(3)
/** Changes at every call, even a refused one. */
const CALL_COUNTER = 'call_count'

/** `databaseUrl`: an existing database, which tests can reach directly even when the server cannot. */
interface WorldChoices extends Choices {
  databaseUrl?: string
}

/** A log that collects its lines. */
const keepingLog = (lines: string[]): Log => {
  const keep = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, message, ...fields }))
  return { info: keep('info'), warn: keep('warn'), error: keep('error') }
}

const tablesOf = async (db: ReturnType<typeof connect>): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

/**
 * The complete server on a separate database: the hill town with three communities, of which the third has no position,
 * and a clock that tests set. Close it in afterAll.
 * @param choices replace the walking engine, log or database
 */
export const openWorld = async (
  variables: Record<string, string> = {},
  { databaseUrl: givenUrl, ...choices }: WorldChoices = {},
) => {
  const databaseUrl = givenUrl ?? (await createDatabase())
  const statements: string[] = []
  const logLines: string[] = []
  const clock = { now: TUESDAY_TEN }
  const files = fileRoom(SECRET)
  const words = wordsCheck()
  const db = connect({ databaseUrl, poolMax: 4, log: makeLog('silent') })
  await db.transaction().execute((tx) => savePlaces(tx, hillPlaces))

  const app = compose(
    { DATABASE_URL: databaseUrl, RATE_LIMIT_PER_MINUTE: '100000', ...variables },
    {
      clock: () => clock.now,
      log: keepingLog(logLines),
      walking: hillWalking,
      ports: outside(files.ports, words.check),
      printer: () => emptyPrinter(files.store),
      certificates: () => emptyCertificates(files.store),
      onStatement: (statement) => statements.push(statement),
      ...choices,
    },
  )
  const sessions = makeSessions(SECRET)
  const signer = makeCertificateSigner(keyFromSecret(SECRET))
  const bridge = makeBridge({
    ...app,
    sessions,
    signIn: noSignIn,
    health: makeHealth(app.db, app.walking),
    files,
    signer,
  })

  /** Creates a person with this role, staff in this community. @returns the identity to call with */
  const newPerson = async (role: Exclude<Role, 'anonymous'> = 'resident', communityId = 1): Promise<string> => {
    const id = cryptoRandom16()
    const isOfCommunity = role === 'worker' || role === 'manager'
    await db
      .insertInto('person')
      .values({ id, identity: `test:${id}`, role, community_id: isOfCommunity ? communityId : null })
      .execute()
    return `test:${id}`
  }

  /** @returns the point's public id */
  const newPoint = async (wanted: NewPoint = {}): Promise<string> => {
    const id = makeId(wanted.communityId ?? 1, cryptoRandom16())
    await db.insertInto('point').values(pointRow(id, wanted)).execute()
    return id
  }

  /** Calls like the functions' entries do. A changing method needs a key. */
  const call = <M extends Method>(identity: string | null, method: M, input: Input<M>, key?: string) =>
    app.dispatch({ method, input, ...(key && { key }) }, identity)

  /** Calls a method that must succeed. @throws Error with the answer when it does not */
  const ask = async <M extends Method>(
    identity: string | null,
    method: M,
    input: Input<M>,
    key?: string,
  ): Promise<Output<M>> => {
    const answer = await call(identity, method, input, key)
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    return answer.output as Output<M>
  }

  const report = (identity: string | null, pointId: string, says: Says = 'closed', key = newKey()) =>
    call(identity, 'points.report', { pointId, says }, key)

  /** All rows of these tables, or of all tables except the counter of calls, which may change. */
  const rows = async (...tables: string[]) => {
    const names = tables.length ? tables : (await tablesOf(db)).filter((name) => name !== CALL_COUNTER)
    const kept: Record<string, Record<string, unknown>[]> = {}
    for (const name of names) {
      const selected = await sql<Record<string, unknown>>`select * from ${sql.table(name)} order by 1, 2`.execute(db)
      kept[name] = selected.rows
    }
    return kept
  }

  const close = async () => {
    await app.close()
    await db.destroy()
    files.remove()
    if (givenUrl === undefined) returnDatabase(databaseUrl)
  }
  return {
    app,
    bridge,
    sessions,
    db,
    databaseUrl,
    clock,
    files,
    words: words.look,
    statements,
    logLines,
    newPerson,
    newPoint,
    call,
    ask,
    report,
    rows,
    close,
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>
