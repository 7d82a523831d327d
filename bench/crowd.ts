import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SamplePoint } from '../cloud/local/sample/point-file'
import { samplePoints } from '../cloud/local/sample/points'
import type { Places } from '../cloud/storage/points/import-places'
import type { PointRecord } from '../src/domain/points/point-record'
import { makeRandom } from './random'

/** Points in a box of 4.4 by 4.4 km, at every size: only the area of the district grows. */
const POINTS_PER_BOX = 50
const BOX_KM = 4.4
/** The maximum number of communities; small districts have fewer. */
const COMMUNITIES_MAX = 2_000
const POINTS_PER_COMMUNITY = 1.5
const COMMUNITIES_PER_SUBDISTRICT = 7
const UNVERIFIED_SHARE = 0.01

const CENTER = { lat: 29.55, lng: 106.55 }
const KM_PER_LAT = 111.2
const KM_PER_LNG = KM_PER_LAT * Math.cos((CENTER.lat * Math.PI) / 180)

export interface Crowd {
  places: Places
  records: PointRecord[]
  /** Positions of callers: within a few hundred metres of a community. */
  askedFrom: (round: number) => { lat: number; lng: number }
}

/**
 * An invented district of `count` points at a realistic density: the points of the sample district repeated and
 * scattered evenly.
 * @param root the project's folder
 * @param today days since 1970 in Shanghai
 */
export const makeCrowd = (root: string, count: number, today: number): Crowd => {
  const random = makeRandom(count)
  const file = readFileSync(join(root, 'data/sample/points.json'), 'utf8')
  const templates = samplePoints(JSON.parse(file) as SamplePoint[], today)
  const sideKm = Math.sqrt(count / POINTS_PER_BOX) * BOX_KM
  const at = (eastKm: number, northKm: number) => ({
    lat: CENTER.lat + (northKm - sideKm / 2) / KM_PER_LAT,
    lng: CENTER.lng + (eastKm - sideKm / 2) / KM_PER_LNG,
  })

  const side = Math.ceil(Math.sqrt(Math.min(COMMUNITIES_MAX, count / POINTS_PER_COMMUNITY)))
  const cellKm = sideKm / side
  const cellOf = (km: number) => Math.min(side - 1, Math.floor(km / cellKm))
  const codeOf = (column: number, row: number) => `C${row * side + column}`
  const middle = (column: number, row: number) => at((column + 0.5) * cellKm, (row + 0.5) * cellKm)
  const cells = Array.from({ length: side * side }, (_, cell) => ({
    column: cell % side,
    row: Math.floor(cell / side),
  }))
  const subdistricts = Math.ceil(cells.length / COMMUNITIES_PER_SUBDISTRICT)

  // Sorted by community, as real lists are, so that neighbouring points are also adjacent in the table.
  const spots = Array.from({ length: count }, () => ({ eastKm: random() * sideKm, northKm: random() * sideKm })).sort(
    (a, b) => cellOf(a.northKm) - cellOf(b.northKm) || cellOf(a.eastKm) - cellOf(b.eastKm),
  )
  const records = spots.map(({ eastKm, northKm }, index): PointRecord => {
    const template = templates[index % templates.length]
    if (!template) throw new Error('the sample district has no points')
    const isUnverified = random() < UNVERIFIED_SHARE
    return {
      ...template,
      code: `P${index}`,
      communityCode: codeOf(cellOf(eastKm), cellOf(northKm)),
      position: isUnverified ? null : { ...at(eastKm, northKm), crs: 'gcj02' },
      positionStatus: isUnverified ? 'unverified' : 'verified',
    }
  })
  return {
    places: {
      district: { name: '测试区', phone: '12345', isSample: true, center: CENTER },
      subdistricts: Array.from({ length: subdistricts }, (_, index) => ({ code: `S${index}`, name: `街道${index}` })),
      communities: cells.map(({ column, row }, index) => ({
        code: codeOf(column, row),
        subdistrictCode: `S${Math.floor(index / COMMUNITIES_PER_SUBDISTRICT)}`,
        name: `社区${index}`,
        phone: null,
        position: middle(column, row),
      })),
    },
    records,
    askedFrom: (round) => {
      const { column, row } = cells[(round * 7_919) % cells.length] ?? { column: 0, row: 0 }
      const { lat, lng } = middle(column, row)
      return { lat: lat + 0.003, lng: lng - 0.004 }
    },
  }
}
