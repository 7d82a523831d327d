import { createHash, timingSafeEqual } from 'node:crypto'

export interface Signed {
  /** Hexadecimal. */
  signature: string
  /** Seconds since 1970. */
  timestamp: string
  nonce: string
}

/** An older message may be a replay. */
const AGE_SECONDS_MAX = 300

/**
 * Whether WeChat sent this: SHA-1 of token, timestamp and nonce in alphabetical order, as its guide
 * 消息推送 says.
 */
export const isFromWechat = (token: string, { signature, timestamp, nonce }: Signed, now: string): boolean => {
  const expected = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest()
  const given = Buffer.from(signature, 'hex')
  const ageSeconds = Math.abs(Date.parse(now) / 1_000 - Number(timestamp))
  return given.length === expected.length && timingSafeEqual(given, expected) && ageSeconds <= AGE_SECONDS_MAX
}
