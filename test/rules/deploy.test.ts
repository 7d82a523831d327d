import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { dirname, join } from 'node:path'

const folder = join(__dirname, '../../deploy')
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const filesIn = (name: string) => readdirSync(join(folder, name)).map((file) => join(name, file))

interface Service {
  volumes?: string[]
  depends_on?: Record<string, unknown> | string[]
  build?: { context: string; dockerfile: string }
}

test('the containers refer to services, volumes and files that exist', () => {
  const { services, volumes } = parse(textOf('compose.yaml'), { merge: true }) as {
    services: Record<string, Service>
    volumes: Record<string, unknown>
  }
  for (const { depends_on: needed = {}, volumes: mounted = [], build } of Object.values(services)) {
    for (const name of Array.isArray(needed) ? needed : Object.keys(needed))
      expect(Object.keys(services)).toContain(name)
    for (const [source = ''] of mounted.map((one) => one.split(':'))) {
      if (source.startsWith('.')) expect(existsSync(join(folder, source))).toBe(true)
      else expect(Object.keys(volumes)).toContain(source)
    }
    if (build) expect(existsSync(join(folder, build.context, build.dockerfile))).toBe(true)
  }
})

test('Patroni’s settings can be read, and a commit waits for a standby', () => {
  const { bootstrap } = parse(textOf('postgres/patroni.yml')) as {
    bootstrap: { dcs: { synchronous_mode: boolean; synchronous_mode_strict: boolean } }
  }
  expect(bootstrap.dcs).toMatchObject({ synchronous_mode: true, synchronous_mode_strict: true })
})

test.each(['host', 'postgres', '.'].flatMap(filesIn).filter((name) => name.endsWith('.sh')))(
  '%s is a shell script without mistakes',
  (name) => {
    expect(() => execFileSync('sh', ['-n', join(folder, name)], { stdio: 'pipe' })).not.toThrow()
  },
)

test('every timer has a service of its name, and services name files that are installed', () => {
  const units = readdirSync(join(folder, 'host'))
  for (const timer of units.filter((name) => name.endsWith('.timer'))) {
    expect(units).toContain(timer.replace(/timer$/, 'service'))
  }
  for (const unit of units.filter((name) => name.endsWith('.service'))) {
    const [, script] = /^ExecStart=\/opt\/yijia\/deploy\/(\S+)/m.exec(textOf(join('host', unit))) ?? []
    if (script) expect(existsSync(join(folder, dirname(script), script.split('/').at(-1) ?? ''))).toBe(true)
  }
})

test('the variables of the example are ones that the server reads', () => {
  const environment = readFileSync(join(__dirname, '../../cloud/environment.ts'), 'utf8')
  const names = [...textOf('host/yijia.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(10)
  for (const name of names.filter((one) => one !== 'NODE_ENV')) expect(environment).toContain(`  ${name}: `)
})
