import { serve, type ServerType } from '@hono/node-server'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { openWorld, type World } from '../../test/factories'

/** Six anonymous calls a minute: twice the limit of a signed-in person. */
const variables = { RATE_LIMIT_PER_MINUTE: '3' }
const PER_MINUTE = 6

let world: World
let server: ServerType
const open = async (more: Record<string, string> = {}) => {
  world = await openWorld({ ...variables, ...more })
  server = serve({ fetch: world.bridge.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
}
afterEach(async () => {
  server.close()
  await world.close()
})

/** The codes of that many calls in sequence; `ok` for an answer. */
const ask = async (count: number, headers: Record<string, string> = {}): Promise<string[]> => {
  const codes: string[] = []
  for (let call = 0; call < count; call++) {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
    const body = JSON.stringify({ method: 'district.get', input: {} })
    const answer = (await (await fetch(url, { method: 'POST', body, headers })).json()) as { error?: { code: string } }
    codes.push(answer.error?.code ?? 'ok')
  }
  return codes
}
const oks = (count: number) => Array.from({ length: count }, () => 'ok')

test('an anonymous caller is rate-limited, and answered again after a while', async () => {
  await open()
  expect(await ask(PER_MINUTE + 1)).toEqual([...oks(PER_MINUTE), 'slow_down'])
  world.clock.now = '2026-11-24T02:00:20.000Z'
  expect(await ask(3)).toEqual(['ok', 'ok', 'slow_down'])
})

test('setting the clock back locks nobody out', async () => {
  await open()
  expect(await ask(1)).toEqual(['ok'])
  world.clock.now = '2026-11-23T02:00:00.000Z'
  expect(await ask(1)).toEqual(['ok'])
})

test('a forged token counts as anonymous, a valid one is counted per person', async () => {
  await open()
  expect(await ask(PER_MINUTE + 1, { authorization: 'Bearer x.y.z' })).toContain('slow_down')
  const { token } = await world.sessions.issue(await world.newPerson(), world.clock.now)
  expect(await ask(1, { authorization: `Bearer ${token}` })).toEqual(['ok'])
})

test('a forwarded address sent by the caller is ignored', async () => {
  await open()
  const codes = []
  for (let number = 0; number <= PER_MINUTE; number++) {
    codes.push(...(await ask(1, { 'x-forwarded-for': `203.0.113.${number}` })))
  }
  expect(codes).toContain('slow_down')
})

test('behind a trusted proxy each address has its own limit, and an IPv6 network counts as one', async () => {
  await open({ TRUST_PROXY: '1' })
  const from = (address: string) => ({ 'x-forwarded-for': `198.51.100.1, ${address}` })
  expect(await ask(PER_MINUTE, from('203.0.113.1'))).toEqual(oks(PER_MINUTE))
  expect(await ask(PER_MINUTE, from('203.0.113.2'))).toEqual(oks(PER_MINUTE))
  expect(await ask(PER_MINUTE, from('2001:db8:1:2:3:4:5:6'))).toEqual(oks(PER_MINUTE))
  expect(await ask(1, from('2001:db8:1:2::9'))).toEqual(['slow_down'])
})

test('the machine-readable contract counts like any anonymous call', async () => {
  await open()
  const contractStatus = async () =>
    (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/contract`)).status
  const statuses = []
  for (let call = 0; call <= PER_MINUTE; call++) statuses.push(await contractStatus())
  expect(statuses).toEqual([...oks(PER_MINUTE).map(() => 200), 429])
  expect(await ask(1)).toEqual(['slow_down'])
  world.clock.now = '2026-11-24T02:00:20.000Z'
  expect(await contractStatus()).toBe(200)
})

test('no address is stored', async () => {
  await open()
  await ask(PER_MINUTE + 1)
  expect(world.logLines.join()).not.toContain('127.0.0.1')
  expect(JSON.stringify(await world.rows())).not.toContain('127.0.0.1')
})
