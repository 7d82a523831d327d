import { Problems } from '../csv/problems'
import { InputError } from '../input-error'
import type { PointDraft } from './point-draft'
import type { Network } from './position-cells'
import { readPointDrafts, readServices } from './read-files'

const HEADER = 'code,community,name,kind,lat,lng,services,hours,phone,positionStatus,confirmedBy,confirmedAt,highlight'
const cells = {
  code: 'P1',
  community: 'C1',
  name: '便民厅',
  kind: '便民厅',
  lat: '29.55',
  lng: '106.56',
  services: '办事',
  hours: '"每天 9:00-18:00"',
  phone: '',
  positionStatus: '已核实',
  confirmedBy: '',
  confirmedAt: '',
  highlight: '',
}
const row = (changes: Partial<typeof cells> = {}) => Object.values({ ...cells, ...changes }).join(',')
const fileOf = (...rows: string[]) => ({ name: 'points.csv', bytes: Buffer.from([HEADER, ...rows].join('\r\n')) })

const read = (
  rows: string[],
  network: Network | null = null,
): { drafts: PointDraft[]; sentences: readonly string[] } => {
  const problems = new Problems()
  const drafts = readPointDrafts(fileOf(...rows), { crs: 'gcj02', network }, problems)
  try {
    problems.throwIfAny()
  } catch (error) {
    return { drafts, sentences: error instanceof InputError ? error.sentences : [String(error)] }
  }
  return { drafts, sentences: [] }
}

test('accepts Chinese words and keys, several services, and an empty position', () => {
  const changes = { kind: 'canteen', services: '养老；eldercare、leisure', lat: '', lng: '', positionStatus: '' }
  const { drafts, sentences } = read([row(changes)])
  expect(sentences).toEqual([])
  expect(drafts[0]).toMatchObject({ kind: 'canteen', services: ['eldercare', 'leisure'], position: null })
})

test.each([
  ['a missing name', { name: '' }, 'name 是空的'],
  ['an unknown kind', { kind: '银行' }, 'kind 写的是“银行”，只能写 邻里服务点、'],
  ['an unknown service', { services: '办事;理发' }, 'services 里的“理发”不认识'],
  ['swapped coordinates', { lat: '106.56', lng: '29.55' }, 'lat 和 lng 写反了'],
  ['a place abroad', { lat: '43.73', lng: '7.42' }, '不在中国境内'],
  ['half a position', { lng: '' }, 'lat 和 lng 要么都写'],
  ['a position in words', { lat: '北纬 29 度' }, 'lat 写的是“北纬 29 度”'],
  ['a position out of range', { lat: '999', lng: '999' }, '不在中国境内'],
  ['a checked position that is not there', { lat: '', lng: '' }, '只能写 待核实'],
  ['hours that nobody understands', { hours: '"上午"' }, 'hours 看不懂'],
  ['hours out of order', { hours: '"每天 13:00-18:00,9:00-12:00"' }, 'hours 里的时间次序不对'],
  ['too many hours', { hours: '"每天 1:00-2:00,3:00-4:00,5:00-6:00,7:00-8:00,9:00-10:00"' }, '一天不能超过 4 段'],
  ['a long text', { highlight: '长'.repeat(41) }, 'highlight 有 41 个字，不能超过 40 个'],
  ['a name that nobody can see', { name: '\u200b' }, 'name 里有看不见的符号，或者换了行'],
  ['a name in two lines', { name: '"便民\n厅"' }, 'name 里有看不见的符号，或者换了行'],
  ['a mark of direction', { highlight: '茶\u202e水' }, 'highlight 里有看不见的符号'],
  ['half a confirmation', { confirmedBy: '小谭' }, 'confirmedBy 和 confirmedAt 要么都写'],
  ['a confirmation on no day', { confirmedBy: '小谭', confirmedAt: '上周' }, 'confirmedAt 写的是“上周”'],
  ['a number that Excel has spoilt', { community: '5.00103E+11' }, 'community 被 Excel 改成了 5.00103E+11'],
])('reports the line that has %s', (_, changes, sentence) => {
  const { sentences } = read([row({ code: 'P0' }), row(changes)])
  expect(sentences).toEqual([expect.stringContaining(`points.csv 第 3 行：`)])
  expect(sentences[0]).toContain(sentence)
})

test('a repeated code names both lines', () => {
  expect(read([row(), row({ code: 'P2' }), row()]).sentences).toEqual(['points.csv 第 4 行：code P1 和第 2 行的一样。'])
})

test('a network abroad makes positions there plausible, also when they are swapped', () => {
  const monaco: Network = { isInside: (lat, lng) => lat > 43 && lat < 44 && lng > 7 && lng < 8, metersToWay: () => 0 }
  const rows = [row({ lat: '43.73', lng: '7.42' }), row({ code: 'P2', lat: '7.42', lng: '43.73' })]
  expect(read(rows, monaco).sentences).toEqual([expect.stringContaining('第 3 行：lat 和 lng 写反了')])
})

test('GPS and Baidu coordinates are stored as GCJ-02', () => {
  const lngs = (['wgs84', 'bd09'] as const).map((crs) => {
    const [draft] = readPointDrafts(fileOf(row()), { crs, network: null }, new Problems())
    return draft?.position?.lng
  })
  expect(lngs[0]).toBeCloseTo(106.5637, 3)
  expect(lngs[1]).toBeCloseTo(106.5535, 3)
})

test('services must belong to points of the table, and are listed once', () => {
  const problems = new Problems()
  const text = 'code,kind,name,bring\nP1,办事,优待证,身份证;照片\nP1,办事,优待证,\nP9,办事,居住证,\n'
  const services = readServices({ name: 's.csv', bytes: Buffer.from(text) }, new Set(['P1']), problems)
  expect(services.get('P1')?.[0]).toMatchObject({ kind: 'office', name: '优待证', bring: ['身份证', '照片'], fee: '' })
  expect(() => problems.throwIfAny()).toThrow(
    's.csv 第 3 行：“优待证”和第 2 行的一样。\ns.csv 第 4 行：code P9 不在服务点的表里。',
  )
})
