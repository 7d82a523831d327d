import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../../../test/postgres/database'
import { pointRecord, twoStreets } from '../../../test/records/places'
import { cryptoRandom16 } from '../../platform/ids'
import { initialsOf } from '../../platform/initials'
import { makeLog } from '../../platform/log'
import { connect } from '../../storage/database/connect'
import { listRecords } from '../../storage/points/export-points'
import { savePlaces } from '../../storage/points/import-places'
import { savePoints } from '../../storage/points/import-points'
import type { Db } from '../../storage/tables'
import { run } from '../run'

const folder = mkdtempSync(join(tmpdir(), 'yijia-alerts-'))
const at = (name: string) => join(folder, name)
const put = (...rows: string[]): string => {
  writeFileSync(at('alerts.csv'), ['code,title,text,startsAt,endsAt,closed', ...rows].join('\n'))
  return at('alerts.csv')
}
let db: Db
let databaseUrl: string
beforeAll(async () => {
  databaseUrl = await createDatabase()
  db = connect({ databaseUrl, poolMax: 2, log: makeLog('silent') })
  await db.transaction().execute(async (tx) => {
    await savePlaces(tx, twoStreets)
    const records = ['P1', 'P2'].map((code) => pointRecord({ code, alerts: [] }))
    await savePoints(tx, records, { random16: cryptoRandom16, initialsOf })
  })
})
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

const yijia = async (...args: string[]) => {
  const [out, notes]: [string[], string[]] = [[], []]
  const surroundings = { variables: { DATABASE_URL: databaseUrl }, root: folder, now: () => '2026-11-24T02:00:00.000Z' }
  const code = await run(args, surroundings, {
    out: (text) => void out.push(text),
    note: (text) => void notes.push(text),
  })
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}
const alertsOf = async (code: string) => (await listRecords(db, [code]))[0]?.alerts
const importing = (file: string, ...more: string[]) => yijia('points', 'import', '--alerts', file, ...more)

test('notices are imported in Shanghai time with the last day included, and survive a round trip', async () => {
  const file = put('P1,停水,"一楼, 二楼",2026-11-26 14:00,2026-11-26 18:00,是', 'P1,盘点,,2026/12/24,2026/12/25,')
  expect(await importing(file, '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('改了 1 个') })
  expect(await alertsOf('P1')).toEqual([])
  expect(await importing(file)).toMatchObject({ code: 0, out: '通知 2 条：改了 1 个服务点，0 个没有变化。' })
  const written = [
    ['停水', '一楼, 二楼', '2026-11-26T06:00:00.000Z', '2026-11-26T10:00:00.000Z', true],
    ['盘点', '', '2026-12-23T16:00:00.000Z', '2026-12-25T16:00:00.000Z', false],
  ].map(([title, text, startsAt, endsAt, isClosed]) => ({ title, text, startsAt, endsAt, isClosed }))
  expect(await alertsOf('P1')).toEqual(written)

  expect(await yijia('points', 'export', '--alerts', at('out.csv'))).toMatchObject({ code: 0 })
  expect(readFileSync(at('out.csv'), 'utf8')).toContain('P1,停水,"一楼, 二楼",2026-11-26 14:00,2026-11-26 18:00,是')
  expect((await importing(at('out.csv'))).out).toContain('改了 0 个服务点，1 个没有变化')
})

test('only the points of the file change, and a row with only a code removes the notices', async () => {
  await importing(put('P1,停水,,2026-11-26,2026-11-26,', 'P2,停电,,2026-11-26,2026-11-26,'))
  await importing(put('P2,,,,,'))
  expect([(await alertsOf('P1'))?.length, await alertsOf('P2')]).toEqual([1, []])
})

test('with one wrong row nothing is changed, and each wrong row is reported', async () => {
  const before = await alertsOf('P1')
  const rows = ['P1,,,2026-11-26,2026-11-25,', 'P1,停水,,明天,2026-11-25,也许']
  expect((await importing(put(...rows))).notes).toMatch(
    /第 2 行：endsAt 不在 startsAt 之后[^]*第 2 行：title 是空的[^]*第 3 行：startsAt 写的是“明天”[^]*第 3 行：closed 写的是“也许”/,
  )
  const strange = await importing(put('P1,停水,,2026-11-26,2026-11-26,', 'P9,停水,,2026-11-26,2026-11-26,'))
  expect([strange.code, strange.notes]).toEqual([
    1,
    expect.stringContaining('alerts.csv 第 3 行：没有编号是 P9 的服务点。'),
  ])
  expect(await alertsOf('P1')).toEqual(before)
})
