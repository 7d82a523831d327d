import { join } from 'node:path'
import { compose } from '../cloud/compose'
import { loadSample } from '../cloud/local/sample/load'
import { personaSignIn } from '../cloud/local/personas'
import { makeLog } from '../cloud/platform/log'
import type { Method } from '../src/contract/methods'
import type { Input, Output } from '../src/contract/schema/types'
import { createDatabase } from './postgres/database'

const root = join(__dirname, '..')

/** The server on a database that was empty before the sample was loaded. */
export const openSample = async (now: string) => {
  const app = compose({ DATABASE_URL: await createDatabase() }, { clock: () => now, log: makeLog('silent') })
  await loadSample(app.db, root, now)
  /** @param persona anonymous when left out */
  const ask = async <M extends Method>(method: M, input: Input<M>, persona?: string): Promise<Output<M>> => {
    const identity = persona === undefined ? null : await personaSignIn(app.db).byPersona(persona)
    const answer = await app.dispatch({ method, input }, identity)
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    return answer.output as Output<M>
  }
  return { app, db: app.db, ask, close: app.close }
}
