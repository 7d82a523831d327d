import { InputError } from '../input-error'
import { readGeojson } from './read-geojson'

const feature = (type: string, coordinates: unknown, properties: unknown = { highway: 'footway' }) => ({
  type: 'Feature',
  geometry: { type, coordinates },
  properties,
})
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

const sentencesOf = (text: string): readonly string[] => {
  try {
    readGeojson(text, 'net.geojson', 'wgs84')
  } catch (error) {
    if (error instanceof InputError) return error.sentences
  }
  return ['no InputError']
}

test('lines connect at shared coordinates, points contribute their tags', () => {
  const text = collection(
    feature(
      'LineString',
      [
        [106.55, 29.55, 200],
        [106.551, 29.55, 210],
      ],
      { highway: 'steps', step_count: 66, lit: true },
    ),
    feature('MultiLineString', [
      [
        [106.551, 29.55],
        [106.552, 29.55],
      ],
      [
        [106.552, 29.55],
        [106.553, 29.551],
      ],
    ]),
    feature(
      'Polygon',
      [
        [
          [106.55, 29.55],
          [106.55, 29.56],
          [106.56, 29.56],
          [106.55, 29.55],
        ],
      ],
      { highway: 'pedestrian' },
    ),
    feature('Point', [106.551, 29.55], { highway: 'elevator' }),
    { type: 'Feature', geometry: null, properties: null },
  )
  const { nodes, ways, heightAt } = readGeojson(text, 'net.geojson', 'wgs84')
  expect(ways.map(({ refs }) => refs)).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
    [1, 5, 6, 1],
  ])
  expect(ways[0]?.tags).toEqual({ highway: 'steps', step_count: '66', lit: 'yes' })
  expect(nodes[1]).toEqual({ id: 2, lat: 29.55, lng: 106.551, tags: { highway: 'elevator' } })
  expect([heightAt?.(29.55, 106.551), heightAt?.(29.55, 106.552)]).toEqual([210, null])
})

test('without heights there is no height model', () => {
  expect(
    readGeojson(
      collection(
        feature('LineString', [
          [106.55, 29.55],
          [106.551, 29.55],
        ]),
      ),
      'n',
      'wgs84',
    ).heightAt,
  ).toBeNull()
})

test.each([
  [
    'swapped coordinates',
    collection(
      feature('LineString', [
        [106.5, 29.5],
        [29.5, 106.5],
      ]),
    ),
    'net.geojson 第 1 个要素：坐标 [29.5, 106.5] 的经度和纬度写反了，GeoJSON 里经度在前。',
  ],
  [
    'words',
    collection(
      feature('LineString', [
        [106.5, 29.5],
        ['a', 'b'],
      ]),
    ),
    'net.geojson 第 1 个要素：坐标不是数字。',
  ],
  ['a flat list', collection(feature('LineString', [106.5, 29.5])), 'net.geojson 第 1 个要素：坐标不是数字。'],
  [
    'a place off the earth',
    collection(
      feature('LineString', [
        [190, 29.5],
        [191, 29.5],
      ]),
    ),
    'net.geojson 第 1 个要素：坐标 [190, 29.5] 超出了范围。',
  ],
  [
    'broken JSON',
    '{"type": "FeatureCollection",\n"features": [',
    expect.stringMatching(/net\.geojson 第 2 行：不是完整的 JSON/),
  ],
  ['another object', '{"type": "Topology", "features": []}', expect.stringContaining('应当是 FeatureCollection')],
])('%s are refused with a message', (_, text, sentence: unknown) => {
  expect(sentencesOf(text)).toEqual([sentence])
})
