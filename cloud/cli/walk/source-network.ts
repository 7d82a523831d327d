import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Position } from '../../../src/domain/geo'
import type { Bbox } from '../../../src/domain/walk/place'
import type { HeightAt, SourceNode, SourceNote, SourceWay } from '../../../src/domain/walk/build/source'
import { decodeText } from '../csv/decode'
import { readNamedFile } from '../named-file'
import { readGeojson } from './read-geojson'
import { readPbf } from './read-pbf'

/** The source of the streets. */
export interface NetworkSource {
  /** `.osm.pbf`, or a GeoJSON network (`.geojson`, `.json`). */
  source: string
  bbox?: Bbox
  /** Of a GeoJSON network. Default: WGS-84. */
  crs?: Position['crs']
  /** `YYYY-MM-DD`. An extract usually contains its own. */
  dataDate?: string
  attribution?: string
  licence?: string
}

export interface Network {
  nodes: SourceNode[]
  ways: SourceWay[]
  heightAt: HeightAt | null
  note: SourceNote
  /** For data without a date: the day of the file. */
  isDateGuessed: boolean
}

const OPENSTREETMAP = { attribution: '© OpenStreetMap contributors (ODbL)', licence: 'ODbL-1.0' }
const OTHER = { attribution: '本地路网', licence: 'unknown' }

const isGeojson = (path: string): boolean => /\.(geo)?json$/i.test(path)

/** @throws InputError for a file that cannot be read, or is not text */
export const readText = (path: string): string => {
  const { name, bytes } = readNamedFile(path)
  return decodeText(bytes, name)
}

const noteOf = (asked: NetworkSource, dataDate: string, origin: typeof OTHER): SourceNote => ({
  dataDate,
  attribution: asked.attribution ?? origin.attribution,
  licence: asked.licence ?? origin.licence,
  isSample: false,
})

/** Reads the streets of an extract or of a GeoJSON file. @throws InputError */
export const readNetworkFile = async (asked: NetworkSource, onProgress: (share: number) => void): Promise<Network> => {
  const { source, bbox, crs = 'wgs84' } = asked
  if (isGeojson(source)) {
    const network = readGeojson(readText(source), basename(source), crs)
    const date = asked.dataDate ?? fileDay(source)
    return { ...network, note: noteOf(asked, date, OTHER), isDateGuessed: asked.dataDate === undefined }
  }
  const { nodes, ways, dataDate } = await readPbf(source, bbox, onProgress)
  const known = asked.dataDate ?? dataDate
  const note = noteOf(asked, known ?? fileDay(source), OPENSTREETMAP)
  return { nodes, ways, heightAt: null, note, isDateGuessed: known === null }
}

const fileDay = (path: string): string => statSync(path).mtime.toISOString().slice(0, 10)
