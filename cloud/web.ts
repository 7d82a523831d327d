import { serve } from '@hono/node-server'
import { join } from 'node:path'
import { makeBridge } from './bridge'
import { compose } from './compose'
import { makeHealth } from './health'
import { walkingFromFile } from './platform/graph-file'
import { isWechatIdentity, makeSessions, noSignIn } from './platform/identity'
import { wechatSignIn } from './platform/wechat-sign-in'

/** CloudBase's HTTP functions listen here; `PORT` decides elsewhere. */
const HTTP_FUNCTION_PORT = 9000

const walking = walkingFromFile(process.env.GRAPH_FILE, join(__dirname, 'city.walk'))
const app = compose(process.env, { walking })
const { SESSION_SECRET, WECHAT_APPID: appId, WECHAT_SECRET: secret } = app.environment
if (!SESSION_SECRET) throw new Error('environment: SESSION_SECRET is missing')

const bridge = makeBridge({
  ...app,
  sessions: makeSessions(SESSION_SECRET, isWechatIdentity),
  signIn: appId && secret ? wechatSignIn({ appId, secret, fetch: (url, init) => fetch(url, init) }) : noSignIn,
  health: makeHealth(app.db, walking),
})

const server = serve({ fetch: bridge.fetch, port: Number(process.env.PORT || HTTP_FUNCTION_PORT) }, ({ port }) =>
  app.log.info({ port }, 'listening'),
)
const stop = () => server.close(() => void app.close().then(() => process.exit(0)))
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
