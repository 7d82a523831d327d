// npm test: everything that must hold, one step after another, and one closing line for machines: `N passed, N failed`.
// A step that ran nothing has failed. `--only=unit` runs one step, `--long` (npm run test:long) the full sizes of races,
// histories and fuzzing and the whole grid of the browser tests, `--changed` lint, types and tests of what was changed
// (changed-tests.mjs).
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { root } from './bundle.mjs'
import { changedFiles } from './changed.mjs'
import { nodeSuites, testsOf } from './changed-tests.mjs'
import { runJest } from './jest.mjs'

const OUT = join(root, '.build/test')
const isLong = process.argv.includes('--long')
const isChanged = process.argv.includes('--changed')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)

const NOTHING = { passed: 0, failed: 0 }

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(isLong && { LONG: '1' }), ...env },
  }).status === 0

/** A check counts as one test. Its output is printed when it ends, because two run at once. */
const check = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
    })
  })

const npm = (script, env) => check('npm', ['run', '--silent', script], env)

/** Jest counts in its JSON. @param name names the run and its file of results */
const jestRun = (name, env, workers, ...args) => {
  console.log(`\n   ${name}`)
  const startedMs = Date.now()
  const file = join(OUT, `jest-${name.replace(/\W+/g, '-')}.json`)
  const isDone = runJest(['--json', `--outputFile=${file}`, '--silent', `--maxWorkers=${workers}`, ...args], env)
  console.log(`   ${name}: ${Math.round((Date.now() - startedMs) / 1_000)} s`)
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const broken = numFailedTests + numRuntimeErrorTestSuites + numPendingTests
  return { passed: numPassedTests, failed: isDone || broken > 0 ? broken : 1 }
}

const sumOf = (counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
})

const without = (folders) => folders.map((name) => `--testPathIgnorePatterns=test/${name}/`)

/** Processes that are killed amid many callers get the machine to themselves: they wait for each other. */
const KILLED = 'kill'
/** By default jest leaves one core to itself, which is half of two; PostgreSQL works while a test waits for it. */
const WORKERS = Math.max(2, cpus().length - 1)

/**
 * What parses or formats times runs in UTC too, because functions may run in any zone. For everything else a lint rule
 * (config/eslint/no-local-time.mjs) forbids the local time of the machine.
 */
const OF_TIME = [
  'src/(domain|contract)/',
  'cloud/(cli|lists)/',
  'cloud/http/feed-routes',
  'cloud/.*calendar',
  'cloud/storage/database/(connect|parsers)',
]

const SHANGHAI = { TZ: 'Asia/Shanghai' }
const UTC = { TZ: 'UTC' }

const jest = () =>
  sumOf([
    jestRun('killed processes', SHANGHAI, 1, `--testPathPatterns=test/${KILLED}/`),
    jestRun('everything else', SHANGHAI, WORKERS, ...without([KILLED])),
    jestRun('times in UTC', UTC, WORKERS, `--testPathPatterns=${OF_TIME.join('|')}`),
  ])

/** Tests that import a changed file, and the folders of test/ that the change concerns as a whole. */
const changedJest = ({ related, left, whole }) => {
  const args = ['--passWithNoTests', ...without(left), '--findRelatedTests', ...related]
  return sumOf([
    related.length === 0 ? NOTHING : jestRun('related tests', SHANGHAI, WORKERS, ...args),
    ...whole.map((folder) => jestRun(folder, SHANGHAI, WORKERS, `--testPathPatterns=test/${folder}/`)),
  ])
}

const lintFiles = async (files) => {
  const code = files.filter((name) => /\.(ts|tsx|js|mjs|cjs)$/.test(name))
  const styles = files.filter((name) => name.endsWith('.scss'))
  const generated = await check('node', ['scripts/generate.mjs', '--check'])
  const styled = styles.length === 0 ? NOTHING : await check('npx', ['--no-install', 'stylelint', ...styles])
  if (code.length === 0) return sumOf([generated, styled])
  return sumOf([
    generated,
    styled,
    await check('npx', ['--no-install', 'prettier', '--check', '--log-level', 'warn', '--ignore-unknown', ...code]),
    await check('npx', ['--no-install', 'eslint', '--max-warnings', '0', '--no-warn-ignored', ...code]),
  ])
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
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
  return { YIJIA_PREPARED: spawnSync(process.execPath, [program, suite], options).stdout.trim() }
}

/**
 * Node's own runner, two files at a time: each starts a browser, and waits for timers and frames half of the time.
 * @param files all files of the suite by default
 */
const node = (suite, files = nodeSuites[suite].flatMap(filesIn)) => {
  const file = join(OUT, `${suite}.json`)
  if (files.length === 0) return NOTHING
  const args = [
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${join(root, 'scripts/count-reporter.mjs')}`,
    `--test-reporter-destination=${file}`,
    ...files,
  ]
  const isDone = run(process.execPath, args, suite === 'faults' ? {} : prepareCloud(suite))
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {}
  const { passed = 0, failed = 0 } = counts
  return { passed, failed: isDone || failed > 0 ? failed : 1 }
}

// The mini-program in the tests calls a cloud that runs in the test's own process.
const WEAPP = { YIJIA_CLOUD_ENV: 'yijia-test', CI: 'true' }

const builds = {
  'build weapp': () => npm('build:weapp', WEAPP),
  'build browser version': () => npm('build:h5', { CI: 'true' }),
  'build cloud': () => check('node', ['scripts/build-cloud.mjs']),
}
/** What a suite of Node's own runner opens. */
const needed = { weapp: ['build weapp', 'build cloud'], browser: ['build browser version', 'build cloud'], faults: [] }

/**
 * Steps in groups that run one after another. A group has lanes that run at once, and a lane runs its steps one after
 * another: checks and builds use one core each.
 */
const wholeGroups = () => [
  [{ lint: () => npm('lint'), types: () => npm('types'), imports: () => npm('imports') }, builds],
  [{ unit: jest }],
  [{ weapp: () => node('weapp') }],
  [{ browser: () => node('browser') }],
  ...(isLong ? [[{ faults: () => node('faults') }]] : []),
]

const changedGroups = () => {
  const files = changedFiles()
  console.log(`${files.length} changed files\n${files.join('\n')}`)
  const tests = testsOf(files)
  const suites = Object.entries(tests.suites)
  const building = new Set(suites.flatMap(([suite]) => needed[suite]))
  return [
    [
      { lint: () => lintFiles(files), types: () => npm('types') },
      Object.fromEntries(Object.entries(builds).filter(([name]) => building.has(name))),
    ],
    [{ unit: () => changedJest(tests) }],
    ...suites.map(([suite, changed]) => [{ [suite]: () => node(suite, changed) }]),
  ]
}

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
let [passed, failed] = [0, 0]
const summary = []

const runStep = async (name, step) => {
  if (only && only !== name) return
  console.log(`\n── ${name}`)
  const startedMs = Date.now()
  const counts = await step()
  const isEmpty = !isChanged && counts.passed + counts.failed === 0
  passed += counts.passed
  failed += counts.failed + (isEmpty ? 1 : 0)
  const seconds = Math.round((Date.now() - startedMs) / 1_000)
  summary.push(
    `${name}: ${isEmpty ? 'ran nothing' : `${counts.passed} passed, ${counts.failed} failed`} (${seconds} s)`,
  )
}

const runLane = async (steps) => {
  for (const [name, step] of Object.entries(steps)) await runStep(name, step)
}

for (const lanes of isChanged ? changedGroups() : wholeGroups()) await Promise.all(lanes.map(runLane))
console.log(`\n${summary.join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
