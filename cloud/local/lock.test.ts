import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LockedError, lockFolder } from './lock'

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'yijia-lock-')), 'data')
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

test('a folder can be locked, released and locked again', () => {
  const folder = newFolder()
  lockFolder(folder)()
  const giveBack = lockFolder(folder)
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
  giveBack()
})

test('a folder locked by a living process is refused with its process id', () => {
  const folder = newFolder()
  lockFolder(folder)()
  writeFileSync(join(folder, 'lock'), String(process.ppid))
  expect(() => lockFolder(folder)).toThrow(LockedError)
  expect(() => lockFolder(folder)).toThrow(String(process.ppid))
})

test.each(['', 'x', () => String(deadPid())])('a lock left behind by a dead process is taken over', (left) => {
  const folder = newFolder()
  lockFolder(folder)()
  writeFileSync(join(folder, 'lock'), typeof left === 'string' ? left : left())
  lockFolder(folder)()
})

test('the right to take over is a lock itself: refused while its holder lives, taken over when not', () => {
  const folder = newFolder()
  lockFolder(folder)()
  writeFileSync(join(folder, 'lock'), String(deadPid()))
  writeFileSync(join(folder, 'lock.heir'), String(process.ppid))
  expect(() => lockFolder(folder)).toThrow(String(process.ppid))
  writeFileSync(join(folder, 'lock.heir'), String(deadPid()))
  lockFolder(folder)
  expect(readdirSync(folder)).toEqual(['lock'])
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
})

/** Locks each folder that it is sent, reports whether it could, and keeps the lock. */
const CONTENDER = `
const { lockFolder } = require(process.argv[1])
process.on('message', (folder) => {
  try { lockFolder(folder); process.send('got') } catch (error) { process.send(error.name) }
})
process.send('ready')`
const CONTENDERS = 4
/** Two processes both succeed only when they are interrupted at the wrong moments: one attempt proves nothing. */
const ROUNDS = process.env.LONG ? 4_000 : 200

describe('many processes that start at once', () => {
  const contenders: ChildProcess[] = []
  const hear = async (): Promise<string[]> => {
    const heard = await Promise.all(contenders.map((one) => once(one, 'message')))
    return heard.map(([word]) => String(word))
  }
  beforeAll(async () => {
    const bundle = join(mkdtempSync(join(tmpdir(), 'yijia-lock-')), 'lock.cjs')
    buildSync({ entryPoints: [join(__dirname, 'lock.ts')], outfile: bundle, bundle: true, platform: 'node' })
    const start = () =>
      spawn(process.execPath, ['-e', CONTENDER, bundle], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    contenders.push(...Array.from({ length: CONTENDERS }, start))
    await hear()
  }, 30_000)
  afterAll(async () => {
    const ended = contenders.map((one) => once(one, 'exit'))
    for (const one of contenders) one.disconnect()
    await Promise.all(ended)
  })

  test.each(['after a crash', 'in a new folder'])(
    '%s, exactly one gets the folder',
    async (when) => {
      const left = String(deadPid())
      for (let round = 0; round < ROUNDS; round++) {
        const folder = newFolder()
        mkdirSync(folder)
        if (when === 'after a crash') writeFileSync(join(folder, 'lock'), left)
        const said = hear()
        for (const one of contenders) one.send(folder)
        expect((await said).sort()).toEqual([...Array.from({ length: CONTENDERS - 1 }, () => 'LockedError'), 'got'])
        expect(readdirSync(folder)).toEqual(['lock'])
        rmSync(dirname(folder), { recursive: true })
      }
    },
    120_000,
  )
})
