import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesWith } from '../../scripts/sizes.mjs'
import { buildCloud, type Built, root } from './built'

const NAMES = ['api', 'export', 'push', 'tick', 'web']

let built: Built
beforeAll(() => {
  built = buildCloud()
}, 60_000)
afterAll(() => built.remove())

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
const inFunction = (name: string, file: string) => json(join(built.folder, name, file))
const deployed = () =>
  json(join(root, 'cloudbaserc.json')).functions as {
    name: string
    triggers?: unknown
    envVariables: Record<string, string>
  }[]

test('every function has its bundle, the files that it loads on demand, and the network if it walks', () => {
  expect(readdirSync(built.folder).sort()).toEqual(NAMES)
  const files = Object.fromEntries(NAMES.map((name) => [name, readdirSync(join(built.folder, name)).sort()]))
  const bare = [
    'calendar-text.js',
    'config.json',
    'csv-rows.js',
    'index.js',
    'package.json',
    'presence-code.js',
    'qr-code.js',
    'search-words.js',
  ]
  expect(files).toEqual({
    api: [...bare, 'city.walk'].sort(),
    export: [...bare, 'fonts', 'certificate-pdf.js', 'posters-pdf.js'].sort(),
    push: bare,
    tick: bare,
    web: [...bare, 'city.walk', 'fonts', 'certificate-pdf.js', 'posters-pdf.js', 'scf_bootstrap'].sort(),
  })
})

test('libraries that few calls need are loaded on demand', () => {
  const marks = { 'calendar-text.js': 'BEGIN:VEVENT', 'csv-rows.js': 'CSV_QUOTE_NOT_CLOSED', 'qr-code.js': '<svg' }
  for (const [file, mark] of Object.entries(marks)) {
    expect(filesWith(built.folder, mark)).toEqual(NAMES.map((name) => `${name}/${file}`))
  }
})

test('nothing has to be installed but what export and web cannot bundle', () => {
  for (const name of NAMES.filter((one) => !['export', 'web'].includes(one))) {
    expect(inFunction(name, 'package.json')).not.toHaveProperty('dependencies')
  }
})

test('only export depends on sharp, and what prints on pdfkit, in the tested versions', () => {
  expect(filesWith(built.folder, 'sharp')).toEqual(['export/index.js', 'export/package.json'])
  const { sharp, pdfkit } = json(join(root, 'package.json')).dependencies as Record<string, string>
  expect(inFunction('export', 'package.json').dependencies).toEqual({ sharp, pdfkit })
  expect(inFunction('web', 'package.json').dependencies).toEqual({ pdfkit })
})

test('no bundle contains PGlite', () => {
  expect(filesWith(built.folder, 'pglite')).toEqual([])
})

test('the start script of web is executable and has LF line ends', () => {
  const script = join(built.folder, 'web/scf_bootstrap')
  expect(statSync(script).mode & 0o777).toBe(0o755)
  expect(readFileSync(script, 'utf8')).toMatch(/^#!\/bin\/bash\n[^\r]*\n$/)
})

test('each of the two timers is declared once', () => {
  const timers = deployed().flatMap(({ name, triggers }) => (triggers ? [[name, triggers]] : []))
  expect(timers).toEqual([
    ['tick', [{ name: 'everyFiveMinutes', type: 'timer', config: '0 */5 * * * * *' }]],
    ['export', [{ name: 'everyMinute', type: 'timer', config: '0 * * * * * *' }]],
  ])
  for (const [name, triggers] of timers) {
    expect(inFunction(name as string, 'config.json')).toEqual({ permissions: { openapi: [] }, triggers })
  }
  expect(inFunction('api', 'config.json')).toEqual({ permissions: { openapi: [] } })
})

test('the deployed functions are the built ones, and their secrets come from the environment', () => {
  const functions = deployed()
  expect(functions.map(({ name }) => name).sort()).toEqual(NAMES)
  const PLAIN: Record<string, string> = { TZ: 'Asia/Shanghai', PGPOOL_MAX: '1' }
  for (const { envVariables } of functions) {
    for (const [name, value] of Object.entries(envVariables)) expect(value).toBe(PLAIN[name] ?? `{{env.${name}}}`)
  }
})

test('the build reports the use of the sample network; an operator’s own network is included', () => {
  expect(built.output).toContain('演示路网')
  const folder = mkdtempSync(join(tmpdir(), 'yijia-own-'))
  const own = join(folder, 'own.walk')
  const bytes = readFileSync(join(root, 'data/sample/district.walk'))
  writeFileSync(own, bytes)
  const other = buildCloud('--graph', own)
  expect(readFileSync(join(other.folder, 'api/city.walk'))).toEqual(bytes)
  other.remove()
  rmSync(folder, { recursive: true })
})

const buildOf = (...options: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/build-cloud.mjs'), '--out', built.folder, ...options], {
    encoding: 'utf8',
  })

test('an unreadable network stops the build with a sentence', () => {
  const broken = buildOf('--graph', join(root, 'package.json'))
  expect(broken.status).toBe(1)
  expect(broken.stderr).toContain('这不是步行路网文件')
  const missing = buildOf('--graph', join(root, 'nowhere.walk'))
  expect(missing.status).toBe(1)
  expect(missing.stderr).toContain('打不开')
})

test('an unknown option is a usage error', () => {
  const { status, stderr } = buildOf('--grph', 'city.walk')
  expect(status).toBe(2)
  expect(stderr).toContain('usage')
})
