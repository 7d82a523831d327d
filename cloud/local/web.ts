import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { relative } from 'node:path'
import { type BridgeParts, makeBridge } from '../http/bridge'
import { personas } from './personas'

/** The bridge with what only the local cloud has: the list of personas, and the browser version on the same origin. */
export const makeLocalWeb = (h5Folder: string, parts: BridgeParts): Hono => {
  const web = makeBridge(parts)
  web.get('/personas', (c) => c.json(personas))
  web.get('/*', serveStatic({ root: relative(process.cwd(), h5Folder) || '.' }))
  return web
}
