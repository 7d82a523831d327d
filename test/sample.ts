import { join } from 'node:path'
import { compose } from '../cloud/compose'
import { bridgeFiles, portsOf } from '../cloud/files/side'
import { loadSample } from '../cloud/local/sample/load'
import { personaSignIn } from '../cloud/local/personas'
import { switchedContentCheck } from '../cloud/platform/content-check'
import { fileFolder } from '../cloud/platform/files/file-folder'
import { makeLog } from '../cloud/platform/log'
import { isChanging, type Method } from '../src/contract/methods'
import type { Input, Output } from '../src/contract/schema/types'
import { newKey } from './factories'
import { createDatabase } from './postgres/database'

const root = join(__dirname, '..')

/** The ports of a server that keeps files in a folder, whose photos pass the check. */
const portsWith = (folder: string) => ({
  files: portsOf(bridgeFiles('only-for-tests-'.repeat(3), folder), switchedContentCheck('pass')),
})

/**
 * The server on a database that was empty before the sample was loaded.
 * @param folder for the pictures of complaints; without one they have none
 */
export const openSample = async (now: string, folder?: string) => {
  const ports = folder === undefined ? {} : { ports: portsWith(folder) }
  const app = compose({ DATABASE_URL: await createDatabase() }, { clock: () => now, log: makeLog('silent'), ...ports })
  await loadSample(app.db, root, now, folder === undefined ? undefined : fileFolder(folder))
  /** @param persona anonymous when left out */
  const ask = async <M extends Method>(method: M, input: Input<M>, persona?: string): Promise<Output<M>> => {
    const identity = persona === undefined ? null : await personaSignIn(app.db).byPersona(persona)
    const answer = await app.dispatch({ method, input, ...(isChanging(method) && { key: newKey() }) }, identity)
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    return answer.output as Output<M>
  }
  return { app, db: app.db, ask, close: app.close }
}
