// Builds the mini-program (`weapp`) or the browser version (`h5`) into dist/. Exits with 1 if nothing was built,
// because Taro exits with 0 even after a wrong configuration.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PROOF = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' }

const end = process.argv[2] ?? 'weapp'
if (!(end in PROOF)) {
  console.error('usage: node scripts/build-client.mjs weapp|h5')
  process.exit(2)
}
const { status } = spawnSync('npx', ['--no-install', 'taro', 'build', '--type', end, '--no-check'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
  shell: process.platform === 'win32',
})
if (status !== 0 || !existsSync(PROOF[end])) {
  console.error(`build ${end}: failed, ${PROOF[end]} is missing`)
  process.exit(1)
}
