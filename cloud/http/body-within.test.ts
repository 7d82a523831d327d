import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { codeOf } from '../dispatch/answer'
import { bodyWithin, readToEnd } from './body-within'

const MEGABYTE = 1024 * 1024

/** @param milliseconds how long a body may take; as on a real server when left out */
const server = (milliseconds?: number) => {
  const web = new Hono()
  web.put(
    '/kept',
    bodyWithin(MEGABYTE, (c) => c.text('too large', 413), milliseconds),
    async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)),
  )
  web.put('/unwanted', async (c) => {
    await readToEnd(c.req.raw, milliseconds)
    return c.text('refused', 401)
  })
  web.onError((error, c) => c.text(codeOf(error), 503))
  return web
}

/**
 * A body without a content-length.
 * @param megabytes Infinity for an endless one
 */
const sending = (megabytes: number, stalls = false) => {
  const sent = { megabytes: 0, isCancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      if (sent.megabytes === megabytes) return stalls ? new Promise(() => undefined) : stream.close()
      sent.megabytes += 1
      stream.enqueue(new Uint8Array(MEGABYTE))
    },
    cancel: () => {
      sent.isCancelled = true
    },
  })
  const put = async (web: Hono, path: string) => {
    const response = await web.request(path, { method: 'PUT', body, duplex: 'half' } as RequestInit)
    return [response.status, await response.text()]
  }
  return { sent, put }
}

test('a body up to the limit passes, a larger one is read to its end and refused', async () => {
  expect(await sending(1).put(server(), '/kept')).toEqual([200, String(MEGABYTE)])
  const larger = sending(30)
  expect(await larger.put(server(), '/kept')).toEqual([413, 'too large'])
  expect(larger.sent).toEqual({ megabytes: 30, isCancelled: false })
})

test.each([
  ['/kept', 413],
  ['/unwanted', 401],
])('%s does not read an endless body', async (path, status) => {
  const { sent, put } = sending(Infinity)
  expect(await put(server(), path)).toMatchObject([status, expect.any(String)])
  expect(sent.isCancelled).toBe(true)
  expect(sent.megabytes).toBeLessThan(70)
})

test.each(['/kept', '/unwanted'])('%s does not wait for a stalled body', async (path) => {
  const { sent, put } = sending(1, true)
  expect(await put(server(10), path)).toEqual([503, 'try_again'])
  expect(sent.isCancelled).toBe(true)
})

test('a sender that is too slow is answered, and the connection is closed', async () => {
  const listening = serve({ fetch: server(10).fetch, port: 0, hostname: '127.0.0.1' })
  await once(listening, 'listening')
  const socket = connect((listening.address() as AddressInfo).port, '127.0.0.1')
  socket.write('PUT /kept HTTP/1.1\r\nHost: yijia\r\nContent-Length: 1000\r\n\r\nabc')
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  expect(answer).toMatch(/^HTTP\/1.1 503/)
  listening.close()
})
