import type { ServerType } from '@hono/node-server'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { drain } from './drain'
import { listen } from './listen'

/** A server that answers when `answer` is called. */
const open = async () => {
  const waiting: (() => void)[] = []
  const fetch = async () => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    return new Response('answered')
  }
  const server: ServerType = listen(fetch, { port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = async () => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.on('data', (chunk) => (said += String(chunk)))
    socket.write('GET /health HTTP/1.1\r\nHost: yijia\r\n\r\n')
    const closed = once(socket, 'close').then(() => said)
    await once(server, 'request')
    return closed
  }
  const answer = async () => {
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
    waiting.shift()?.()
  }
  return { server, ask, answer }
}

test('a call under way is answered, and one that comes meanwhile is told to open another connection', async () => {
  const { server, ask, answer } = await open()
  const before = ask()
  const drained = drain(server, { leaveMs: 300, endMs: 5_000 })
  const meanwhile = ask()
  await answer()
  await answer()
  await drained
  expect(await before).toMatch(/^HTTP\/1.1 200[^]*answered/)
  expect(await meanwhile).toMatch(/^HTTP\/1.1 200[^]*connection: close[^]*answered/i)
})

test('what is not answered in time is cut off', async () => {
  const { server, ask } = await open()
  const never = ask()
  await drain(server, { leaveMs: 0, endMs: 50 })
  expect(await never).toBe('')
})
