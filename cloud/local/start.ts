import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { certificatePrinterOf } from '../certificates/printer'
import { hasOwnCity } from '../cli/database'
import { compose } from '../compose'
import { setDueAnew } from '../complaints/recompute-due'
import { readEnvironment } from '../environment'
import { bridgeFiles, portsOf } from '../files/side'
import { makeFileWork } from '../files/work'
import { makeHealth } from '../http/health'
import { listen } from '../http/listen'
import { keyFromSecret, makeCertificateSigner } from '../platform/certificate-signer'
import { switchedContentCheck } from '../platform/content-check'
import { walkingFromFile } from '../platform/graph-file'
import { fileFolder, filesFolder } from '../platform/files/file-folder'
import { makeSessions } from '../platform/identity'
import { sharpImages } from '../platform/files/images'
import { makeLog, withoutWords } from '../platform/log'
import { listedWordsCheck } from '../platform/words-check'
import { connect, connectPglite } from '../storage/database/connect'
import { findDistrict } from '../storage/points/district'
import { migrate } from '../storage/database/migrate'
import type { Db } from '../storage/tables'
import { makeTick } from '../tick/tick'
import { afterChanges, soon } from './after-changes'
import { loadCity } from './city'
import { lockFolder } from './lock'
import type { StartOptions } from './options'
import { personaSignIn } from './personas'
import { demoPhoneNumbers } from './phone-numbers'
import { readRiskyWords } from './risky-words'
import { loadCalendars, loadSample, SAMPLE_GRAPH } from './sample/load'
import { fontsOfProject } from '../posters/fonts'
import { printerOf } from '../posters/printer-of'
import { secretOf } from './secret'
import { makeLocalWeb } from './web'
import { MINUTE_MS } from '../../src/domain/time'

const TICK_MS = MINUTE_MS
/** Runs after a change, so that a demonstration delivers its messages at once. */
const SOON_MS = 1_000
const HOST = '127.0.0.1'

export interface Local {
  address: string
  db: Db
  close: () => Promise<void>
}

/**
 * Starts the whole cloud on this machine: PGlite in a locked folder, or PostgreSQL by DATABASE_URL; an own city when
 * files are given or one is stored already, else the sample district, which alone brings its own network; personas; the
 * browser version on the same origin.
 * @throws LockedError, GraphError, InputError, or an Error with a message
 */
export const startLocal = async ({ root, variables, graph, communities, points }: StartOptions): Promise<Local> => {
  const environment = readEnvironment(variables)
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PGPOOL_MAX: poolMax, PORT: port } = environment
  const isNamed = graph !== undefined || points !== undefined || communities !== undefined
  const isOwnCity = isNamed || (!databaseUrl && hasOwnCity(dataDir))
  const folder = join(dataDir, isOwnCity ? 'city' : 'sample')
  const log = makeLog(variables.LOG_LEVEL === 'silent' ? 'silent' : 'warn')
  const namedGraph = graph ?? environment.GRAPH_FILE
  const namedWalking = walkingFromFile(namedGraph)

  // Resources are closed in reverse order, at the end or when a later step fails.
  const closing: (() => unknown)[] = [lockFolder(folder)]
  const close = async () => {
    for (const step of closing.reverse()) await step()
  }
  try {
    const db = databaseUrl ? connect({ databaseUrl, poolMax, log }) : await connectPglite(join(folder, 'pglite'))
    closing.push(() => db.destroy())
    await migrate(db)
    if (isOwnCity) {
      await loadCalendars(db, root)
      await setDueAnew(db, new Date().toISOString())
      await loadCity(db, { graph, communities, points })
    } else {
      await loadSample(db, root, new Date().toISOString(), fileFolder(filesFolder(folder)))
    }
    const isSample = !isOwnCity && (await findDistrict(db))?.is_sample === true
    const walking = !namedGraph && isSample ? walkingFromFile(join(root, SAMPLE_GRAPH)) : namedWalking

    const secret = environment.SESSION_SECRET ?? secretOf(folder)
    const files = bridgeFiles(secret, filesFolder(folder))
    const check = switchedContentCheck(environment.CONTENT_CHECK)
    const images = sharpImages()
    const words = listedWordsCheck(readRiskyWords(root), environment.CONTENT_CHECK)
    const ports = { phoneNumbers: demoPhoneNumbers, files: portsOf(files, check), words }
    const printing = { origin: environment.PUBLIC_URL, store: files.store, fonts: fontsOfProject(root) }
    const printer = () => printerOf({ ...printing, wechat: null })
    const certificates = () => certificatePrinterOf(printing)
    const app = compose(variables, { db, walking, log, ports, printer, certificates })
    const tick = makeTick(app)
    const work = makeFileWork({ ...app, ...files, images, check })
    const onTick = () =>
      void tick()
        .then(work)
        .catch((error: unknown) => log.warn(withoutWords(error), 'tick failed'))
    const tickSoon = soon(onTick, SOON_MS)
    const web = makeLocalWeb(join(root, 'dist/h5'), {
      ...app,
      dispatch: afterChanges(app.dispatch, tickSoon.ask),
      sessions: makeSessions(secret),
      signIn: personaSignIn(db),
      health: makeHealth(db, walking),
      files: { ...files, images },
      signer: makeCertificateSigner(environment.CERTIFICATE_KEY ?? keyFromSecret(secret)),
    })
    const server = listen(web.fetch, { port, hostname: HOST })
    closing.push(() => server.close())
    await new Promise<void>((resolve, reject) => {
      server.once('listening', resolve)
      server.once('error', (error: Error) => reject(new Error(`端口 ${port} 用不了：${error.message}。用 PORT 换一个`)))
    })
    const timer = setInterval(onTick, TICK_MS)
    closing.push(() => clearInterval(timer), tickSoon.stop)
    return { address: `http://${HOST}:${(server.address() as AddressInfo).port}/`, db, close }
  } catch (error) {
    await close()
    throw error
  }
}
