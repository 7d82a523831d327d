import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { MINUTE_MS } from '../../src/domain/time'

interface Options {
  perMinute: number
  /** Whether a trusted proxy in front of the server reports the client's address. */
  trustsProxy: boolean
  now: () => string
}

/** Whether this anonymous caller is within the rate limit now. */
export type AnonymousLimit = (c: Context) => boolean

const ADDRESSES_MAX = 10_000

/** A household has a whole IPv6 /64 network, so its first four groups stand for all its addresses. */
const household = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = ''] = address.split('::')
  return head.split(':').slice(0, 4).join(':')
}

/**
 * The last entry is the one the proxy itself has seen; those before it may be forged. Without a socket there is no
 * address.
 */
const addressOf = (c: Context, trustsProxy: boolean): string | undefined => {
  const forwarded = trustsProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const isSocket = (c.env as { incoming?: unknown } | undefined)?.incoming !== undefined
  return forwarded || (isSocket ? getConnInfo(c).remote.address : undefined)
}

/** A token bucket per address, refilled evenly. It lives in the memory of one process only: no address is stored. */
export const makeAnonymousLimit = ({ perMinute, trustsProxy, now }: Options): AnonymousLimit => {
  const buckets = new Map<string, { left: number; atMs: number }>()
  return (c) => {
    const address = addressOf(c, trustsProxy)
    if (address === undefined) return true
    const key = household(address)
    const nowMs = Date.parse(now())
    const { left, atMs } = buckets.get(key) ?? { left: perMinute, atMs: nowMs }
    const passedMs = Math.max(0, nowMs - atMs) // A clock set back does not take any tokens away.
    const filled = Math.min(perMinute, left + (passedMs * perMinute) / MINUTE_MS)
    // Re-inserted at the end, so that the least recently seen address comes first and is evicted first.
    buckets.delete(key)
    buckets.set(key, { left: Math.max(0, filled - 1), atMs: nowMs })
    for (const oldest of buckets.keys()) {
      if (buckets.size <= ADDRESSES_MAX) break
      buckets.delete(oldest)
    }
    return filled >= 1
  }
}
