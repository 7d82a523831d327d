#!/usr/bin/env node
// The operator's command. Bundles itself at the first run and whenever its sources have changed.
import { mkdirSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundle, root } from '../scripts/bundle.mjs'
import { isFresh, stamp } from '../scripts/fresh.mjs'

const folder = join(root, '.build/cli')
const main = join(folder, 'main.cjs')
const sources = ['cloud', 'src/contract', 'src/domain', 'package.json']

if (!isFresh(folder, sources)) {
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `draft-${process.pid}.cjs`) // two commands at once must not read half a file
  await bundle('cloud/cli/main.ts', draft)
  renameSync(draft, main)
  stamp(folder, sources)
}
process.env.YIJIA_ROOT ??= root
createRequire(import.meta.url)(main)
