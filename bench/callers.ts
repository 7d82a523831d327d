import { compose } from '../cloud/compose'
import { makeLog } from '../cloud/platform/log'
import { shanghaiDay } from '../src/domain/time'
import { makeCrowd } from './crowd'
import { fill, makeDatabase } from './nearby'

const POINTS = 100
export const CALLERS = 8
export const EACH = 25

/** Eight concurrent callers, each of which calls sequentially. @param call gets a number that no other call gets */
export const callers = (call: (number: number) => Promise<unknown>) => {
  let last = 0
  const one = async () => {
    for (let left = EACH; left > 0; left--) await call(last++)
  }
  return () => Promise.all(Array.from({ length: CALLERS }, one))
}

interface Opened {
  /** Of the database. */
  name: string
  poolMax: number
  /** What the clock says, an instant. */
  at: string
}

/** The server on a database of its own with a small district. */
export const openApp = async (serverUrl: string, root: string, { name, poolMax, at }: Opened) => {
  const databaseUrl = await makeDatabase(serverUrl, name)
  await fill(databaseUrl, root, makeCrowd(root, POINTS, shanghaiDay(at)))
  const variables = { DATABASE_URL: databaseUrl, PGPOOL_MAX: String(poolMax), RATE_LIMIT_PER_MINUTE: '999999' }
  const app = compose(variables, { log: makeLog('silent'), clock: () => at })
  const ask = async (call: unknown, identity: string | null) => {
    const answer = await app.dispatch(call, identity)
    if (!answer.ok) throw new Error(answer.error.code)
  }
  return { databaseUrl, ask, close: app.close }
}
