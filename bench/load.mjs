// How long a fresh process takes to load the api bundle, beside a bundle of bare pg: what a cold start costs at least.
import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'
import { join } from 'node:path'
import { root } from '../scripts/bundle.mjs'

const ROUNDS = 7

/** Runs as a process of its own and prints the milliseconds. A pool that nobody asks opens no connection. */
const TIMED = `
const startedMs = performance.now()
require(process.argv[1])
process.stdout.write(String(performance.now() - startedMs), () => process.exit())
`

const millisecondsToLoad = (file) => {
  const env = { PATH: process.env.PATH, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PGPOOL_MAX: '1' }
  return Number(execFileSync(process.execPath, ['-e', TIMED, file], { encoding: 'utf8', env }))
}

/** @returns milliseconds of each round, the two measured in turns: `{ api, pg }` */
export const measureLoad = async (apiBundle) => {
  const pgBundle = join(root, '.build/bare-pg.cjs')
  const stdin = { contents: "import pg from 'pg'\nnew pg.Pool()", resolveDir: root }
  const how = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', minify: true, external: ['pg-native'] }
  await build({ stdin, outfile: pgBundle, logLevel: 'error', ...how })
  const times = { api: [], pg: [] }
  for (let round = -1; round < ROUNDS; round++) {
    const [api, pg] = [millisecondsToLoad(apiBundle), millisecondsToLoad(pgBundle)]
    if (round < 0) continue // the first one warms the machine's file cache
    times.api.push(api)
    times.pg.push(pg)
  }
  return times
}
