import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
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
