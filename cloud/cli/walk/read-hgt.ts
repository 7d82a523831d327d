import { basename } from 'node:path'
import { unzipSync } from 'fflate'
import type { HeightAt } from '../../../src/domain/walk/build/source'
import { InputError } from '../input-error'
import { readNamedFile } from '../named-file'

/** One degree of SRTM heights: rows from north to south, big-endian, neighbouring tiles share their edges. */
interface Tile {
  south: number
  west: number
  /** Values in a row: 3601 at one arc second, 1201 at three. */
  side: number
  values: DataView
}

const SIDES = [3601, 1201]
const VOID = -32_768
/** Below this a floating-point weight counts as zero. */
const NO_WEIGHT = 1e-9
const METERS_PER_DEGREE = 111_195

/** `N29E106` names the south-western corner. */
const cornerOf = (name: string): { south: number; west: number } | null => {
  const match = /([NS])(\d{2})([EW])(\d{3})/i.exec(name)
  if (!match) return null
  const [, ns = '', lat = '', ew = '', lng = ''] = match
  return {
    south: Number(lat) * (ns.toUpperCase() === 'S' ? -1 : 1),
    west: Number(lng) * (ew.toUpperCase() === 'W' ? -1 : 1),
  }
}

const tileOf = (bytes: Uint8Array, name: string): Tile => {
  const corner = cornerOf(name)
  if (!corner) throw new InputError([`${name}：文件名里要有图幅的西南角，例如 N29E106.hgt。`])
  const side = SIDES.find((one) => one * one * 2 === bytes.length)
  if (side === undefined) throw new InputError([`${name}：大小不是 SRTM 图幅的大小，文件可能不完整。`])
  return { ...corner, side, values: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}

const isHgt = (name: string): boolean => name.toLowerCase().endsWith('.hgt')

const tilesIn = (bytes: Uint8Array, name: string): Tile[] => {
  if (!name.toLowerCase().endsWith('.zip')) return [tileOf(bytes, name)]
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(bytes, { filter: (entry) => isHgt(entry.name) })
  } catch {
    throw new InputError([`${name}：压缩包坏了，解不开。`])
  }
  const tiles = Object.entries(entries).map(([entry, content]) => tileOf(content, basename(entry)))
  if (tiles.length === 0) throw new InputError([`${name}：压缩包里没有 .hgt 文件。`])
  return tiles
}

const valueAt = ({ side, values }: Tile, row: number, column: number): number | null => {
  const value = values.getInt16((row * side + column) * 2)
  return value === VOID ? null : value
}

/** Interpolates between the four values around a position; null when one with a weight is void. */
const interpolate = (tile: Tile, lat: number, lng: number): number | null => {
  const last = tile.side - 1
  const y = Math.min(last, Math.max(0, (tile.south + 1 - lat) * last))
  const x = Math.min(last, Math.max(0, (lng - tile.west) * last))
  const [row, column] = [Math.min(last - 1, Math.floor(y)), Math.min(last - 1, Math.floor(x))]
  let height = 0
  for (const [down, right] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const) {
    const weight = (down ? y - row : 1 - (y - row)) * (right ? x - column : 1 - (x - column))
    if (weight < NO_WEIGHT) continue
    const value = valueAt(tile, row + down, column + right)
    if (value === null) return null
    height += value * weight
  }
  return height
}

export interface Heights {
  heightAt: HeightAt
  /** Distance of the values from south to north, of the coarsest tile: about 31 or 93. */
  cellMeters: number
}

/**
 * Reads heights from SRTM tiles of one or three arc seconds, `.hgt` or `.zip` files that contain some. Metres above sea
 * level.
 * @throws InputError for a file that is not a tile
 */
export const readHeights = (paths: readonly string[]): Heights => {
  const tiles = new Map<string, Tile>()
  for (const path of paths) {
    const { name, bytes } = readNamedFile(path)
    for (const tile of tilesIn(bytes, name)) tiles.set(`${tile.south},${tile.west}`, tile)
  }
  return {
    heightAt: (lat, lng) => {
      const tile = tiles.get(`${Math.floor(lat)},${Math.floor(lng)}`)
      return tile ? interpolate(tile, lat, lng) : null
    },
    cellMeters: Math.max(...[...tiles.values()].map(({ side }) => METERS_PER_DEGREE / (side - 1))),
  }
}
