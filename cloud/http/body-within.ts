import type { Context, MiddlewareHandler } from 'hono'
import { withDeadline } from '../dispatch/deadline'
import { MINUTE_MS } from '../../src/domain/time'

/** Beyond this the answer is sent before the body has ended, and the client sees a broken connection. */
const READ_MAX = 64 * 1024 * 1024
/** Ten megabytes arrive within this time over a slow connection. */
const READ_MS = 2 * MINUTE_MS

/**
 * Reads a body to its end, because a client that is answered while still sending sees a broken connection instead of
 * the answer. Both bytes and time are limited.
 * @returns null for a body above the byte limit, none of which is kept
 * @throws Failure `try_again` for one that takes too long
 */
const readBody = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
  bytesMax: number,
  milliseconds: number,
): Promise<Buffer<ArrayBuffer> | null> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const readAll = async () => {
    while (bytes <= READ_MAX) {
      const { done, value } = await reader.read()
      if (done) return
      bytes += value.length
      if (bytes <= bytesMax) chunks.push(value)
      else chunks.length = 0
    }
  }
  try {
    await withDeadline(readAll(), milliseconds)
  } finally {
    void reader.cancel().catch(() => undefined) // No effect on a body read to its end.
  }
  return bytes > bytesMax ? null : Buffer.concat(chunks)
}

/** Reads and discards a body before it is answered. */
export const readToEnd = async (request: Request, milliseconds = READ_MS): Promise<void> => {
  const reader = request.body?.getReader()
  if (reader) await readBody(reader, 0, milliseconds)
}

/** Lets bodies up to a size pass, with or without a content-length. */
export const bodyWithin =
  (bytesMax: number, refuse: (c: Context) => Response, milliseconds = READ_MS): MiddlewareHandler =>
  async (c, next) => {
    const reader = c.req.raw.body?.getReader()
    if (!reader) return next()
    const body = await readBody(reader, bytesMax, milliseconds)
    if (body === null) return refuse(c)
    c.req.raw = new Request(c.req.raw, { body })
    return next()
  }
