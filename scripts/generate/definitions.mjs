import { build } from 'esbuild'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../bundle.mjs'

const CONTRACT = 'src/contract'

/** `pointsNearby` → `points.nearby`: the subject is one word in lower case, the verb is the rest. */
const methodOf = (name) => name.replace(/[A-Z]/, (letter) => `.${letter.toLowerCase()}`)

const sourceFiles = () =>
  readdirSync(join(root, CONTRACT), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^/]+\/[^/]+\.ts$/.test(name) && !name.startsWith('schema/') && !name.endsWith('.test.ts'))
    .sort()

const isDefinition = (value) => value !== null && typeof value === 'object' && 'changes' in value && 'roles' in value

/**
 * Every method that a file in src/contract/<feature>/ exports, sorted by name.
 * @returns `{ method, name, file, source, changes, at, audit }[]`; `file` relative to src/contract, without its
 * extension
 */
export const findDefinitions = async () => {
  const files = sourceFiles()
  const entry = files.map((file, index) => `import * as m${index} from './${file}'`).join('\n')
  const outfile = join(root, '.build/definitions.cjs')
  await build({
    stdin: {
      contents: `${entry}\nexport const modules = [${files.map((_, index) => `m${index}`).join(', ')}]`,
      resolveDir: join(root, CONTRACT),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
  const { modules } = createRequire(import.meta.url)(outfile)
  return files
    .flatMap((file, index) => {
      const source = readFileSync(join(root, CONTRACT, file), 'utf8')
      return Object.entries(modules[index])
        .filter(([, value]) => isDefinition(value))
        .map(([name, { changes, at, audit }]) => ({
          method: methodOf(name),
          name,
          file: file.replace(/\.ts$/, ''),
          source,
          changes,
          at,
          audit,
        }))
    })
    .sort((one, other) => (one.method < other.method ? -1 : 1))
}
