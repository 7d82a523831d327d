import { spawnSync } from 'node:child_process'
import { root } from './files'

test('every generated file is what its sources say; npm run generate writes them', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
})
