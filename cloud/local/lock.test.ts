import { spawn, spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LockedError, lockFolder } from './lock'

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'yijia-lock-')), 'data')
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

test('a folder is taken, given back, and can be taken again', () => {
  const folder = newFolder()
  lockFolder(folder)()
  const giveBack = lockFolder(folder)
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid))
  giveBack()
})

test('a folder that a living process holds is refused with its number', () => {
  const folder = newFolder()
  lockFolder(folder)()
  writeFileSync(join(folder, 'lock'), String(process.ppid))
  expect(() => lockFolder(folder)).toThrow(LockedError)
  expect(() => lockFolder(folder)).toThrow(String(process.ppid))
})

test.each(['', 'x', () => String(deadPid())])('a lock left behind by nobody alive is taken over', (left) => {
  const folder = newFolder()
  lockFolder(folder)()
  writeFileSync(join(folder, 'lock'), typeof left === 'string' ? left : left())
  lockFolder(folder)()
})

/** Takes the folder when told to, says whether it could, and keeps it until it is told to go. */
const CONTENDER = `
const { lockFolder } = require(process.argv[1])
process.once('message', (folder) => {
  try { lockFolder(folder); process.send('got') } catch (error) { process.send(error.name) }
  process.once('message', () => process.exit(0))
})
process.send('ready')`

test('of many that start at once after a crash exactly one gets the folder', async () => {
  const folder = newFolder()
  lockFolder(folder)()
  const bundle = join(folder, 'lock.cjs')
  buildSync({ entryPoints: [join(__dirname, 'lock.ts')], outfile: bundle, bundle: true, platform: 'node' })
  writeFileSync(join(folder, 'lock'), String(deadPid()))
  const contenders = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['-e', CONTENDER, bundle], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  )
  await Promise.all(contenders.map((one) => once(one, 'message')))
  const said = contenders.map(async (one) => String((await once(one, 'message'))[0]))
  for (const one of contenders) one.send(folder)
  expect((await Promise.all(said)).sort()).toEqual([...Array.from({ length: 7 }, () => 'LockedError'), 'got'])
  for (const one of contenders) one.send('go')
  await Promise.all(contenders.map((one) => once(one, 'exit')))
  expect(readdirSync(folder).sort()).toEqual(['lock', 'lock.cjs'])
}, 30_000)
