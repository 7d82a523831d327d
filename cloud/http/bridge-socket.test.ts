import { serve, type ServerType } from '@hono/node-server'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { openWorld, type World } from '../../test/factories'

let world: World
let server: ServerType
let port: number
beforeAll(async () => {
  world = await openWorld()
  server = serve({ fetch: world.bridge.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await world.close()
})

const MEGABYTES_5 = 5 * 1024 * 1024

/** Sends the whole request before reading, as phones do. */
const send = async (head: string[], body: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  const request = [...head, 'Host: yijia', 'Connection: close', '', ''].join('\r\n')
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    socket.end(request + body, 'utf8', resolve)
  })
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  return answer
}

test('a body far above the limit is read to its end, and then answered', async () => {
  const answer = await send(['POST /api HTTP/1.1', `Content-Length: ${MEGABYTES_5}`], 'x'.repeat(MEGABYTES_5))
  expect(answer).toMatch(/^HTTP\/1.1 413/)
  expect(answer).toContain('"code":"too_large"')
})

test('so is one without a content-length', async () => {
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  const answer = await send(['POST /api HTTP/1.1', 'Transfer-Encoding: chunked'], `${chunk.repeat(80)}0\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1.1 413/)
  expect(answer).toContain('"code":"too_large"')
})
