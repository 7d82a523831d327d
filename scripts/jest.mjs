// How jest is started: PGlite is loaded by a dynamic import, which needs a flag of Node's.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './bundle.mjs'

const FLAGS = '--experimental-vm-modules --disable-warning=ExperimentalWarning'

/** @returns whether jest has passed */
export const runJest = (args, env = {}) =>
  spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${FLAGS}`.trim() },
  }).status === 0
