import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { SamplePoint } from '../../cloud/local/sample/point-file'
import { samplePoints } from '../../cloud/local/sample/points'
import { limits } from '../../src/contract/limits'
import * as parts from '../../src/contract/points/point-parts'
import { pointKinds } from '../../src/domain/points/point-record'
import { shanghaiDay } from '../../src/domain/time'

interface Community {
  code: string
  name: string
  phone?: string
  lat: number | null
  lng: number | null
}

interface CommunitiesFile {
  meta: { isSample: boolean; phone?: string; bounds: { west: number; south: number; east: number; north: number } }
  streets: { code: string; name: string; communities: Community[] }[]
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '../../data', name), 'utf8'))
const sample = read('sample/communities.json') as CommunitiesFile
const yuzhong = read('yuzhong/communities.json') as CommunitiesFile
const points = read('sample/points.json') as SamplePoint[]
const today = shanghaiDay('2026-11-24T04:00:00Z')
const records = samplePoints(points, today)

const communitiesOf = ({ streets }: CommunitiesFile) => streets.flatMap(({ communities }) => communities)
const communities = communitiesOf(sample)

test('11 subdistricts, 79 communities, some 120 points of every kind, all codes and names different', () => {
  expect(sample.streets).toHaveLength(11)
  expect(communities).toHaveLength(79)
  expect(points.length).toBeGreaterThanOrEqual(110)
  const codes = [...sample.streets, ...communities, ...points].map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  const names = [...sample.streets, ...communities, ...points].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(points.map(({ kind }) => kind))).toEqual(new Set(Object.keys(pointKinds)))
})

test('every community has a point, and every point a community', () => {
  const withPoint = new Set(points.map(({ communityCode }) => communityCode))
  expect([...withPoint].sort()).toEqual(communities.map(({ code }) => code).sort())
})

test('no name occurs in the real district', () => {
  const stem = (name: string): string => name.replace(/社区$|街道$|社区工作站$/u, '')
  const real = [...yuzhong.streets, ...communitiesOf(yuzhong)].map(({ name }) => stem(name))
  const invented = [...sample.streets, ...communities].map(({ name }) => stem(name))
  expect(invented.filter((name) => real.includes(name))).toEqual([])
  expect(points.filter(({ name }) => real.some((one) => name.startsWith(one)))).toEqual([])
})

test('telephone numbers and people are recognisably invented', () => {
  const phones = [sample.meta.phone, ...communities.map(({ phone }) => phone), ...points.map(({ phone }) => phone)]
  for (const phone of phones) expect(phone).toMatch(/^023-0000 \d{4}$/)
  const people = points.flatMap(({ dutyName, confirmedBy }) => [dutyName, confirmedBy])
  expect(new Set(people)).toEqual(new Set(['小谭', '小周', undefined]))
})

test('every field of a point satisfies the contract, and none is empty', () => {
  for (const point of records) {
    expect(() => {
      v.parse(parts.pointKind, point.kind)
      v.parse(v.pipe(parts.services, v.minLength(1)), point.services)
      v.parse(parts.hours, point.hours)
      v.parse(parts.accessibility, point.accessibility)
      v.parse(v.pipe(parts.serviceDetails, v.minLength(1)), point.serviceDetails)
      v.parse(parts.alerts, point.alerts)
    }).not.toThrow()
    expect(point.name.length).toBeLessThanOrEqual(20)
    expect(point.address.length).toBeLessThanOrEqual(limits.addressMax)
    const texts = point.serviceDetails.flatMap(({ name, who, fee, counter, bring, ...one }) => {
      return [name, who, fee, counter, ...bring, one.hours]
    })
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(1)
      expect(text.length).toBeLessThanOrEqual(60)
    }
    expect(point.serviceDetails.every(({ kind }) => point.services.includes(kind))).toBe(true)
  }
})

test('only 水缸巷小站 has no position; all other points are inside the district', () => {
  const { west, south, east, north } = sample.meta.bounds
  expect(points.filter(({ position }) => !position).map(({ name, positionStatus }) => [name, positionStatus])).toEqual([
    ['水缸巷小站', 'unverified'],
  ])
  for (const place of [...communities, ...points.flatMap(({ position }) => position ?? [])]) {
    expect(place.lat! > south && place.lat! < north && place.lng! > west && place.lng! < east).toBe(true)
  }
})

test('nothing is open at three at night, something in the evening, and intervals follow one another', () => {
  const intervals = points.flatMap((point) => point.hours.week.flat())
  expect(intervals.every(([from, to]) => from >= '06:00' && to <= '22:00' && from < to)).toBe(true)
  expect(intervals.some(([, to]) => to >= '20:30')).toBe(true)
  for (const day of points.flatMap((point) => point.hours.week)) {
    expect(day.every(([from], index) => index === 0 || from > day[index - 1]![1])).toBe(true)
  }
})

test('the list of the real district has no coordinates', () => {
  expect(yuzhong.streets).toHaveLength(11)
  expect(communitiesOf(yuzhong)).toHaveLength(80) // 79 communities and a work station
  expect(communitiesOf(yuzhong).every(({ lat, lng }) => lat === null && lng === null)).toBe(true)
})
