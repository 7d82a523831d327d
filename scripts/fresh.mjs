// Whether a build is up to date: a hash of its sources' contents is stored beside it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundle.mjs'

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path]

const hashOf = (sources) => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesOf(join(root, source)))) {
    hash.update(file).update(readFileSync(file))
  }
  for (const [name, value] of Object.entries(process.env))
    if (name.startsWith('YIJIA_')) hash.update(`${name}=${value}`)
  return hash.digest('hex')
}

const stampFile = (folder) => join(folder, '.sources')

export const isFresh = (folder, sources) =>
  existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === hashOf(sources)

export const stamp = (folder, sources) => writeFileSync(stampFile(folder), hashOf(sources))
