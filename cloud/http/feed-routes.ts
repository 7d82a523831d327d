import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import * as v from 'valibot'
import { publicId } from '../../src/contract/schema/base'
import type { AnonymousLimit } from './anonymous-limit'
import { readPointFeed } from '../programmes/point-feed'
import { readFeed } from '../rooms/read-feed'
import type { Clock } from '../platform/clock'
import type { Db } from '../storage/tables'

interface Parts {
  db: Db
  clock: Clock
  mayAsk: AnonymousLimit
  onTooMany: (c: Context) => Response
}

const FRESH_SECONDS = 300

const HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  // The secret must not become the name of a saved file.
  'content-disposition': 'inline; filename="yijia.ics"',
  'cache-control': `private, max-age=${FRESH_SECONDS}`,
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

/** What everybody may read may also be kept for everybody. */
const PUBLIC_HEADERS = { ...HEADERS, 'cache-control': `public, max-age=${FRESH_SECONDS}` }

/**
 * Calendar feeds by their secret address, because calendar programs send no token. An unknown secret is answered like
 * any path that does not exist. The address is never logged. What is on at a point has no secret: everybody may read it.
 */
export const addFeedRoutes = (web: Hono, { db, clock, mayAsk, onTooMany }: Parts): void => {
  web.get('/feeds/:file', etag(), async (c) => {
    if (!mayAsk(c)) return onTooMany(c)
    const [, secret] = /^([0-9a-z]{32})\.ics$/.exec(c.req.param('file')) ?? []
    const text = secret === undefined ? null : await readFeed(db, secret, clock())
    return text === null ? c.notFound() : c.body(text, 200, HEADERS)
  })
  web.get('/feeds/points/:file', etag(), async (c) => {
    if (!mayAsk(c)) return onTooMany(c)
    const [, id] = /^([0-9a-z-]{18,22})\.ics$/.exec(c.req.param('file')) ?? []
    const text = v.is(publicId, id) ? await readPointFeed(db, id, clock()) : null
    return text === null ? c.notFound() : c.body(text, 200, PUBLIC_HEADERS)
  })
}
