import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../scripts/bundle.mjs'

const ROUNDS = 9

/** Milliseconds to load a file in a fresh process. */
const loadMs = (file) => {
  const code = `const s=performance.now();require(${JSON.stringify(file)});process.stdout.write(String(performance.now()-s));process.exit(0)`
  const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
  return Number(spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' }).stdout)
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** The load time of the function `api` beside that of a bundle of the database driver alone. */
export const measureBundle = async () => {
  const bare = join(root, '.build/bench/bare-pg.cjs')
  const entry = join(root, '.build/bench/bare-pg.mjs')
  writeFileSync(entry, "import pg from 'pg'\nexport const pool = new pg.Pool()\n")
  const options = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    external: ['pg-native'],
    logLevel: 'error',
  }
  await build({ ...options, entryPoints: [entry], outfile: bare, absWorkingDir: root })
  const api = join(root, 'cloudfunctions/api/index.js')
  const rounds = Array.from({ length: ROUNDS }, () => ({ api: loadMs(api), bare: loadMs(bare) }))
  const [apiMs, bareMs] = [median(rounds.map((one) => one.api)), median(rounds.map((one) => one.bare))]
  return { apiMs, bareMs, ratio: apiMs / bareMs, rounds: ROUNDS }
}
