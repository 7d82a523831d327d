import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../../test/postgres/database'
import { twoStreets } from '../../test/records/places'
import { makeLog } from '../platform/log'
import { connect } from '../storage/database/connect'
import { findDistrict, listCommunities } from '../storage/points/district'
import { savePlaces } from '../storage/points/import-places'
import type { Db } from '../storage/tables'
import { loadCity } from './city'
import { SAMPLE_GRAPH } from './sample/load'

const graph = join(__dirname, '../..', SAMPLE_GRAPH)
const folder = mkdtempSync(join(tmpdir(), 'yijia-city-'))
let db: Db
beforeEach(async () => {
  db = connect({ databaseUrl: await createDatabase(), poolMax: 2, log: makeLog('silent') })
})
afterEach(() => db.destroy())
afterAll(() => rmSync(folder, { recursive: true }))

const pointsOf = (...communities: string[]): string => {
  const file = join(folder, 'points.csv')
  const rows = communities.map((name, index) => `P${index},${name},便民厅,便民厅,,,办事,不清楚`)
  writeFileSync(file, ['code,community,name,kind,lat,lng,services,hours', ...rows].join('\n'))
  return file
}
const stored = async () => ({
  district: (await findDistrict(db))?.name,
  communities: (await listCommunities(db)).map(({ name }) => name),
  points: (await db.selectFrom('point').select('community_id').orderBy('code').execute()).map(
    (row) => row.community_id,
  ),
})
const listed = twoStreets.communities.map(({ name }) => name)

describe('an imported district', () => {
  beforeEach(() => db.transaction().execute((tx) => savePlaces(tx, twoStreets)))

  test('stays complete when only a network is given', async () => {
    await loadCity(db, { graph })
    expect(await stored()).toEqual({ district: '山城区', communities: listed, points: [] })
  })

  test('accepts points that name its communities by name or by code', async () => {
    await loadCity(db, { points: pointsOf('黄葛社区', 'C3') })
    expect(await stored()).toEqual({ district: '山城区', communities: listed, points: [2, 3] })
  })

  test('stays as it was when a new list comes with points that do not fit it', async () => {
    const list = join(folder, 'communities.json')
    const communities = [{ code: 'C9', name: '新社区', lat: 29.55, lng: 106.56 }]
    writeFileSync(
      list,
      JSON.stringify({ meta: { district: '新区' }, streets: [{ code: 'S9', name: '新街道', communities }] }),
    )
    await expect(loadCity(db, { communities: list, points: pointsOf('火星社区') })).rejects.toThrow('火星社区')
    expect(await stored()).toEqual({ district: '山城区', communities: listed, points: [] })
    await loadCity(db, { communities: list, points: pointsOf('新社区') })
    expect(await stored()).toEqual({ district: '新区', communities: expect.arrayContaining(['新社区']), points: [4] })
  })

  test('has no communities other than those of its list', async () => {
    await expect(loadCity(db, { points: pointsOf('火星社区') })).rejects.toThrow('没有叫“火星社区”的社区')
    expect(await stored()).toEqual({ district: '山城区', communities: listed, points: [] })
  })
})

test('without a list the communities are those that the points name, and later ones are added', async () => {
  await loadCity(db, { graph })
  expect(await stored()).toEqual({ district: '本区', communities: [], points: [] })
  await loadCity(db, { points: pointsOf('甲社区') })
  await loadCity(db, { points: pointsOf('甲社区', '乙社区') })
  expect(await stored()).toEqual({ district: '本区', communities: ['甲社区', '乙社区'], points: [1, 2] })
})
