// npm run bench: prints each figure beside its bound and writes bench/report.json and bench/report.md.
// Tests enforce the counts and sizes of config/budgets.ts; times are only reported here.
import { fork, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { measureBundle } from '../bench/bundle.mjs'
import { measureHome } from '../bench/home.mjs'
import { figure, tableOf, writeReport } from '../bench/report.mjs'
import { bundle, loadBundled, root } from './bundle.mjs'
import { bundleBytes, h5InitialBytes, weappSizes } from './sizes.mjs'

process.chdir(root)
mkdirSync(join(root, '.build/bench'), { recursive: true })

const build = (script, env = {}) => {
  console.log(`npm run ${script}`)
  const { status, stderr } = spawnSync('npm', ['run', '--silent', script], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${script}: ${stderr}`)
}
build('build:weapp', { YIJIA_CLOUD_ENV: 'yijia-test', CI: 'true' })
build('build:h5', { CI: 'true' })
build('build:cloud')

const { budgets, goals, subpackageLimit } = await loadBundled('config/budgets.ts')

const bytes = () => {
  const { main, ...subpackages } = weappSizes('dist/weapp')
  return [
    figure('weapp.main', main, 'bytes', budgets.weapp.mainPackageBytes),
    ...Object.entries(subpackages).map(([name, size]) => figure(`weapp.${name}`, size, 'bytes', subpackageLimit(name))),
    figure('h5.initialJs.gzip', h5InitialBytes('dist/h5'), 'bytes', budgets.h5.initialJsGzipBytes, {
      note: 'the map by dynamic import',
    }),
    figure('api.bundle', bundleBytes('cloudfunctions/api'), 'bytes', budgets.api.bundleBytes, { note: 'index.js' }),
  ]
}

const home = async () =>
  (await measureHome(budgets.home.rows)).flatMap(({ rows, calls, bytes: sent, updateBytes }) => [
    ...(rows === budgets.home.rows[0]
      ? [
          figure('home.first.bytes', sent, 'bytes', budgets.home.firstBytes, { note: `${rows} rows` }),
          figure('home.first.calls', calls, 'calls', budgets.home.firstCalls, { note: `${rows} rows` }),
        ]
      : []),
    figure(`home.update.${rows}`, updateBytes, 'bytes', budgets.home.rowUpdateBytes, {
      note: `one row of ${rows} changed`,
    }),
  ])

const loading = async () => {
  const { apiMs, bareMs, ratio, rounds } = await measureBundle()
  const note = `${apiMs.toFixed(0)} ms beside ${bareMs.toFixed(0)} ms`
  return [figure('api.load.perBarePg', ratio, '×', goals.api.perBarePg, { note, rounds: String(rounds) })]
}

/** The server's own figures, measured in a separate process against a real PostgreSQL. */
const server = async () => {
  const postgres = fork(join(root, 'test/postgres/server.mjs'), ['durable'])
  const { url } = await new Promise((resolve, reject) => {
    postgres.once('message', resolve)
    postgres.once('exit', () => reject(new Error('PostgreSQL did not start')))
  })
  try {
    const file = join(root, '.build/bench/main.cjs')
    await bundle('bench/main.ts', file, { external: ['@valhallajs/valhallajs'] })
    return await new Promise((resolve, reject) => {
      const child = fork(file, [url, root])
      child.once('message', resolve)
      child.once('exit', (code) => reject(new Error(`bench/main.ts ended with ${code}`)))
    })
  } finally {
    postgres.removeAllListeners('exit')
    postgres.send('stop')
  }
}

const counted = [...bytes(), ...(await home())]
const loaded = await loading()
const { figures: served, postgres } = await server()
const figures = [...counted, ...loaded, ...served]
writeReport(figures, postgres)
console.log(`\n${tableOf(figures)}\n`)
process.exit(0)
