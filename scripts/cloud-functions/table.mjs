// The cloud functions. How the cloud runs each (memory, timers, environment) is in cloudbaserc.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bundle.mjs'

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/**
 * - `entry`: the source of the bundle `index.js`
 * - `openapi`: WeChat's APIs the function may call; WeChat refuses all others
 * - `walks`: the walking network is shipped with it
 * - `fonts`: two font files with Chinese characters are shipped with it, for PDFs
 * - `serves`: listens for HTTP, started by `scf_bootstrap`; the others are called with an event
 * - `dependencies`: packages the cloud installs, because they cannot be bundled
 */
export const functions = [
  { name: 'api', entry: 'cloud/api.ts', openapi: [], walks: true },
  { name: 'tick', entry: 'cloud/tick.ts', openapi: [] },
  {
    name: 'export',
    entry: 'cloud/export.ts',
    openapi: [],
    fonts: true,
    dependencies: { pdfkit: dependencies.pdfkit, sharp: dependencies.sharp },
  },
  {
    name: 'web',
    entry: 'cloud/web.ts',
    openapi: [],
    walks: true,
    fonts: true,
    serves: true,
    dependencies: { pdfkit: dependencies.pdfkit },
  },
  { name: 'push', entry: 'cloud/push.ts', openapi: [] },
]

/**
 * The timers of a function as declared in cloudbaserc.json. They are needed twice: WeChat DevTools reads only
 * config.json, tcb only cloudbaserc.json.
 */
export const timersOf = (name) => {
  const { functions: deployed } = JSON.parse(readFileSync(join(root, 'cloudbaserc.json'), 'utf8'))
  return deployed.find((one) => one.name === name)?.triggers ?? []
}
