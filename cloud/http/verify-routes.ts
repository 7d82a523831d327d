import type { Context, Hono } from 'hono'
import type { Dispatch } from '../dispatch/dispatch'
import type { CertificateSigner } from '../platform/certificate-signer'
import type { AnonymousLimit } from './anonymous-limit'
import { openBadge } from './open-badge'
import { pageHeaders } from './page'
import { busyPage } from './scan-page'
import { type Verified, verifyPage } from './verify-page'

interface Parts {
  dispatch: Dispatch
  mayAsk: AnonymousLimit
  /** Null: certificates are not signed here. */
  signer: CertificateSigner | null
  /** `PUBLIC_URL`. Without it nothing is signed: whoever asks could choose the issuer by the Host header. */
  origin: string | undefined
}

/** What was corrected, or found broken, is to be read at once. */
const HEADERS = { ...pageHeaders, 'cache-control': 'no-store', vary: 'accept' }
const JWKS_HEADERS = { 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' }

/** As `hours.verify` accepts. */
const NUMBER_MAX = 40

const wantsJson = (c: Context): boolean => {
  const accept = c.req.header('accept') ?? ''
  return accept.includes('application/json') && !accept.includes('text/html')
}

const statusOf = ({ certificate }: Verified): 200 | 404 | 410 =>
  certificate === null ? 404 : certificate.isRevoked ? 410 : 200

/**
 * What is recorded about a certificate: to people a page without script, to programs an Open Badges 3.0 credential as
 * JWT, with what is known since it was issued beside it. A certificate that is revoked or whose ledger is broken is no
 * credential.
 */
export const addVerifyRoutes = (web: Hono, { dispatch, mayAsk, signer, origin }: Parts): void => {
  const credentialOf = async ({ certificate, checked, isSample }: Verified): Promise<string | null> => {
    if (signer === null || origin === undefined) return null
    if (certificate === null || certificate.isRevoked || (checked?.brokenAt ?? null) !== null) return null
    return signer.sign(openBadge(certificate, { origin, address: `${origin}/verify/${certificate.number}`, isSample }))
  }

  web.get('/verify/:number', async (c: Context) => {
    const number = c.req.param('number') ?? ''
    if (number.length > NUMBER_MAX) return c.notFound()
    if (!mayAsk(c)) return c.html(busyPage(), 429, HEADERS)
    const answer = await dispatch({ method: 'hours.verify', input: { number } }, null)
    if (!answer.ok) return c.html(busyPage(), 503, HEADERS)
    const verified = answer.output as Verified
    if (!wantsJson(c)) return c.html(verifyPage(verified), statusOf(verified), HEADERS)
    const { corrections, correctedMinutes, checked } = verified
    const credential = await credentialOf(verified)
    return c.json({ credential, corrections, correctedMinutes, checked }, statusOf(verified), HEADERS)
  })

  web.get('/.well-known/jwks.json', async (c) => c.json(signer ? await signer.keys() : { keys: [] }, 200, JWKS_HEADERS))
}
