import { join } from 'node:path'
import { makeBridge } from './http/bridge'
import { certificatePrinterOf } from './certificates/printer'
import { compose } from './compose'
import { readEnvironment } from './environment'
import { bridgeFiles, portsOf } from './files/side'
import { makeHealth } from './http/health'
import { drain } from './http/drain'
import { listen } from './http/listen'
import { makeCertificateSigner } from './platform/certificate-signer'
import { walkingFromFile } from './platform/graph-file'
import type { CloudFiles } from './platform/files/file-cloud'
import { filesFolder } from './platform/files/file-folder'
import { makeSessions, noSignIn } from './platform/identity'
import { fontsBeside } from './posters/fonts'
import { printerOf } from './posters/printer-of'
import { isWechatIdentity } from './platform/wechat/wechat-identity'
import { wechatSignIn } from './platform/wechat/wechat-sign-in'

/** CloudBase's HTTP functions listen here; `PORT` decides elsewhere. */
const HTTP_FUNCTION_PORT = 9000

const walking = walkingFromFile(process.env.GRAPH_FILE, join(__dirname, 'city.walk'))
const environment = readEnvironment(process.env)
const { SESSION_SECRET, WECHAT_APPID: appId, WECHAT_SECRET: secret, CERTIFICATE_KEY: certificateKey } = environment
if (!SESSION_SECRET) throw new Error('environment: SESSION_SECRET is missing')
const filesIn = (cloud: CloudFiles | null) => bridgeFiles(SESSION_SECRET, filesFolder(environment.DATA_DIR), cloud)
const app = compose(process.env, {
  walking,
  files: (cloud) => portsOf(filesIn(cloud)),
  printer: ({ wechat, cloudFiles }) =>
    printerOf({
      origin: environment.PUBLIC_URL,
      wechat,
      store: filesIn(cloudFiles).store,
      fonts: fontsBeside(__dirname),
    }),
  certificates: ({ cloudFiles }) =>
    certificatePrinterOf({
      origin: environment.PUBLIC_URL,
      store: filesIn(cloudFiles).store,
      fonts: fontsBeside(__dirname),
    }),
})

const bridge = makeBridge({
  ...app,
  sessions: makeSessions(SESSION_SECRET, isWechatIdentity),
  signIn:
    appId && secret ? wechatSignIn({ appId, secret, log: app.log, fetch: (url, init) => fetch(url, init) }) : noSignIn,
  health: makeHealth(app.db, walking),
  files: { ...filesIn(app.cloudFiles), images: null },
  signer: certificateKey ? makeCertificateSigner(certificateKey) : null,
})

const server = listen(bridge.fetch, { port: Number(process.env.PORT || HTTP_FUNCTION_PORT) }, ({ port }) =>
  app.log.info({ port }, 'listening'),
)
const stop = async () => {
  await drain(server)
  await app.close()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
