import type { Context, MiddlewareHandler } from 'hono'

/** Reads a body to its end and keeps nothing: whoever is answered while still sending sees a broken connection. */
export const readToEnd = async (request: Request): Promise<void> => {
  const reader = request.body?.getReader()
  while (reader && !(await reader.read()).done);
}

/**
 * Lets bodies up to a size pass. A larger one is read to its end too, keeping nothing of it, and only then refused:
 * whoever is answered while still sending sees a broken connection instead of the answer.
 */
export const bodyWithin =
  (bytesMax: number, refuse: (c: Context) => Response): MiddlewareHandler =>
  async (c, next) => {
    const reader = c.req.raw.body?.getReader()
    if (!reader) return next()
    const chunks: Uint8Array[] = []
    let bytes = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      bytes += value.length
      if (bytes <= bytesMax) chunks.push(value)
    }
    if (bytes > bytesMax) return refuse(c)
    c.req.raw = new Request(c.req.raw, { body: Buffer.concat(chunks) })
    return next()
  }
