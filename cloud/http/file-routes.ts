import type { Context, Hono } from 'hono'
import type { ErrorCode } from '../../src/contract/errors'
import { limits } from '../../src/contract/limits'
import { fail } from '../dispatch/answer'
import { bodyWithin, readToEnd } from './body-within'
import { readTicket, receiveFile, type UploadParts } from '../files/upload'
import { ADDRESS_MS } from '../platform/files/file-addresses'
import type { Sessions } from '../platform/identity'

interface Parts extends UploadParts {
  sessions: Sessions
}

const statuses = {
  unauthenticated: 401,
  file_expired: 403,
  not_found: 404,
  file_too_big: 413,
  file_type: 415,
  file_broken: 422,
} as const satisfies Partial<Record<ErrorCode, number>>

/** Photos are re-encoded as JPEG; what is printed is a PDF. */
const typeOf = (ref: string): string => (/^(posters|certificates)\//.test(ref) ? 'application/pdf' : 'image/jpeg')

const HEADERS = {
  'cache-control': `private, max-age=${ADDRESS_MS / 1_000}`,
  'x-content-type-options': 'nosniff',
}

/** Upload by ticket and download by signed address, beside the calls. Refusals are answered in JSON. */
export const addFileRoutes = (web: Hono, parts: Parts): void => {
  const { sessions, clock, random16, tokens, store } = parts
  const refuse = (c: Context, code: ErrorCode) =>
    c.json(fail(code, random16()), code in statuses ? statuses[code as keyof typeof statuses] : 400)

  const withTicket = async (c: Context): Promise<{ fileId: string } | ErrorCode> => {
    const shown = c.req.header('authorization')
    const identity = shown === undefined ? undefined : await sessions.read(shown, clock())
    return readTicket(parts, c.req.param('ticket') ?? '', identity)
  }
  const limited = bodyWithin(limits.fileBytesMax, (c) => refuse(c, 'file_too_big'))

  web.put(
    '/files/:ticket',
    // Checked before the body is read, so that only a caller with a ticket makes the server buffer ten megabytes.
    async (c, next) => {
      const read = await withTicket(c)
      if (typeof read !== 'string') return next()
      await readToEnd(c.req.raw)
      return refuse(c, read)
    },
    limited,
    async (c) => {
      const read = await withTicket(c)
      if (typeof read === 'string') return refuse(c, read)
      const code = await receiveFile(parts, read.fileId, new Uint8Array(await c.req.arrayBuffer()))
      return code === null ? c.json({ ok: true, output: { fileId: read.fileId } }) : refuse(c, code)
    },
  )

  web.get('/files/:signed', async (c) => {
    const read = await tokens.readAddress(c.req.param('signed'), clock())
    if (read === 'expired') return refuse(c, 'file_expired')
    const ref = read === 'forged' ? '' : read.ref
    const bytes = ref === '' ? null : await store.get(ref, limits.fileBytesMax)
    if (bytes === 'file_too_big') return refuse(c, bytes)
    return bytes
      ? c.body(new Uint8Array(bytes), 200, { ...HEADERS, 'content-type': typeOf(ref) })
      : refuse(c, 'not_found')
  })
}
