import * as v from 'valibot'
import { toWgs84 } from '../../../src/domain/crs'
import type { Position } from '../../../src/domain/geo'
import type { HeightAt, SourceNode, SourceWay } from '../../../src/domain/walk/build/source'
import { InputError } from '../input-error'
import { readJson } from '../json-file'

/** A network that is not OpenStreetMap's. */
export interface GeojsonNetwork {
  nodes: SourceNode[]
  ways: SourceWay[]
  /** From the third coordinates; null when there are none. */
  heightAt: HeightAt | null
}

const network = v.object({
  type: v.literal('FeatureCollection', '应当是 FeatureCollection'),
  features: v.array(
    v.object({
      geometry: v.nullable(v.object({ type: v.string('应当是文字'), coordinates: v.optional(v.unknown()) })),
      properties: v.nullish(v.record(v.string(), v.unknown(), '应当是一组属性')),
    }),
    '应当是一组要素',
  ),
})

type Feature = v.InferOutput<typeof network>['features'][number]
type Coordinates = readonly number[]

const SENTENCES_MAX = 20

const tagsOf = (properties: Feature['properties']): Record<string, string> => {
  const tags: Record<string, string> = {}
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (typeof value === 'boolean') tags[key] = value ? 'yes' : 'no'
    else if (typeof value === 'string' || typeof value === 'number') tags[key] = String(value)
  }
  return tags
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Lines and rings; a point becomes a line of one. */
const linesOf = ({ geometry }: Feature): (readonly unknown[])[] => {
  const { type = '', coordinates } = geometry ?? {}
  if (type === 'LineString') return [listOf(coordinates)]
  if (type === 'MultiLineString' || type === 'Polygon') return listOf(coordinates).map(listOf)
  return type === 'Point' ? [[coordinates]] : []
}

const isNumbers = (value: unknown): value is Coordinates =>
  Array.isArray(value) && value.length >= 2 && value.every((one) => Number.isFinite(one))

/** @returns a sentence when this is not a position on earth */
const checkPlace = (value: unknown): string | null => {
  if (!isNumbers(value)) return '坐标不是数字'
  const [lng = 0, lat = 0] = value
  if (Math.abs(lat) > 90 && Math.abs(lng) <= 90) return `坐标 [${lng}, ${lat}] 的经度和纬度写反了，GeoJSON 里经度在前`
  return Math.abs(lat) > 90 || Math.abs(lng) > 180 ? `坐标 [${lng}, ${lat}] 超出了范围` : null
}

/** Nodes by their position, so that lines connect at shared coordinates. */
const makeNodes = (crs: Position['crs']) => {
  const nodes = new Map<string, SourceNode>()
  const heights = new Map<string, number>()
  const put = ([lng = 0, lat = 0, height]: Coordinates, tags?: Record<string, string>): number => {
    const key = `${lat.toFixed(7)},${lng.toFixed(7)}`
    const known = nodes.get(key)
    if (known && !tags) return known.id
    const id = known?.id ?? nodes.size + 1
    const place = toWgs84({ lat, lng, crs })
    nodes.set(key, { id, lat: place.lat, lng: place.lng, ...(tags ? { tags } : {}) })
    if (height !== undefined) heights.set(`${place.lat},${place.lng}`, height)
    return id
  }
  const heightAt: HeightAt = (lat, lng) => heights.get(`${lat},${lng}`) ?? null
  return { put, all: () => ({ nodes: [...nodes.values()], heightAt: heights.size > 0 ? heightAt : null }) }
}

/**
 * Reads a network from GeoJSON: lines with OpenStreetMap's tags as properties (`highway`, `step_count`, `name`, …),
 * points for lifts and gates.
 * @param crs of the file; GeoJSON's own is WGS-84
 * @throws InputError naming the wrong features, counted from 1
 */
export const readGeojson = (text: string, file: string, crs: Position['crs']): GeojsonNetwork => {
  const { features } = readJson(text, file, network)
  const sentences: string[] = []
  const { put, all } = makeNodes(crs)
  const ways: SourceWay[] = []
  features.forEach((feature, index) => {
    const tags = tagsOf(feature.properties)
    for (const line of linesOf(feature)) {
      const wrong = line.map(checkPlace).find((sentence) => sentence !== null)
      if (wrong) {
        sentences.push(`${file} 第 ${index + 1} 个要素：${wrong}。`)
        return
      }
      const places = line.filter(isNumbers)
      if (feature.geometry?.type === 'Point') places.forEach((place) => put(place, tags))
      else ways.push({ id: ways.length + 1, refs: places.map((place) => put(place)), tags })
    }
  })
  if (sentences.length > 0) throw new InputError(sentences.slice(0, SENTENCES_MAX))
  return { ...all(), ways }
}
