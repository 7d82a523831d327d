import { jwtVerify, SignJWT } from 'jose'

/**
 * The caller's identity on the platform: `wx:<openid>` or whatever a session was issued for; null for an anonymous
 * caller. It comes from the platform or a signed token, never from the input of a call.
 */
export type Identity = string | null

export interface Sessions {
  issue: (identity: string, now: string) => Promise<{ token: string; expiresAt: string }>
  read: (authorization: string | undefined, now: string) => Promise<Identity>
}

const LIFETIME_SECONDS = 7 * 86_400

/**
 * Signed bearer tokens that expire after a week. A forged or expired one reads as anonymous.
 * @param accepts which identities are valid: a local server's personas are not on a server for residents
 */
export const makeSessions = (secret: string, accepts: (identity: string) => boolean = () => true): Sessions => {
  const key = new TextEncoder().encode(secret)
  const secondsOf = (instant: string) => Math.floor(Date.parse(instant) / 1_000)
  return {
    issue: async (identity, now) => {
      const expires = secondsOf(now) + LIFETIME_SECONDS
      const token = await new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(identity)
        .setExpirationTime(expires)
        .sign(key)
      return { token, expiresAt: new Date(expires * 1_000).toISOString() }
    },
    read: async (authorization, now) => {
      const token = authorization?.replace(/^Bearer /, '') ?? ''
      const options = { algorithms: ['HS256'], currentDate: new Date(now) }
      const verified = await jwtVerify(token, key, options).catch(() => null)
      const identity = verified?.payload.sub
      return identity !== undefined && accepts(identity) ? identity : null
    },
  }
}

/** Turns the proof a client sends to `/session` into an identity; null when the proof is invalid. */
export interface SignIn {
  byCode: (code: string) => Promise<Identity>
  byPersona: (persona: string) => Promise<Identity>
}

const NOBODY = async (): Promise<Identity> => null

/** Nobody can sign in: for a server with neither personas nor WeChat's keys. */
export const noSignIn: SignIn = { byCode: NOBODY, byPersona: NOBODY }
