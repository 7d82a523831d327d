import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { loadSample } from '../../cloud/local/sample/load'
import { makeLog } from '../../cloud/platform/log'
import { connect } from '../../cloud/storage/database/connect'
import { createDatabase } from '../postgres/database'
import { buildCloud, type Built, cloudVariables, root } from './built'

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Starts the HTTP function by its start script, like the cloud does, and waits for its first log line. */
const startWeb = async (folder: string, variables: Record<string, string>): Promise<ChildProcess> => {
  const web = spawn(join(folder, 'web/scf_bootstrap'), { cwd: '/', env: cloudVariables(variables) })
  let printed = ''
  web.stderr.on('data', (text) => (printed += String(text)))
  const isUp = await Promise.race([once(web.stdout, 'data').then(() => true), once(web, 'exit').then(() => false)])
  if (!isUp) throw new Error(printed)
  return web
}

const SESSION_SECRET = 'only-for-tests-'.repeat(3)

let built: Built
let web: ChildProcess
let origin: string
let databaseUrl: string
beforeAll(async () => {
  built = buildCloud()
  databaseUrl = await createDatabase()
  const db = connect({ databaseUrl, poolMax: 1, log: makeLog('silent') })
  await loadSample(db, root, '2026-11-24T02:00:00.000Z')
  await db.destroy()
  const port = await freePort()
  web = await startWeb(built.folder, { PORT: String(port), DATABASE_URL: databaseUrl, SESSION_SECRET })
  origin = `http://127.0.0.1:${port}`
}, 60_000)
afterAll(() => {
  web.kill('SIGKILL')
  built.remove()
})

const post = (path: string, body: unknown) =>
  fetch(origin + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

test('web reports its version, database and network', async () => {
  const response = await fetch(`${origin}/health`)
  expect(await response.json()).toMatchObject({
    ok: true,
    version: expect.any(String),
    database: 'up',
    graph: { isSample: true },
  })
})

test('web answers calls', async () => {
  const response = await post('/api', { method: 'district.get', input: {} })
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ ok: true, output: { isSample: true } })
})

test('web has no personas', async () => {
  const response = await post('/session', { persona: 'admin' })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ ok: false, error: { code: 'forbidden' } })
})

test("without WeChat's keys no login code is accepted", async () => {
  expect((await post('/session', { code: 'a-code-of-wx-login' })).status).toBe(401)
})

test('web does not start without a session secret', async () => {
  const variables = { PORT: String(await freePort()), DATABASE_URL: databaseUrl }
  await expect(startWeb(built.folder, variables)).rejects.toThrow('SESSION_SECRET is missing')
})

test('web ends by itself on SIGTERM', async () => {
  const ended = once(web, 'exit')
  web.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
