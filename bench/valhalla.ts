import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { LatLng } from '../src/domain/walk/place'
import { renameInExtract } from './strip-extract'

const PACKAGE = '@valhallajs/valhallajs'
const WALKING_KM_PER_HOUR = 4.5

interface Route {
  trip: { summary: { time: number; length: number } }
}

interface Library {
  Actor: new (config: object) => { route: (query: object) => Promise<Route> }
  getConfig: (options: { tileDir: string; tileExtract: string }) => Promise<object>
}

/** The independent engine: seconds of its fastest way, metres of its shortest; null when it finds none. */
export interface Valhalla {
  fastestSeconds: (from: LatLng, to: LatLng) => Promise<number | null>
  shortestMeters: (from: LatLng, to: LatLng) => Promise<number | null>
}

/** The engine's npm package, in VALHALLA_DIR or installed here; this project does not depend on it. */
const findPackage = (): string | null => {
  const folder = process.env.VALHALLA_DIR ?? process.cwd()
  try {
    return dirname(createRequire(join(folder, 'package.json')).resolve(PACKAGE))
  } catch {
    return null
  }
}

/**
 * Options that treat all kinds of ways equally, because the comparison is about network and search, not about one
 * engine's preferences.
 */
const PEDESTRIAN = {
  walking_speed: WALKING_KM_PER_HOUR,
  use_ferry: 0,
  use_hills: 1,
  walkway_factor: 1,
  sidewalk_factor: 1,
  alley_factor: 1,
  driveway_factor: 1,
  step_penalty: 0,
  service_penalty: 0,
}

const buildTiles = async (
  library: Library,
  packageFolder: string,
  extract: string,
  folder: string,
): Promise<object> => {
  const [tileDir, configFile] = [join(folder, 'tiles'), join(folder, 'config.json')]
  mkdirSync(tileDir, { recursive: true })
  const stripped = join(folder, 'stripped.osm.pbf')
  // By default the other engine uses ferries and private grounds.
  writeFileSync(stripped, renameInExtract(readFileSync(extract), { private: 'no', ferry: 'former' }))
  const config = await library.getConfig({ tileDir, tileExtract: '' })
  writeFileSync(configFile, JSON.stringify(config))
  const binary = join(packageFolder, process.platform, process.arch, 'valhalla_build_tiles')
  // The engine writes files into its working directory.
  execFileSync(binary, ['-c', configFile, stripped], { cwd: folder, stdio: 'ignore' })
  return config
}

/** @returns null when the engine is not installed */
export const openValhalla = async (extract: string, folder: string): Promise<Valhalla | null> => {
  const packageFolder = findPackage()
  if (packageFolder === null || !existsSync(extract)) return null
  const library = createRequire(join(packageFolder, 'package.json'))(packageFolder) as Library
  const actor = new library.Actor(await buildTiles(library, packageFolder, extract, folder))
  const route = async (from: LatLng, to: LatLng, options: object): Promise<Route | null> => {
    const locations = [from, to].map(({ lat, lng }) => ({ lat, lon: lng }))
    const costing_options = { pedestrian: { ...PEDESTRIAN, ...options } }
    try {
      return await actor.route({ locations, costing: 'pedestrian', costing_options, directions_type: 'none' })
    } catch {
      return null
    }
  }
  return {
    fastestSeconds: async (from, to) => (await route(from, to, {}))?.trip.summary.time ?? null,
    shortestMeters: async (from, to) => {
      const found = await route(from, to, { shortest: true })
      return found && found.trip.summary.length * 1000
    },
  }
}
