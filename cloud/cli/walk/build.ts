import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { buildGraph } from '../../../src/domain/walk/build/build'
import { encodeGraph } from '../../../src/domain/walk/file/encode'
import { BuildError, type WalkGraph } from '../../../src/domain/walk/graph'
import { type Profiles, profiles } from '../../../src/domain/walk/profile'
import type { HeightAt } from '../../../src/domain/walk/build/source'
import { InputError } from '../input-error'
import { type GraphFigures, graphFigures } from './graph-figures'
import { readHeights } from './read-hgt'
import { type LinkRow, readLinks } from './read-links'
import { type Network, type NetworkSource, readNetworkFile, readText } from './source-network'

export interface WalkBuildOptions extends NetworkSource {
  out: string
  /** `.hgt` tiles, or `.zip` files that contain some. */
  dem?: readonly string[]
  /** A table of passages missing from the map; coordinates as `crs` says. */
  links?: string
  /** Pace of elder walkers on the flat, 0.7 to 1.0. Default 0.8. */
  elderMetersPerSecond?: number
}

export interface WalkBuildResult extends GraphFigures {
  /** Size of the file. */
  bytes: number
  /** Duration of the command. */
  seconds: number
  dataDate: string
  isDateGuessed: boolean
  /** Share of the requested positions that the height model covers, 0 to 1; null without a model. */
  heightShare: number | null
}

export type BuildStep = 'read' | 'build' | 'write'
/** @param share how much of the step is done, 0 to 1 */
export type OnProgress = (step: BuildStep, share: number) => void

/** Wraps a height model to count how often it has an answer. */
const counted = (heightAt: HeightAt) => {
  const counts = { asked: 0, known: 0 }
  const count: HeightAt = (lat, lng) => {
    const height = heightAt(lat, lng)
    counts.asked++
    if (height !== null) counts.known++
    return height
  }
  return { heightAt: count, share: () => (counts.asked === 0 ? 0 : counts.known / counts.asked) }
}

type CountedHeights = ReturnType<typeof counted> & { cellMeters: number }

const heightsOf = (dem: readonly string[], own: HeightAt | null): CountedHeights | null => {
  if (dem.length > 0) {
    const { heightAt, cellMeters } = readHeights(dem)
    return { ...counted(heightAt), cellMeters }
  }
  return own && { ...counted(own), cellMeters: 0 }
}

/** Adds the file and the line to the engine's message. */
const sentenceOf = (error: BuildError, options: WalkBuildOptions, links: readonly LinkRow[]): string => {
  const { links: file = '', source } = options
  if (error.linkIndex === null) return `${basename(source)}：${error.message}`
  return `${basename(file)} 第 ${links[error.linkIndex]?.line ?? '?'} 行：${error.message}`
}

const paces = ({ elderMetersPerSecond: pace }: WalkBuildOptions): Profiles => {
  if (pace === undefined) return profiles
  if (!(pace >= 0.7 && pace <= 1)) throw new InputError([`长者步速 ${pace} 不在每秒 0.7 到 1.0 米之间。`])
  return { ...profiles, elder: { ...profiles.elder, flatMetersPerSecond: pace } }
}

const build = (
  options: WalkBuildOptions,
  network: Network,
  heights: CountedHeights | null,
  links: LinkRow[],
): WalkGraph => {
  const { nodes, ways, note } = network
  try {
    return buildGraph({
      nodes,
      ways,
      note,
      profiles: paces(options),
      links: links.map(({ link }) => link),
      ...(options.bbox ? { bbox: options.bbox } : {}),
      ...(heights ? { heightAt: heights.heightAt, heightCellMeters: heights.cellMeters } : {}),
    })
  } catch (error) {
    throw error instanceof BuildError ? new InputError([sentenceOf(error, options, links)]) : error
  }
}

/** Writes atomically: the file gets its name when it is complete. */
const writeWhole = (path: string, bytes: Uint8Array): void => {
  const unfinished = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, path)
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished)
    throw new InputError([`${path}：写不进去。`])
  }
}

/**
 * Builds a `.walk` file from a street network.
 * @throws InputError naming the file and the line; then nothing is written
 */
export const buildWalkFile = async (options: WalkBuildOptions, onProgress: OnProgress): Promise<WalkBuildResult> => {
  const startedAt = performance.now()
  const { links: linksFile, crs = 'wgs84', dem = [], out } = options
  const links = linksFile === undefined ? [] : readLinks(readText(linksFile), basename(linksFile), crs)
  const network = await readNetworkFile(options, (share) => onProgress('read', share))
  const heights = heightsOf(dem, network.heightAt)

  onProgress('build', 0)
  const graph = build(options, network, heights, links)
  const heightShare = heights ? heights.share() : null
  if (dem.length > 0 && heightShare === 0) {
    throw new InputError([`${dem.map((path) => basename(path)).join('、')}：高程文件没有盖住这片路网。`])
  }
  onProgress('write', 0)
  const bytes = encodeGraph(graph)
  writeWhole(out, bytes)
  onProgress('write', 1)
  return {
    ...graphFigures(graph),
    bytes: bytes.length,
    seconds: Math.round(performance.now() - startedAt) / 1000,
    dataDate: network.note.dataDate,
    isDateGuessed: network.isDateGuessed,
    heightShare,
  }
}
