import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { ErrorCode } from '../../src/contract/errors'
import { limits } from '../../src/contract/limits'
import { sessionInput } from '../../src/contract/session/session'
import { isMethod, methods } from '../../src/contract/methods'
import { BUSY, makeAdmission, realTime } from './admission'
import { makeAnonymousLimit } from './anonymous-limit'
import { codeOf, fail } from '../dispatch/answer'
import { bodyWithin } from './body-within'
import { contractText } from '../dispatch/contract'
import type { Dispatch } from '../dispatch/dispatch'
import type { Environment } from '../environment'
import { addFeedRoutes } from './feed-routes'
import { addFileRoutes } from './file-routes'
import { addScanRoutes, linkFileOf } from './scan-routes'
import { addVerifyRoutes } from './verify-routes'
import type { UploadParts } from '../files/upload'
import type { CertificateSigner } from '../platform/certificate-signer'
import type { Clock } from '../platform/clock'
import type { Sessions, SignIn } from '../platform/identity'
import type { Random16 } from '../platform/ids'
import type { Db } from '../storage/tables'

export interface BridgeParts {
  db: Db
  dispatch: Dispatch
  sessions: Sessions
  signIn: SignIn
  clock: Clock
  random16: Random16
  callsPerMinute: number
  environment: Pick<Environment, 'TRUST_PROXY' | 'WECHAT_LINK_FILE' | 'PUBLIC_URL'>
  health: () => Promise<Record<string, unknown>>
  /** Without them this server takes no uploads. */
  files?: Pick<UploadParts, 'store' | 'tokens' | 'images'>
  /** Without it programs that verify a certificate get no credential. */
  signer?: CertificateSigner | null
}

/** Many people may share one address: a library, a whole street. */
const ANONYMOUS_FACTOR = 2

const NOT_JSON = Symbol('not JSON')

/**
 * Twice the connections of the database, so that one is never without work, and a wait that nobody notices. Refused calls
 * are repeated by the phone.
 */
const [CALLS_AT_ONCE, WAIT_MS] = [20, 150]

/** Of a call that is not valid the dispatch says so. */
const changes = (call: unknown): boolean => {
  const method = typeof call === 'object' && call !== null && 'method' in call ? call.method : undefined
  return typeof method === 'string' && isMethod(method) && methods[method].changes
}

const bodyOf = (c: Context): Promise<unknown> => c.req.json().catch(() => NOT_JSON)

/**
 * The HTTP bridge. Answers in JSON, except for calendars and bytes. The status only tells whether a call arrived; its
 * result is in the body.
 */
export const makeBridge = (parts: BridgeParts): Hono => {
  const { db, dispatch, sessions, signIn, clock, random16, health, files } = parts
  const perMinute = ANONYMOUS_FACTOR * parts.callsPerMinute
  const trustsProxy = parts.environment.TRUST_PROXY === '1'
  const mayAsk = makeAnonymousLimit({ perMinute, trustsProxy, now: clock })
  const admission = makeAdmission({ atOnce: CALLS_AT_ONCE, waitMs: WAIT_MS, ...realTime })
  const web = new Hono()
  const refuse = (c: Context, code: ErrorCode, status: 400 | 401 | 403 | 404 | 413 | 500 | 503) =>
    c.json(fail(code, random16()), status)
  const tooMany = (c: Context) => c.json(fail('slow_down', random16()), 429)

  const limited = bodyWithin(limits.bodyBytesMax, (c) => refuse(c, 'too_large', 413))
  web.use('/api', limited)
  web.use('/session', limited)

  web.post('/api', async (c) => {
    const call = await bodyOf(c)
    if (call === NOT_JSON) return refuse(c, 'invalid_input', 400)
    const answer = await admission.run(changes(call), async () => {
      const identity = await sessions.read(c.req.header('authorization'), clock())
      if (identity === null && !mayAsk(c)) return fail('slow_down', random16())
      return dispatch(call, identity)
    })
    return answer === BUSY ? c.json(fail('try_again', random16()), 200, { 'retry-after': '1' }) : c.json(answer)
  })

  web.post('/session', async (c) => {
    if (!mayAsk(c)) return c.json(fail('slow_down', random16()))
    const parsed = v.safeParse(sessionInput, await bodyOf(c))
    if (!parsed.success) return refuse(c, 'invalid_input', 400)
    const shown = parsed.output
    const isPersona = 'persona' in shown
    const identity = isPersona ? await signIn.byPersona(shown.persona) : await signIn.byCode(shown.code)
    if (identity === null) return isPersona ? refuse(c, 'forbidden', 403) : refuse(c, 'unauthenticated', 401)
    return c.json({ ok: true, output: await sessions.issue(identity, clock()) })
  })

  web.get('/health', async (c) => c.json(await health()))
  web.get('/contract', (c) =>
    mayAsk(c) ? c.body(contractText(), 200, { 'content-type': 'application/json' }) : tooMany(c),
  )

  addFeedRoutes(web, { db, clock, mayAsk, onTooMany: tooMany })
  addScanRoutes(web, { dispatch, mayAsk, linkFile: linkFileOf(parts.environment.WECHAT_LINK_FILE) })
  const { PUBLIC_URL: origin } = parts.environment
  addVerifyRoutes(web, { dispatch, mayAsk, signer: parts.signer ?? null, origin })
  if (files) addFileRoutes(web, { db, sessions, clock, random16, ...files })

  web.notFound((c) => refuse(c, 'not_found', 404))
  // Handlers above await nothing but the database, WeChat and the file store, so a failure may be temporary.
  web.onError((error, c) => {
    const code = codeOf(error) === 'internal' && !/^\/(session$|files\/)/.test(c.req.path) ? 'internal' : 'try_again'
    return refuse(c, code, code === 'internal' ? 500 : 503)
  })
  return web
}
