import type { ServerType } from '@hono/node-server'
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { listen, TIMEOUTS, type Timeouts } from './listen'

const SHORT: Timeouts = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 }

let server: ServerType
let socket: Socket
afterEach(() => {
  socket.destroy()
  server.close()
})

const open = async (timeouts: Timeouts) => {
  server = listen(() => new Response('answered'), { port: 0, hostname: '127.0.0.1', timeouts })
  await once(server, 'listening')
  socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
}
/**
 * Sends a line over and over until the other end closes.
 * @returns what was answered
 */
const drip = async (line: string): Promise<string> => {
  let answer = ''
  socket.on('data', (chunk) => (answer += String(chunk)))
  const dripping = setInterval(() => socket.write(line), 20)
  await once(socket, 'close')
  clearInterval(dripping)
  return answer
}

test('a client that sends header lines without end is cut off', async () => {
  await open(SHORT)
  socket.write('GET /health HTTP/1.1\r\nHost: yijia\r\n')
  expect(await drip('X-More: 1\r\n')).toMatch(/^HTTP\/1.1 408/)
}, 2_000)

test('so is one that sends nothing at all', async () => {
  await open(SHORT)
  await once(socket.resume(), 'close')
}, 2_000)

test('so is one that never finishes its body', async () => {
  await open({ ...SHORT, headersTimeout: 200, requestTimeout: 400 })
  server.removeAllListeners('request').on('request', () => undefined)
  socket.write('POST /api HTTP/1.1\r\nHost: yijia\r\nContent-Length: 100000\r\n\r\n')
  expect(await drip('x')).toMatch(/^HTTP\/1.1 408/)
}, 2_000)

test('a request in time is answered, and the next one on the same connection has its own timeout', async () => {
  await open(SHORT)
  for (const call of ['first', 'second']) {
    socket.write(`GET /${call} HTTP/1.1\r\nHost: yijia\r\n\r\n`)
    expect(String((await once(socket, 'data'))[0])).toContain('answered')
  }
}, 2_000)

test('real servers wait less than fifteen seconds for the headers, including the checking interval', async () => {
  expect(TIMEOUTS.headersTimeout + TIMEOUTS.connectionsCheckingInterval).toBeLessThanOrEqual(15_000)
  await open(TIMEOUTS)
  expect(server).toMatchObject({ headersTimeout: TIMEOUTS.headersTimeout, requestTimeout: TIMEOUTS.requestTimeout })
})
