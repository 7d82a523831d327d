import { createDatabase } from '../../../test/postgres/database'
import { pointRecord, twoStreets } from '../../../test/records/places'
import { initialsOf } from '../../platform/initials'
import { cryptoRandom16 } from '../../platform/ids'
import { makeLog } from '../../platform/log'
import { connect } from '../../storage/database/connect'
import { listCommunities } from '../../storage/points/district'
import { listRecords } from '../../storage/points/export-points'
import { savePlaces } from '../../storage/points/import-places'
import { savePoints } from '../../storage/points/import-points'
import type { Db } from '../../storage/tables'
import { exportPoints } from './export'
import { importPoints, type ImportPoints } from './import'

let db: Db
beforeAll(async () => {
  db = connect({ databaseUrl: await createDatabase(), poolMax: 2, log: makeLog('silent') })
  const sameName = { code: 'C4', subdistrictCode: 'S2', name: '黄葛社区', phone: null, position: null }
  const places = { ...twoStreets, communities: [...twoStreets.communities, sameName] }
  await db.transaction().execute((tx) => savePlaces(tx, places))
})
afterAll(() => db.destroy())

const chance = { random16: cryptoRandom16, initialsOf }
const fileOf = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
const run = (points: string, changes: Partial<ImportPoints> = {}) =>
  importPoints(db, {
    points: fileOf('points.csv', points),
    crs: 'gcj02',
    network: null,
    isDryRun: false,
    ...chance,
    ...changes,
  })

const HEADER = 'code,community,name,kind,lat,lng,services,hours'
const simple = (code: string, community: string, more = '29.55,106.56,办事,每天 9:00-18:00') =>
  `${code},${community},便民厅,便民厅,${more}`
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n')

test('a dry run reports what would happen and changes nothing', async () => {
  const text = csv(simple('A', '石板坡'), simple('B', 'C2'))
  const result = await run(text, { isDryRun: true })
  expect(result).toMatchObject({ added: 2, changed: 0, moved: 0, unchanged: 0 })
  expect(result.changes.map(({ code, what }) => [code, what])).toEqual([
    ['A', 'added'],
    ['B', 'added'],
  ])
  expect(await listRecords(db)).toEqual([])
})

test('with one wrong row no row is imported', async () => {
  const text = csv(
    simple('A', '石板坡'),
    simple('B', '不存在'),
    simple('C', '黄葛社区'),
    simple('D', 'C1', '31.2,121.5,,'),
  )
  await expect(run(text)).rejects.toThrow(
    [
      'points.csv 第 3 行：没有叫“不存在”的社区。',
      'points.csv 第 4 行：叫“黄葛社区”的社区不止一个，请写代码（C2、C4）。',
      'points.csv 第 5 行：位置离本区中心有 1444 公里。',
    ].join('\n'),
  )
  expect(await listRecords(db)).toEqual([])
})

test('without a list of communities, a row far from all the others is refused', async () => {
  const bare = connect({ databaseUrl: await createDatabase(), poolMax: 2, log: makeLog('silent') })
  const communities = twoStreets.communities.map((one) => ({ ...one, position: null }))
  const places = { ...twoStreets, district: { ...twoStreets.district, center: null }, communities }
  await bare.transaction().execute((tx) => savePlaces(tx, places))
  const put = (text: string) =>
    importPoints(bare, { points: fileOf('points.csv', text), crs: 'gcj02', network: null, isDryRun: false, ...chance })
  const shanghai = simple('D', 'C1', '31.2,121.5,,')
  const far = '位置离本区中心有 1444 公里'
  await expect(put(csv(simple('A', 'C1'), simple('B', 'C2'), shanghai))).rejects.toThrow(`第 4 行：${far}`)
  await put(csv(simple('A', 'C1'), simple('B', 'C2')))
  await expect(put(csv(shanghai))).rejects.toThrow(`第 2 行：${far}`) // the only row of its file
  await bare.destroy()
})

test('a position far from every way is refused, unless it is marked as unverified', async () => {
  const network = { isInside: () => true, metersToWay: () => 230 }
  const header = `${HEADER},positionStatus`
  const river = (status: string) => [header, `${simple('A', 'C1')},${status}`].join('\n')
  await expect(run(river('已核实'), { network })).rejects.toThrow('第 2 行：位置离最近的路有 230 米')
  await expect(run(river(''), { network })).rejects.toThrow('230 米')
  expect(await run(river('待核实'), { network, isDryRun: true })).toMatchObject({ added: 1 })
})

test('values without a column in the file stay as they are', async () => {
  const alert = {
    title: '停水',
    text: '',
    startsAt: '2026-11-26T00:00:00Z',
    endsAt: '2026-11-27T00:00:00Z',
    isClosed: true,
  }
  const days = [{ day: '2026-12-24', intervals: [], why: '盘点' }]
  const before = pointRecord({ code: 'A', alerts: [alert], hours: { ...pointRecord().hours, days } })
  await db.transaction().execute((tx) => savePoints(tx, [before], chance))
  const result = await run(csv(simple('A', 'C1', '29.5501,106.5602,办事,每天 9:00-18:00')))
  expect(result).toMatchObject({ added: 0, changed: 1, moved: 0 })
  expect(result.changes[0]?.fields.sort()).toEqual(['hours', 'name', 'services'])

  const daily = Array.from({ length: 7 }, () => [['09:00', '18:00']])
  expect(await listRecords(db, ['A'])).toEqual([
    { ...before, name: '便民厅', services: ['office'], hours: { week: daily, holiday: 'closed', days } },
  ])
})

test('a changed position is no longer verified', async () => {
  await run(csv(simple('A', 'C1', '29.5509,106.5602,办事,每天 9:00-18:00')))
  expect((await listRecords(db, ['A']))[0]?.positionStatus).toBe('unverified')
})

test('importing an export changes nothing, and recreates the points in an empty database', async () => {
  const odd = pointRecord({
    code: '=B',
    communityCode: 'C4',
    name: ' "两,行"; ',
    phone: '',
    dutyName: undefined,
    highlight: "'-1",
    positionStatus: 'sample',
    services: ['leisure', 'office'],
    confirmedAt: '2026-11-20T02:30:05.250Z',
    accessibility: { stepFreeEntrance: 'no', lift: 'unknown', toilet: 'no', bench: 'yes' },
    hours: { week: [[], [], [], [], [], [], []], holiday: 'usual' },
  })
  const detail = { ...odd.serviceDetails[0]!, name: '+1', bring: ['a;b', '甲；乙\\'], notes: '带好\n"证件"' }
  const unknown = pointRecord({ code: 'N', position: null, positionStatus: 'unverified', serviceDetails: [] })
  await db.transaction().execute((tx) => savePoints(tx, [{ ...odd, serviceDetails: [detail] }, unknown], chance))

  const before = await listRecords(db)
  const files = exportPoints(before, await listCommunities(db))
  const services = fileOf('services.csv', files.services)
  expect(await run(files.points, { services })).toMatchObject({
    added: 0,
    changed: 0,
    moved: 0,
    unchanged: 3,
    changes: [],
  })
  expect(await listRecords(db)).toEqual(before)

  await db.deleteFrom('point').execute()
  expect(await run(files.points, { services })).toMatchObject({ added: 3 })
  const again = await listRecords(db)
  const lasting = before.map((one) => ({
    ...one,
    alerts: [],
    hours: { week: one.hours.week, holiday: one.hours.holiday },
  }))
  expect(again).toEqual(lasting)
})

test('a row with another community moves its point', async () => {
  const files = exportPoints(await listRecords(db, ['N']), await listCommunities(db))
  expect(await run(files.points.replace('石板坡社区', 'C3'))).toMatchObject({ moved: 1, changed: 0 })
  expect((await listRecords(db, ['N']))[0]?.communityCode).toBe('C3')
})
