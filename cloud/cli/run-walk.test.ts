import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../../test/postgres/database'
import { run } from './run'

const folder = mkdtempSync(join(tmpdir(), 'yijia-walk-'))
const at = (name: string): string => join(folder, name)
const put = (name: string, text: string): string => {
  writeFileSync(at(name), text)
  return at(name)
}
let databaseUrl: string
beforeAll(async () => {
  databaseUrl = await createDatabase()
})
afterAll(() => rmSync(folder, { recursive: true }))

const yijia = async (...args: string[]) => {
  const [out, notes]: [string[], string[]] = [[], []]
  const surroundings = { variables: { DATABASE_URL: databaseUrl }, root: folder, now: () => '2026-11-24T02:00:00.000Z' }
  const output = { out: (text: string) => void out.push(text), note: (text: string) => void notes.push(text) }
  const code = await run(args, surroundings, output)
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

/** A street of some 970 metres along 29.55 N, in GCJ-02. */
const street = put(
  'street.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { highway: 'residential', name: '石板坡正街' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [106.555, 29.55],
            [106.56, 29.55],
            [106.565, 29.55],
          ],
        },
      },
    ],
  }),
)
const PAIRS = 'fromLat,fromLng,toLat,toLng\n29.55,106.556,29.55,106.559\n29.55,106.556,29.65,106.559\n'

test('builds a graph, computes times on it, and detects points in the river with it', async () => {
  const built = await yijia(
    'walk',
    'build',
    street,
    '--crs',
    'gcj02',
    '--date',
    '2026-10-01',
    '--out',
    at('city.walk'),
    '--json',
  )
  expect([built.code, built.notes, JSON.parse(built.out)]).toEqual([
    0,
    '',
    expect.objectContaining({ nodes: 2, edges: 1, dataDate: '2026-10-01', streetsKm: 0.97 }),
  ])

  const pairs = put('pairs.csv', PAIRS)
  const times = await yijia('walk', 'times', at('city.walk'), '--pairs', pairs, '--crs', 'gcj02')
  const [near, far] = JSON.parse(times.out)
  expect(near).toMatchObject({ meters: expect.closeTo(290, -1), stairs: 0, within: true })
  expect(far).toEqual({ seconds: null, meters: null, stairs: 0, climb: 0, within: false })

  const place = { code: 'C1', name: '石板坡社区', lat: 29.55, lng: 106.56 }
  const streets = [{ code: 'S1', name: '江边街道', communities: [place] }]
  await yijia('communities', 'import', put('list.json', JSON.stringify({ meta: { district: '山城区' }, streets })))
  const header = 'code,community,name,kind,lat,lng,services,hours,positionStatus'
  const row = (code: string, lat: string) => `${code},C1,便民厅,便民厅,${lat},106.56,办事,每天 9:00-18:00,已核实`
  const points = put('points.csv', [header, row('A', '29.5501'), row('B', '29.5520'), row('C', '29.5600')].join('\n'))
  expect(await yijia('points', 'import', points, '--graph', at('city.walk'))).toMatchObject({
    code: 1,
    notes: expect.stringMatching(/第 3 行：位置离最近的路有 222 米[^]*第 4 行：位置周围 300 米没有路/),
  })
})

test.each([
  [['walk', 'build', street], '要写 --out <file.walk>'],
  [['walk', 'build', street, '--out', at('x.walk'), '--bbox', '-1,-2,3'], '写的是 -1,-2,3'],
  [['walk', 'build', street, '--out', at('x.walk'), '--date', 'today'], '选项 --date 要像 2026-10-01'],
  [['walk', 'build', street, '--out', at('x.walk'), '--date', '2026-02-30'], '选项 --date 要像 2026-10-01'],
  [['walk', 'build', street, '--out', at('x.walk'), '--date', '1999-12-31'], '选项 --date 要像 2026-10-01'],
  [['walk', 'build', street, '--out', at('x.walk'), '--attribution', ''], '选项 --attribution 要有 1 到 120 个字'],
  [['walk', 'build', street, '--out', at('x.walk'), `--attribution=${'字'.repeat(121)}`], '1 到 120 个字'],
  [['walk', 'build', street, '--out', at('x.walk'), '--elder', '2'], '选项 --elder 要是 0.7 到 1.0'],
  [['walk', 'times', at('city.walk')], '要写 --pairs <pairs.csv>'],
  [['walk', 'times', at('city.walk'), '--pairs', 'p.csv', '--profile', 'car'], '选项 --profile 只能是'],
])('%j is wrong use', async (args, sentence) => {
  expect(await yijia(...args)).toMatchObject({ code: 2, out: '', notes: expect.stringContaining(sentence) })
})

test('the pace of elder walkers is the one that was set', async () => {
  const secondsOf = async (...more: string[]) => {
    const asked = ['--crs', 'gcj02', '--date', '2026-10-01', '--out', at('pace.walk')]
    expect((await yijia('walk', 'build', street, ...asked, ...more)).code).toBe(0)
    const pairs = put('pace.csv', PAIRS)
    const { out } = await yijia(
      'walk',
      'times',
      at('pace.walk'),
      '--pairs',
      pairs,
      '--crs',
      'gcj02',
      '--profile',
      'elder',
    )
    const [pair] = JSON.parse(out) as { seconds: number }[]
    return Number(pair?.seconds)
  }
  const [slow, usual] = [await secondsOf('--elder', '0.7'), await secondsOf()]
  expect(slow / usual).toBeCloseTo(0.8 / 0.7, 2)
})

test('a failed build leaves no file behind', async () => {
  const { code, notes } = await yijia('walk', 'build', put('empty.osm.pbf', ''), '--out', at('none.walk'))
  expect([code, notes.split('\n')]).toEqual([1, [expect.stringMatching(/^empty\.osm\.pbf/)]])
  expect(existsSync(at('none.walk'))).toBe(false)
})
