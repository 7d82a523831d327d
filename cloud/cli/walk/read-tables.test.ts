import { toGcj02 } from '../../../src/domain/crs'
import { InputError } from '../input-error'
import { readLinks } from './read-links'
import { readPairs } from './read-pairs'

const sentencesOf = (act: () => unknown): readonly string[] => {
  try {
    act()
  } catch (error) {
    if (error instanceof InputError) return error.sentences
  }
  return ['no InputError']
}

const LINKS = 'kind,fromLat,fromLng,toLat,toLng,stepCount,name,note\n'
const PAIRS = 'fromLat,fromLng,toLat,toLng\n'

test('reads links, with steps counted or not, and their lines', () => {
  const text = `\ufeff${LINKS}lift,29.55,106.55,29.551,106.55,,凯旋路电梯,6:00–22:00\r\n\r\nstairs,29.55,106.551,29.551,106.551,112,,\r\n`
  expect(readLinks(text, 'links.csv', 'wgs84')).toEqual([
    { line: 2, link: { kind: 'lift', fromLat: 29.55, fromLng: 106.55, toLat: 29.551, toLng: 106.55 } },
    {
      line: 4,
      link: { kind: 'stairs', fromLat: 29.55, fromLng: 106.551, toLat: 29.551, toLng: 106.551, stepCount: 112 },
    },
  ])
})

test('converts GCJ-02 coordinates to those of the network', () => {
  const { lat, lng } = toGcj02({ lat: 29.55, lng: 106.55, crs: 'wgs84' })
  const [pair] = readPairs(`${PAIRS}${lat},${lng},${lat},${lng}\n`, 'pairs.csv', 'gcj02')
  expect(pair?.from.lat).toBeCloseTo(29.55, 6)
  expect(pair?.to.lng).toBeCloseTo(106.55, 6)
})

test('opening hours of a passage are refused, because they would have no effect', () => {
  const table = 'kind,fromLat,fromLng,toLat,toLng,hours\nlift,29.55,106.55,29.56,106.56,9:00-18:00\n'
  expect(sentencesOf(() => readLinks(table, 'links.csv', 'wgs84'))).toEqual([
    expect.stringContaining('links.csv 第 1 行：不认识列 hours'),
  ])
})

test('names every wrong row', () => {
  const rows = [
    'tram,29.55,106.55,29.551,106.55,',
    'lift,106.55,29.55,29.551,106.55,',
    'path,29.55,east,29.551,106.55,2.5',
  ]
  expect(sentencesOf(() => readLinks(LINKS + rows.join('\n'), 'links.csv', 'wgs84'))).toEqual([
    'links.csv 第 2 行：不认识种类“tram”，可以写 stairs、lift、escalator、path。',
    'links.csv 第 3 行：坐标 106.55,29.55 的经度和纬度写反了。',
    'links.csv 第 4 行：坐标“29.55,east”不是数字。',
    'links.csv 第 4 行：级数“2.5”不是 1 到 10000 的整数。',
  ])
})

test.each([
  ['a missing column', 'fromLat,fromLng,toLat\n1,2,3\n', /第 1 行：缺少列 toLng/],
  ['an unknown column', 'fromLat,fromLng,toLat,toLng,mode\n', /第 1 行：不认识列 mode/],
  ['an empty cell', `${PAIRS}43.7,,43.7,7.4\n`, /第 2 行：坐标“43\.7,”不是数字/],
  ['infinity', `${PAIRS}43.7,1e999,43.7,7.4\n`, /第 2 行：坐标“43\.7,1e999”不是数字/],
  ['a place off the earth', `${PAIRS}43.7,7.4,43.7,181\n`, /第 2 行：坐标 43\.7,181 超出了范围/],
  ['an empty file', '', /文件是空的/],
])('pairs with %s are refused with file and line', (_, text, sentence) => {
  expect(sentencesOf(() => readPairs(text, 'pairs.csv', 'wgs84'))).toEqual([expect.stringMatching(sentence)])
})
