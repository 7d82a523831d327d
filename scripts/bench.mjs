// npm run bench: prints each figure beside its bound and writes bench/report.json and bench/report.md.
// Counts gate the tests through config/budgets.ts; what takes time is only told here.
import { fork, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, release } from 'node:os'
import { join } from 'node:path'
import { measureBundle } from '../bench/bundle.mjs'
import { measureHome } from '../bench/home.mjs'
import { bundle, root } from './bundle.mjs'
import { bundleBytes, h5InitialBytes, weappSizes } from './sizes.mjs'

process.chdir(root)
mkdirSync(join(root, '.build/bench'), { recursive: true })

const figure = (id, value, unit, bound, note = '') => ({
  id,
  value: value === null ? null : Number(value.toPrecision(4)),
  unit,
  bound,
  ok: value === null || bound === null ? null : value <= bound,
  reads: '≤',
  note,
})

const build = (script, env = {}) => {
  console.log(`npm run ${script}`)
  const { status, stderr } = spawnSync('npm', ['run', '--silent', script], { env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script}: ${stderr}`)
}
build('build:weapp', { YIJIA_CLOUD_ENV: 'yijia-test', CI: 'true' })
build('build:h5', { CI: 'true' })
build('build:cloud')

const load = async (entry) => {
  const file = join(root, `.build/bench/${entry.replace(/\W/g, '-')}.cjs`)
  await bundle(entry, file)
  return createRequire(import.meta.url)(file)
}
const { budgets, goals } = await load('config/budgets.ts')

const bytes = () => {
  const { main, ...subpackages } = weappSizes('dist/weapp')
  return [
    figure('weapp.main', main, 'bytes', budgets.weapp.mainPackageBytes),
    ...Object.entries(subpackages).map(([name, size]) => figure(`weapp.${name}`, size, 'bytes', budgets.weapp.subpackageBytes)),
    figure('h5.initialJs.gzip', h5InitialBytes('dist/h5'), 'bytes', budgets.h5.initialJsGzipBytes, 'the map by dynamic import'),
    figure('api.bundle', bundleBytes('cloudfunctions/api'), 'bytes', budgets.api.bundleBytes, 'one file'),
  ]
}

const home = async () =>
  (await measureHome(budgets.home.rows)).flatMap(({ rows, calls, bytes: sent, updateBytes }) => [
    ...(rows === budgets.home.rows[0]
      ? [
          figure('home.first.bytes', sent, 'bytes', budgets.home.firstBytes, `${rows} rows`),
          figure('home.first.calls', calls, 'calls', budgets.home.firstCalls, `${rows} rows`),
        ]
      : []),
    figure(`home.update.${rows}`, updateBytes, 'bytes', budgets.home.rowUpdateBytes, `one row of ${rows} changed`),
  ])

const loading = async () => {
  const { apiMs, bareMs, ratio } = await measureBundle()
  return [figure('api.load.perBarePg', ratio, '×', goals.api.perBarePg, `${apiMs.toFixed(0)} ms beside ${bareMs.toFixed(0)} ms`)]
}

/** The server's own figures, in a process of their own beside a real PostgreSQL. */
const server = async () => {
  const postgres = fork(join(root, 'test/postgres/server.mjs'))
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

const figures = [...bytes(), ...(await home()), ...(await loading()), ...(await server())]
const mark = ({ ok }) => (ok === null ? '–' : ok ? 'ok' : 'over')
const row = (one) =>
  `| ${one.id} | ${one.value ?? 'not measured'} | ${one.unit} | ${one.bound === null ? '' : `${one.reads} ${one.bound}`} | ${mark(one)} | ${one.note} |`
const table = ['| figure | value | unit | bound | | note |', '|---|---|---|---|---|---|', ...figures.map(row)].join('\n')

writeFileSync('bench/report.json', `${JSON.stringify(figures.map(({ id, value, unit, bound, ok }) => ({ id, value, unit, bound, ok })), null, 2)}\n`)
const machine = `${cpus().length} cores, Node ${process.version}, ${process.platform} ${release()}`
writeFileSync('bench/report.md', `# Figures\n\n${machine}. Written by \`npm run bench\`; times are medians and depend on the machine.\n\n${table}\n`)
console.log(`\n${table}\n`)
process.exit(existsSync('bench/report.json') ? 0 : 1)
