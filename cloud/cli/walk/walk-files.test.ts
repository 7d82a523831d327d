import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { writePbf } from '../../../test/walk/pbf'
import { at, node, steps, street, ways } from '../../../test/walk/town'
import { toGcj02 } from '../../../src/domain/crs'
import type { LatLng } from '../../../src/domain/walk/place'
import { InputError } from '../input-error'
import { buildWalkFile, type WalkBuildOptions } from './build'
import { timesOfPairs } from './times'

const folder = mkdtempSync(join(tmpdir(), 'walk-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = (name: string) => join(folder, name)
const save = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content)
  return path(name)
}

const extract = writePbf({
  nodes: [node(1, 0, 0), node(2, 500, 0), node(3, 530, 0), node(4, 700, 0), node(5, 0, 120)],
  ways: ways([street, 1, 2], [{ ...steps, step_count: '40' }, 2, 3], [street, 3, 4]),
  timestamp: Date.UTC(2026, 9, 1) / 1000,
})

const build = (change: Partial<WalkBuildOptions> = {}) =>
  buildWalkFile({ source: save('city.osm.pbf', extract), out: path('city.walk'), ...change }, () => {})

const pair = (from: LatLng, to: LatLng) => `${from.lat},${from.lng},${to.lat},${to.lng}`
const HEADER = 'fromLat,fromLng,toLat,toLng'

const times = (
  rows: readonly string[],
  options: { crs?: 'wgs84' | 'gcj02'; profile?: 'standard' | 'elder' | 'stepfree' } = {},
) => {
  const pairs = save('pairs.csv', [HEADER, ...rows].join('\n'))
  return timesOfPairs({ graph: path('city.walk'), pairs, profile: 'standard', crs: 'wgs84', ...options }, () => {})
}

const sentencesOf = async (act: () => unknown): Promise<readonly string[]> => {
  try {
    await act()
  } catch (error) {
    return error instanceof InputError ? error.sentences : [String(error)]
  }
  return ['no InputError']
}

test('an extract becomes a file, with figures of its content', async () => {
  const steps: string[] = []
  const result = await buildWalkFile({ source: save('city.osm.pbf', extract), out: path('new/city.walk') }, (step) =>
    steps.push(step),
  )
  expect(result).toMatchObject({
    nodes: 4,
    edges: 3,
    streetsKm: 0.67,
    stairsKm: 0.03,
    steps: 40,
    lifts: 0,
    dataDate: '2026-10-01',
    isDateGuessed: false,
    heightShare: null,
  })
  expect(result.bytes).toBe(readFileSync(path('new/city.walk')).length)
  expect([...new Set(steps)]).toEqual(['read', 'build', 'write'])
  expect(readdirSync(path('new'))).toEqual(['city.walk'])
})

test('pairs are answered in their order, null when there is no way', async () => {
  await build()
  const rows = [
    pair(at(0, 0), at(100, 0)),
    pair(at(0, 0), at(700, 0)),
    pair(at(0, -900), at(0, 0)),
    pair(at(0, 0), at(100, 0)),
  ]
  const [first, second, third, fourth] = times(rows)
  expect(first).toMatchObject({ meters: expect.closeTo(100, 0) as number, stairs: 0, climb: 0, within: true })
  expect(second).toMatchObject({ stairs: 40, climb: 6, within: true })
  expect(second?.seconds).toBeCloseTo(670 / 1.25 + 6 / 0.25, 0)
  expect(third).toEqual({ seconds: null, meters: null, stairs: 0, climb: 0, within: false })
  expect(fourth).toEqual(first)
  expect(times(rows, { profile: 'stepfree' })[1]?.seconds).toBeNull()
  expect(times(rows, { profile: 'elder' })[1]).toMatchObject({ within: false })
  expect(times([])).toEqual([])
})

test('the pace of elder walkers can be set, within the measured range', async () => {
  const elderSeconds = () => times([pair(at(0, 0), at(400, 0))], { profile: 'elder' })[0]?.seconds
  await build()
  expect(elderSeconds()).toBeCloseTo(500, 0)
  await build({ elderMetersPerSecond: 1 })
  expect(elderSeconds()).toBeCloseTo(400, 0)
  expect(await sentencesOf(() => build({ elderMetersPerSecond: 2 }))).toEqual([
    '长者步速 2 不在每秒 0.7 到 1.0 米之间。',
  ])
})

test('pairs in GCJ-02 are converted back', async () => {
  await build()
  const shifted = (place: LatLng): LatLng => toGcj02({ ...place, crs: 'wgs84' })
  const [walk] = times([pair(shifted(at(0, 0)), shifted(at(100, 0)))], { crs: 'gcj02' })
  expect(walk?.meters).toBeCloseTo(100, 0)
})

test('a GeoJSON network with its own heights becomes a file dated by the day it was saved', async () => {
  const line = (coordinates: number[][], properties: object) => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates },
    properties,
  })
  const [a, b] = [at(0, 0), at(300, 0)]
  const source = save(
    'net.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        line(
          [
            [a.lng, a.lat, 0],
            [b.lng, b.lat, 30],
          ],
          { highway: 'footway' },
        ),
      ],
    }),
  )
  const result = await build({ source, attribution: '本区路网', licence: 'internal' })
  expect(result).toMatchObject({ nodes: 2, edges: 1, isDateGuessed: true })
  expect(times([pair(a, b)])[0]?.climb).toBeCloseTo(30, 0)
})

test('links are added; one that connects nothing is named with its line, and no file is left', async () => {
  const link = (from: LatLng, to: LatLng) => `lift,${pair(from, to)}`
  const links = save('links.csv', `kind,${HEADER}\n${link(at(0, 0), at(100, 40))}\n`)
  expect(await build({ links })).toMatchObject({ lifts: 1 })
  rmSync(path('city.walk'))
  const wrong = iconv.encode(
    `kind,${HEADER},name\n${link(at(0, 0), at(100, 0))},电梯\n${link(at(0, 0), at(0, 900))},电梯\n`,
    'gbk',
  )
  expect(await sentencesOf(() => build({ links: save('wrong.csv', wrong) }))).toEqual([
    expect.stringMatching(/^wrong\.csv 第 3 行：.*周围 60 米内没有路，接不上。$/),
  ])
  expect(existsSync(path('city.walk'))).toBe(false)
})

test('heights of another area are refused', async () => {
  const dem = [save('N43E007.hgt', new Uint8Array(1201 * 1201 * 2))]
  expect(await sentencesOf(() => build({ dem }))).toEqual(['N43E007.hgt：高程文件没有盖住这片路网。'])
})

test('refuses an extract without streets, a missing network and an unwritable path', async () => {
  const empty = writePbf({ nodes: [node(1, 0, 0), node(2, 9, 0)], ways: ways([{ building: 'yes' }, 1, 2]) })
  expect(await sentencesOf(() => build({ source: save('empty.osm.pbf', empty) }))).toEqual([
    'empty.osm.pbf：数据里没有人能走的路。',
  ])
  expect(await sentencesOf(() => build({ source: path('none.geojson') }))).toEqual([
    `${path('none.geojson')}：没有这个文件。`,
  ])
  expect(await sentencesOf(() => build({ out: path('city.osm.pbf/city.walk') }))).toEqual([
    expect.stringMatching(/写不进去。$/),
  ])
})

test('swapped pairs and files that are not graphs are refused with file and line', async () => {
  await build()
  const swapped = pair({ lat: at(0, 0).lng, lng: at(0, 0).lat }, at(0, 0))
  expect(await sentencesOf(() => times([pair(at(0, 0), at(9, 0)), swapped]))).toEqual([
    expect.stringMatching(/^pairs\.csv 第 3 行：.*写反了。$/),
  ])
  const graph = save('broken.walk', readFileSync(path('city.walk')).subarray(0, 700))
  const pairs = path('pairs.csv')
  const open = (file: string) => () => timesOfPairs({ graph: file, pairs, profile: 'standard', crs: 'wgs84' }, () => {})
  expect(await sentencesOf(open(graph))).toEqual([expect.stringMatching(/^broken\.walk：路网文件不完整/)])
  expect(await sentencesOf(open(pairs))).toEqual(['pairs.csv：这不是步行路网文件。'])
  expect(await sentencesOf(open(path('none.walk')))).toEqual([`${path('none.walk')}：没有这个文件。`])
})

test('outside China swapped pairs are detected by the network', async () => {
  const shift = (place: LatLng): LatLng => ({ lat: place.lat + 14, lng: place.lng - 99 })
  const source = save(
    'abroad.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { highway: 'footway' },
          geometry: {
            type: 'LineString',
            coordinates: [at(0, 0), at(300, 300)].map(shift).map(({ lat, lng }) => [lng, lat]),
          },
        },
      ],
    }),
  )
  await build({ source })
  const { lat, lng } = shift(at(150, 150))
  expect(await sentencesOf(() => times([pair({ lat: lng, lng: lat }, { lat, lng })]))).toEqual([
    'pairs.csv 第 2 行：经度和纬度写反了。',
  ])
})
