import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

interface Options {
  perMinute: number
  /** Whether a proxy of ours stands before the server and says who is behind it. */
  trustsProxy: boolean
  now: () => string
}

/** May this caller, whom nobody has named, be answered now? */
export type AnonymousLimit = (c: Context) => boolean

const ADDRESSES_MAX = 10_000
const MINUTE_MS = 60_000

/** A household has a whole network of IPv6 addresses: its first four groups stand for all of them. */
const household = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = ''] = address.split('::')
  return head.split(':').slice(0, 4).join(':')
}

/** What the proxy has seen is the last entry; those before it may be invented. Without a socket there is no address. */
const addressOf = (c: Context, trustsProxy: boolean): string | undefined => {
  const forwarded = trustsProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const isSocket = (c.env as { incoming?: unknown } | undefined)?.incoming !== undefined
  return forwarded || (isSocket ? getConnInfo(c).remote.address : undefined)
}

/**
 * A bucket of calls for each address, filled up evenly. It stands in the memory of one process and nowhere else: no
 * address is written down.
 */
export const makeAnonymousLimit = ({ perMinute, trustsProxy, now }: Options): AnonymousLimit => {
  const buckets = new Map<string, { left: number; atMs: number }>()
  return (c) => {
    const address = addressOf(c, trustsProxy)
    if (address === undefined) return true
    const key = household(address)
    const nowMs = Date.parse(now())
    const { left, atMs } = buckets.get(key) ?? { left: perMinute, atMs: nowMs }
    const passedMs = Math.max(0, nowMs - atMs) // a clock that was put back takes nothing away
    const filled = Math.min(perMinute, left + (passedMs * perMinute) / MINUTE_MS)
    buckets.delete(key) // the address heard of longest ago comes first, and is forgotten first
    buckets.set(key, { left: Math.max(0, filled - 1), atMs: nowMs })
    for (const oldest of buckets.keys()) {
      if (buckets.size <= ADDRESSES_MAX) break
      buckets.delete(oldest)
    }
    return filled >= 1
  }
}
