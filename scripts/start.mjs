// npm start: builds the browser version if its sources changed, then runs the local cloud that serves it.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bundle, root } from './bundle.mjs'
import { isFresh, stamp } from './fresh.mjs'

const SOURCES = ['src', 'config', 'package-lock.json', 'babel.config.js']
const H5 = join(root, 'dist/h5')
const SERVER = join(root, '.build/local.cjs')
const STOP_WITHIN_MS = 4_500

if (!isFresh(H5, SOURCES)) {
  console.log('正在构建网页版，第一次大约要半分钟…')
  const built = spawnSync(process.execPath, [join(root, 'scripts/build-client.mjs'), 'h5'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (built.status !== 0) {
    console.error(`${built.stdout}\n${built.stderr}`)
    process.exit(1)
  }
  stamp(H5, SOURCES)
}
await bundle('cloud/local/main.ts', SERVER)

// A process group of its own, so that everything the server starts ends with it.
const server = spawn(process.execPath, [SERVER, ...process.argv.slice(2)], {
  stdio: 'inherit',
  detached: process.platform !== 'win32',
  env: { ...process.env, YIJIA_ROOT: root },
})
const signal = (name) => {
  try {
    process.kill(process.platform === 'win32' ? server.pid : -server.pid, name)
  } catch {
    // has already ended
  }
}
const stop = () => {
  signal('SIGTERM')
  setTimeout(() => signal('SIGKILL'), STOP_WITHIN_MS).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
process.on('exit', () => signal('SIGKILL'))
server.on('exit', (code, by) => process.exit(code ?? (by ? 1 : 0)))
