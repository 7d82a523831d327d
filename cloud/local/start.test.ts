import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../../test/postgres/database'
import { startLocal } from './start'

const root = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'yijia-start-'))
let variables: Record<string, string>
beforeAll(async () => {
  variables = { DATABASE_URL: await createDatabase(), DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: await freePort() }
})
afterAll(() => rmSync(folder, { recursive: true }))

const freePort = async (): Promise<string> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return String(port)
}
const start = (more: Record<string, string> = {}) => startLocal({ root, variables: { ...variables, ...more } })

test('the sample district answers at the address that was promised, and may be started again', async () => {
  for (const _ of ['first', 'again']) {
    const local = await start()
    expect(local.address).toBe(`http://127.0.0.1:${variables.PORT}/`)
    const health = await (await fetch(`${local.address}health`)).json()
    expect(health).toMatchObject({ ok: true, database: 'up', graph: { isSample: true } })
    expect((health as { points: { points: number } }).points.points).toBeGreaterThan(100)
    await local.close()
  }
})

test('a second process on the same folder is told who has it, and touches nothing', async () => {
  const lock = join(folder, 'sample/lock')
  writeFileSync(lock, String(process.ppid))
  await expect(start()).rejects.toThrow(`${join(folder, 'sample')} 正被另一个怡家使用（进程 ${process.ppid}）`)
  expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid))
  rmSync(lock)
})

test('a taken port is a sentence, and leaves neither lock nor server behind', async () => {
  const other = createServer().listen(Number(variables.PORT), '127.0.0.1')
  await once(other, 'listening')
  await expect(start()).rejects.toThrow(/端口/)
  other.close()
  expect(existsSync(join(folder, 'sample/lock'))).toBe(false)
  await (await start()).close()
})
