// npm test: everything that must hold, one step after another, and one closing line for machines: `N passed, N failed`.
// A step that ran nothing has failed. `--long` adds the whole grid of the browser tests; `--only=unit` runs one step.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { root } from './bundle.mjs'

const OUT = join(root, '.build/test')
const isLong = process.argv.includes('--long')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(isLong && { LONG: '1' }), ...env },
  }).status === 0

/** A check counts as one test. */
const check = (...command) => {
  const [name, ...args] = command
  return run(name, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const npm = (script, env) => {
  const isDone = run('npm', ['run', '--silent', script], env)
  return { passed: isDone ? 1 : 0, failed: isDone ? 0 : 1 }
}

/** Jest counts in its JSON. PGlite is loaded by a dynamic import, which jest needs a flag for. */
const jestIn = (zone, workers, ...args) => {
  console.log(`\n   TZ=${zone}`)
  const file = join(OUT, `jest-${zone.replace(/\W/g, '-')}-${workers}.json`)
  const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning'
  const command = [
    '--no-install',
    'jest',
    '--json',
    `--outputFile=${file}`,
    '--silent',
    `--maxWorkers=${workers}`,
    ...args,
  ]
  const isDone = run('npx', command, { NODE_OPTIONS: flags, TZ: zone })
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const broken = numFailedTests + numRuntimeErrorTestSuites + numPendingTests
  return { passed: numPassedTests, failed: isDone || broken > 0 ? broken : 1 }
}

const without = (folders) => folders.map((name) => `--testPathIgnorePatterns=test/${name}/`)

/** Many callers at once, and deaths amid them: they have the machine for themselves. */
const CROWDED = ['races', 'model', 'kill']
/** What takes long and has no time of day in it: who may what, who is first, who dies, how large. */
const TIMELESS = [...CROWDED, 'matrix', 'privacy', 'fuzz', 'bundle']
/** Left alone jest leaves one core to itself, which is half of two; PostgreSQL works while a test waits for it. */
const WORKERS = Math.max(2, cpus().length - 1)

/** Residents live in one time zone and functions run in another: the machine's must not matter. */
const jest = () => {
  const runs = [
    jestIn('Asia/Shanghai', 1, `--testPathPatterns=test/(${CROWDED.join('|')})/`),
    jestIn('Asia/Shanghai', WORKERS, ...without(CROWDED)),
    jestIn('UTC', WORKERS, ...without(TIMELESS)),
  ]
  return {
    passed: runs.reduce((sum, { passed }) => sum + passed, 0),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
  }
}

const filesIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((name) => name.endsWith('.test.mjs'))
        .map((name) => join(folder, name))
    : []

/** The cloud that every file of a suite copies, made once before them. @returns its folder; empty if that failed */
const prepareCloud = (suite) => {
  const program = join(root, 'test/cloud/prepare.mjs')
  return spawnSync(process.execPath, [program, suite], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    .stdout
}

/** Node's own runner, two files at a time: each starts a browser, and waits for its timers and frames half of the time. */
const node = (suite, ...folders) => {
  const file = join(OUT, `${suite}.json`)
  const files = folders.flatMap(filesIn)
  if (files.length === 0) return { passed: 0, failed: 0 }
  const args = [
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${join(root, 'scripts/count-reporter.mjs')}`,
    `--test-reporter-destination=${file}`,
    ...files,
  ]
  const isDone = run(process.execPath, args, { YIJIA_PREPARED: prepareCloud(suite).trim() })
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {}
  const { passed = 0, failed = 0 } = counts
  return { passed, failed: isDone || failed > 0 ? failed : 1 }
}

// The tests' mini-program speaks to a cloud that is this very process.
const WEAPP = { YIJIA_CLOUD_ENV: 'yijia-test', CI: 'true' }

const steps = {
  lint: () => npm('lint'),
  types: () => npm('types'),
  imports: () => npm('imports'),
  'build weapp': () => npm('build:weapp', WEAPP),
  'build browser version': () => npm('build:h5', { CI: 'true' }),
  'build cloud': () => check('node', 'scripts/build-cloud.mjs'),
  unit: jest,
  weapp: () => node('weapp', 'test/weapp', 'test/chromium'),
  browser: () => node('browser', 'test/browser'),
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
let [passed, failed] = [0, 0]
const summary = []
for (const [name, step] of Object.entries(steps)) {
  if (only && only !== name) continue
  console.log(`\n── ${name}`)
  const startedMs = Date.now()
  const counts = step()
  const isEmpty = counts.passed + counts.failed === 0
  passed += counts.passed
  failed += counts.failed + (isEmpty ? 1 : 0)
  const seconds = Math.round((Date.now() - startedMs) / 1_000)
  summary.push(
    `${name}: ${isEmpty ? 'ran nothing' : `${counts.passed} passed, ${counts.failed} failed`} (${seconds} s)`,
  )
}
console.log(`\n${summary.join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
