import { createHash, timingSafeEqual } from 'node:crypto'
import { forgetIdentity } from './storage/people'
import type { Db } from './storage/tables'

export interface Signed {
  signature: string
  timestamp: string
  nonce: string
}

/**
 * Whether WeChat sent this: SHA-1 of token, timestamp and nonce in alphabetical order, as its guide
 * "消息推送" says. A message older than five minutes is refused, so that a copied one cannot be sent again later.
 */
export const isFromWechat = (token: string, { signature, timestamp, nonce }: Signed, now: string): boolean => {
  const expected = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest()
  const given = Buffer.from(signature, 'hex')
  const ageSeconds = Math.abs(Date.parse(now) / 1_000 - Number(timestamp))
  return given.length === expected.length && timingSafeEqual(given, expected) && ageSeconds <= 300
}

const FORGETTING = new Set(['user_authorization_revoke', 'user_authorization_cancellation'])

/** Does what an event of WeChat asks for. Doing it twice is the same as once; unknown events are let pass. */
export const makePush =
  (db: Db) =>
  async (event: unknown): Promise<'success'> => {
    const { Event, OpenID } = (event ?? {}) as { Event?: unknown; OpenID?: unknown }
    const isForgetting = typeof Event === 'string' && FORGETTING.has(Event) && typeof OpenID === 'string'
    if (isForgetting) await forgetIdentity(db, `wx:${OpenID}`)
    return 'success'
  }
