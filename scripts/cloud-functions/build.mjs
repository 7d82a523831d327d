import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../bundle.mjs'
import { checkMessages } from './messages.mjs'
import { bundleWithOnDemand } from './on-demand.mjs'
import { functions, timersOf } from './table.mjs'

// CloudBase requires the full path of its own Node; elsewhere `node` is taken from PATH. Line ends must be LF.
const BOOTSTRAP = `#!/bin/bash
cd "$(dirname "$0")"
node=/var/lang/node20/bin/node
[ -x "$node" ] || node=node
exec "$node" index.js
`

const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf']

/** Two files of the package, 21 MB: the whole has 92. */
const copyFonts = (folder) => {
  mkdirSync(join(folder, 'fonts'))
  for (const file of FONTS) {
    copyFileSync(
      join(root, 'node_modules/@expo-google-fonts/noto-sans-sc', file),
      join(folder, 'fonts', basename(file)),
    )
  }
}

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** One folder as the cloud takes it. @returns bytes of `index.js` */
const buildFunction = async (out, graph, { name, entry, openapi, walks, fonts, serves, dependencies }) => {
  const folder = join(out, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const index = join(folder, 'index.js')
  await bundleWithOnDemand(entry, index)
  const about = { name: `yijia-${name}`, version, private: true, main: 'index.js' }
  writeJson(join(folder, 'package.json'), { ...about, ...(dependencies && { dependencies }) })
  const timers = timersOf(name)
  writeJson(join(folder, 'config.json'), { permissions: { openapi }, ...(timers.length > 0 && { triggers: timers }) })
  if (walks) writeFileSync(join(folder, 'city.walk'), graph)
  if (fonts) copyFonts(folder)
  if (serves) writeFileSync(join(folder, 'scf_bootstrap'), BOOTSTRAP, { mode: 0o755 })
  return readFileSync(index).length
}

/**
 * Builds all functions, each into a folder of its name in `out`, and replaces what was there.
 * @param graph bytes of the walking network
 * @returns bytes of each function's `index.js`, by the function's name
 * @throws Error when a message does not fit WeChat's fields
 */
export const buildFunctions = async (out, graph) => {
  await checkMessages()
  const sizes = {}
  for (const one of functions) sizes[one.name] = await buildFunction(out, graph, one)
  return sizes
}
