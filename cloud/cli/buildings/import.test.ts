import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { newComplaint } from '../../../test/complaints'
import { openWorld, type World } from '../../../test/factories'
import { createDatabase } from '../../../test/postgres/database'
import { twoStreets } from '../../../test/records/places'
import { makeLog } from '../../platform/log'
import { connect } from '../../storage/database/connect'
import { savePlaces } from '../../storage/points/import-places'
import type { Db } from '../../storage/tables'
import { run } from '../run'

const folder = mkdtempSync(join(tmpdir(), 'yijia-buildings-'))
let db: Db
let databaseUrl: string
beforeEach(async () => {
  databaseUrl = await createDatabase()
  db = connect({ databaseUrl, poolMax: 2, log: makeLog('silent') })
  await db.transaction().execute((tx) => savePlaces(tx, twoStreets))
})
afterEach(() => db.destroy())
afterAll(() => rmSync(folder, { recursive: true }))

const put = (content: string | Buffer): string => {
  writeFileSync(join(folder, 'b.csv'), content)
  return join(folder, 'b.csv')
}
const HEADER = 'community,name,lat,lng'
const csv = (...rows: string[]) => put([HEADER, ...rows].join('\n'))

const yijia = async (...args: string[]) => {
  const [out, notes]: [string[], string[]] = [[], []]
  const surroundings = { variables: { DATABASE_URL: databaseUrl }, root: folder, now: () => '2026-11-24T02:00:00.000Z' }
  const code = await run(['buildings', 'import', ...args], surroundings, {
    out: (text) => void out.push(text),
    note: (text) => void notes.push(text),
  })
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}
const stored = async () => {
  const rows = await db
    .selectFrom('building')
    .select(['community_id', 'name', 'lat', 'lng'])
    .orderBy('community_id')
    .orderBy('name')
    .execute()
  return rows.map(({ community_id: community, name, lat, lng }) => [community, name, lat, lng])
}

test('a dry run reports what would happen and changes nothing', async () => {
  const tried = await yijia(csv('C1,演示 1 栋,29.55,106.56'), '--dry-run')
  expect(tried).toMatchObject({ code: 0, out: '只是试算，什么也没有改：\n楼栋：新增 1 栋，修改 0 栋，没有变化 0 栋。' })
  expect(await stored()).toEqual([])
})

test('a second import adds nothing: the same name in a community is the same building, and keeps its id', async () => {
  await yijia(csv('石板坡,演示 1 栋,29.55,106.56', '黄葛社区,演示 1 栋,,', 'C1,演示 2 栋,,'))
  const before = await db.selectFrom('building').select(['id', 'name']).orderBy('id').execute()
  const again = await yijia(
    csv('石板坡,演示 1 栋,29.55,106.56', 'C2,演示 1 栋,29.5511,106.5611', '石板坡社区,演示 2 栋,,'),
  )
  expect(again.out).toBe('楼栋：新增 0 栋，修改 1 栋，没有变化 2 栋。')
  expect(await db.selectFrom('building').select(['id', 'name']).orderBy('id').execute()).toEqual(before)
  expect(await stored()).toEqual([
    [1, '演示 1 栋', 29.55, 106.56],
    [1, '演示 2 栋', null, null],
    [2, '演示 1 栋', 29.5511, 106.5611],
  ])
})

test('each wrong row is reported with its line, and no row is imported', async () => {
  const wrong = await yijia(
    csv(
      'C1,演示 1 栋,29.55,106.56',
      '火星,演示 2 栋,,',
      'C1,,,',
      'C1,演示 1 栋,,',
      'C1,演示 3 栋,31.2,121.5',
      'C1,演示 4 栋,106.56,29.55',
      'C1,演示 5 栋,29.55,',
      `C1,${'长'.repeat(41)},,`,
    ),
  )
  expect([wrong.code, wrong.out]).toEqual([1, ''])
  expect(wrong.notes.split('\n').slice(1)).toEqual([
    'b.csv 第 3 行：没有叫“火星”的社区。',
    'b.csv 第 4 行：name 是空的。',
    'b.csv 第 5 行：C1的“演示 1 栋”和第 2 行的一样。',
    'b.csv 第 6 行：位置离本区中心有 1444 公里。',
    'b.csv 第 7 行：lat 和 lng 写反了（106.56，29.55）。',
    'b.csv 第 8 行：lat 和 lng 要么都写，要么都不写。',
    'b.csv 第 9 行：name 有 41 个字，不能超过 40 个。',
  ])
  expect(await stored()).toEqual([])
})

test.each([
  ['GBK', (text: string) => iconv.encode(text, 'gbk')],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
])('a list with Chinese headings and quoted cells is read in %s', async (_, encode) => {
  await yijia(put(encode('楼栋,社区,经度,纬度\r\n"演示楼, ""甲""",石板坡社区,106.56,29.55\r\n')))
  expect(await stored()).toEqual([[1, '演示楼, "甲"', 29.55, 106.56]])
})

test('coordinates of another system are stored as GCJ-02', async () => {
  await yijia(csv('C1,演示 1 栋,29.55,106.56'), '--crs', 'wgs84')
  const [house] = await stored()
  expect(Math.abs(Number(house?.[2]) - 29.55)).toBeGreaterThan(0.001)
})

test('a column given twice, under both its names, is refused', async () => {
  expect((await yijia(put('community,社区,name,lat,lng\nC1,C1,甲,,\n'))).notes).toContain('列 community 出现了两次')
})

test('buildings cannot be imported before there are communities', async () => {
  await db.deleteFrom('community').execute()
  expect((await yijia(csv('C1,演示 1 栋,,'))).notes).toContain('还没有社区。先用 yijia communities import')
})

describe('a building missing from the list', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
    databaseUrl = world.databaseUrl
  })
  afterEach(() => world.close())
  const names = async () =>
    (await world.db.selectFrom('building').select('name').orderBy('name').execute()).map(({ name }) => name)

  test('stays unless its removal was requested, and even then when a complaint refers to it', async () => {
    const community = async (id: number) =>
      (await world.db.selectFrom('community').select('code').where('id', '=', id).executeTakeFirstOrThrow()).code
    const [one, other] = [await community(1), await community(2)]
    await yijia(csv(`${one},演示 1 栋,,`, `${one},演示 2 栋,,`, `${one},演示 3 栋,,`, `${other},演示 4 栋,,`))
    const { id } = await world.db
      .selectFrom('building')
      .select('id')
      .where('name', '=', '演示 2 栋')
      .executeTakeFirstOrThrow()
    await newComplaint(world, { communityId: 1, set: { building_id: id } })

    const list = csv(`${one},演示 1 栋,,`)
    expect((await yijia(list)).out).toMatch(/演示 2 栋，留着，要删就加[^]*演示 3 栋，留着，要删就加/)
    expect((await yijia(list, '--remove-missing', '--dry-run')).out).toMatch(
      /演示 2 栋，有事情说到它[^]*演示 3 栋，已删去/,
    )
    expect(await names()).toHaveLength(4)
    await yijia(list, '--remove-missing')
    expect(await names()).toEqual(['演示 1 栋', '演示 2 栋', '演示 4 栋'])
  })
})

test('a name with invisible or disruptive characters is refused', async () => {
  const { code, notes } = await yijia(csv('C1,\u200b,,', 'C1,演示\u202e 1 栋,,', 'C1,"演示\n2 栋",,'))
  expect(code).not.toBe(0)
  expect(notes.match(/name 里有看不见的符号，或者换了行/g)).toHaveLength(3)
  expect(await stored()).toEqual([])
})
