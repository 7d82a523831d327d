import { spawnSync } from 'node:child_process'
import { root } from './files'

test('every generated file is up to date; otherwise run npm run generate', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
})
