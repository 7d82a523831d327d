import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { buildGraph } from '../../../src/domain/walk/build/build'
import { encodeGraph } from '../../../src/domain/walk/file/encode'
import { createDatabase } from '../../../test/postgres/database'
import { pointRecord, twoStreets } from '../../../test/records/places'
import { initialsOf } from '../../platform/initials'
import { cryptoRandom16 } from '../../platform/ids'
import { makeLog } from '../../platform/log'
import { saveCalendarYear } from '../../storage/points/calendar'
import { connect } from '../../storage/database/connect'
import { savePlaces } from '../../storage/points/import-places'
import { savePoints } from '../../storage/points/import-points'
import type { Db } from '../../storage/tables'
import { examine } from './doctor'

const folder = mkdtempSync(join(tmpdir(), 'yijia-doctor-'))

/** One street, with heights. */
const putGraph = (): string => {
  const nodes = [1, 2].map((id) => ({ id, lat: 29.55, lng: 106.56 + id / 1_000 }))
  const ways = [{ id: 1, refs: [1, 2], tags: { highway: 'residential' } }]
  const note = { dataDate: '2026-10-01', attribution: '本地路网', licence: 'own', isSample: false }
  writeFileSync(join(folder, 'city.walk'), encodeGraph(buildGraph({ nodes, ways, note, heightAt: () => 200 })))
  return join(folder, 'city.walk')
}

let db: Db
let variables: Record<string, string>
beforeAll(async () => {
  const databaseUrl = await createDatabase()
  variables = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: '/nowhere',
    SESSION_SECRET: 'x'.repeat(32),
    WECHAT_APPID: 'wx1',
    WECHAT_SECRET: 'secret',
    GRAPH_FILE: putGraph(),
  }
  db = connect({ databaseUrl, poolMax: 2, log: makeLog('silent') })
})
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

const run = async (changes: Record<string, string | undefined> = {}, now = '2026-11-24T02:00:00.000Z') => {
  const checks = await examine({ ...variables, ...changes }, process.cwd(), now)
  return checks.filter(({ state }) => state !== 'good').map(({ state, sentence }) => `${state} ${sentence}`)
}

test('an empty database lacks communities and points', async () => {
  expect(await run()).toEqual([
    'missing 还没有，用 yijia communities import 导入',
    'missing 一个也没有，用 yijia points import 导入',
    expect.stringMatching(/^doubt 不知道 2026 年/),
    expect.stringMatching(/^doubt 不知道 2027 年/),
  ])
})

test('a filled database lists what needs attention', async () => {
  const records = [
    pointRecord(),
    pointRecord({ code: 'P2', communityCode: 'C2', confirmedAt: '2026-01-01T00:00:00.000Z' }),
    pointRecord({ code: 'P3', communityCode: 'C2', position: null }),
  ]
  await db.transaction().execute(async (tx) => {
    await savePlaces(tx, twoStreets)
    await savePoints(tx, records, { random16: cryptoRandom16, initialsOf })
    await saveCalendarYear(tx, { year: 2026, source: '通知', days: [] })
  })
  expect(await run()).toEqual([
    'doubt 1 个社区没有服务点：柚子坡社区',
    'doubt 1 个没有核实过的位置，不会算步行时间',
    'doubt 1 个超过 90 天没有人确认',
    expect.stringMatching(/^doubt 不知道 2027 年/),
  ])
  expect(await run({}, '2026-09-30T02:00:00.000Z')).not.toContainEqual(expect.stringContaining('2027'))
})

test('reports which variable is missing or invalid, never its value', async () => {
  expect(await run({ SESSION_SECRET: '' })).toContainEqual(expect.stringMatching(/^doubt 没有 SESSION_SECRET/))
  expect(await run({ PORT: 'harbour' })).toEqual([expect.stringMatching(/^missing .*PORT/)])
  expect((await run({ PORT: 'harbour' })).join()).not.toContain('harbour')
})

test('reports problems of the walking network', async () => {
  expect(await run({ GRAPH_FILE: '' })).toContainEqual(expect.stringContaining('没有 GRAPH_FILE'))
  expect(await run({ GRAPH_FILE: '/no.walk' })).toContainEqual('missing /no.walk：没有这个文件')
  expect(await run({ GRAPH_FILE: 'package.json' })).toContainEqual(expect.stringMatching(/^missing package\.json/))
  expect(await run({}, '2029-01-01T00:00:00.000Z')).toContainEqual(expect.stringMatching(/^doubt .*该换新的了$/))
})

test('the sample district has its own network, unless another is named', async () => {
  const graphOf = async (file: string) => {
    const checks = await examine({ ...variables, GRAPH_FILE: file }, process.cwd(), '2026-11-24T02:00:00.000Z')
    return checks.find(({ what }) => what === '步行路网')
  }
  await db.updateTable('district').set({ is_sample: true }).execute()
  const own = { state: 'good', sentence: expect.stringMatching(/^没有 GRAPH_FILE，用演示数据自带的，\d+ 段路/) }
  expect(await graphOf('')).toMatchObject(own)
  expect(await graphOf(variables.GRAPH_FILE ?? '')).toMatchObject({ sentence: expect.stringContaining('city.walk') })
  await db.updateTable('district').set({ is_sample: false }).execute()
  expect(await graphOf('')).toMatchObject({ state: 'doubt', sentence: expect.stringContaining('不会显示步行时间') })
})

test('reports an outdated schema, and an unreachable database', async () => {
  await sql`delete from kysely_migration where name like '%mediation'`.execute(db)
  expect(await run()).toEqual([expect.stringMatching(/^missing 还差 1 步迁移/)])
  const gone = 'postgres://user:hidden@127.0.0.1:1/none'
  const [sentence] = await run({ DATABASE_URL: gone })
  expect(sentence).toMatch(/^missing PostgreSQL 127\.0\.0\.1:1\/none 连不上：.*ECONNREFUSED/)
  expect(sentence).not.toContain('hidden')
})
