import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildGraph } from '../../src/domain/walk/build/build'
import { encodeGraph } from '../../src/domain/walk/file/encode'
import { createDatabase } from '../../test/postgres/database'
import { twoStreets } from '../../test/records/places'
import { makeLog } from '../platform/log'
import { connect } from '../storage/database/connect'
import { findDistrict } from '../storage/points/district'
import { savePlaces } from '../storage/points/import-places'
import { startLocal } from './start'

const root = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'yijia-start-'))
const SMALL_GRAPH = join(folder, 'small.walk')
const putGraph = () => {
  const nodes = [1, 2].map((id) => ({ id, lat: 29.55, lng: 106.56 + id / 1_000 }))
  const ways = [{ id: 1, refs: [1, 2], tags: { highway: 'residential' } }]
  const note = { dataDate: '2026-10-01', attribution: '本地路网', licence: 'own', isSample: false }
  writeFileSync(SMALL_GRAPH, encodeGraph(buildGraph({ nodes, ways, note })))
}
let variables: Record<string, string>
beforeAll(async () => {
  putGraph()
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

test('the sample district answers at the announced address, and can be started again', async () => {
  for (const _ of ['first', 'again']) {
    const local = await start()
    expect(local.address).toBe(`http://127.0.0.1:${variables.PORT}/`)
    const health = await (await fetch(`${local.address}health`)).json()
    expect(health).toMatchObject({ ok: true, database: 'up', graph: { isSample: true } })
    expect((health as { points: { points: number } }).points.points).toBeGreaterThan(100)
    await local.close()
  }
}, 30_000)

test('a second process on the same folder is refused with the first one’s process id, and changes nothing', async () => {
  const lock = join(folder, 'sample/lock')
  writeFileSync(lock, String(process.ppid))
  await expect(start()).rejects.toThrow(`${join(folder, 'sample')} 正被另一个怡家使用（进程 ${process.ppid}）`)
  expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid))
  rmSync(lock)
})

const graphOf = async (local: { address: string }): Promise<unknown> =>
  ((await (await fetch(`${local.address}health`)).json()) as { graph: unknown }).graph

test('a named network is used for the sample too, and a missing one is reported', async () => {
  const local = await start({ GRAPH_FILE: SMALL_GRAPH })
  expect(await graphOf(local)).toMatchObject({ attribution: '本地路网' })
  await local.close()
  await expect(start({ GRAPH_FILE: join(folder, 'none.walk') })).rejects.toThrow('none.walk：没有这个路网文件。')
})

test('a database with its own district never uses the sample network', async () => {
  const databaseUrl = await createDatabase()
  const db = connect({ databaseUrl, poolMax: 1, log: makeLog('silent') })
  await db.transaction().execute((tx) => savePlaces(tx, twoStreets))
  const local = await start({ DATABASE_URL: databaseUrl })
  expect(await graphOf(local)).toBeNull()
  expect(await findDistrict(db)).toMatchObject({ name: '山城区' })
  await local.close()
  await db.destroy()
})

test('an own city in the data folder is opened again without being named', async () => {
  const [dataDir, list] = [join(folder, 'own'), join(folder, 'list.json')]
  writeFileSync(
    list,
    JSON.stringify({ meta: { district: '山城区' }, streets: [{ code: 'S', name: '街', communities: [] }] }),
  )
  const own = { ...variables, DATABASE_URL: '', DATA_DIR: dataDir }
  await (await startLocal({ root, variables: own, communities: list })).close()
  const local = await startLocal({ root, variables: own })
  expect(await findDistrict(local.db)).toMatchObject({ name: '山城区' })
  expect(await graphOf(local)).toBeNull()
  await local.close()
  expect(existsSync(join(dataDir, 'sample'))).toBe(false)
}, 30_000)

test('a port in use is reported, and leaves neither lock nor server behind', async () => {
  const other = createServer().listen(Number(variables.PORT), '127.0.0.1')
  await once(other, 'listening')
  await expect(start()).rejects.toThrow(/端口/)
  other.close()
  expect(existsSync(join(folder, 'sample/lock'))).toBe(false)
  await (await start()).close()
})
