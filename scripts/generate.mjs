// npm run generate: writes everything derived from the method definitions in src/contract/<feature>/ and from the
// handlers' files. With --check it writes nothing, names each file that is not up to date, and fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { bundle, root } from './bundle.mjs'
import { findDefinitions } from './generate/definitions.mjs'
import { auditNames, definitionTable, handlerTable, methodTable } from './generate/tables.mjs'

const isCheck = process.argv.includes('--check')
const stale = []

const write = async (path, text) => {
  const file = join(root, path)
  const formatted = path.endsWith('.ts')
    ? await format(text, { ...(await resolveConfig(file)), parser: 'typescript' })
    : text
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) return
  if (isCheck) stale.push(path)
  else writeFileSync(file, formatted)
}

const definitions = await findDefinitions()
await write('src/contract/methods.generated.ts', methodTable(definitions))
await write('src/contract/schema/definitions.generated.ts', definitionTable(definitions))
await write('cloud/handlers/table.generated.ts', handlerTable(definitions))
await write('src/packages/staff/audit/acts.generated.ts', auditNames(definitions))

// The server's own code writes the documents, from the tables above, so they come last.
const out = join(root, '.build/api-doc.cjs')
await bundle('cloud/dispatch/api-doc.ts', out)
const { apiDoc, withRights } = createRequire(import.meta.url)(out)
await write('docs/API.md', apiDoc([...new Set(definitions.map(({ source }) => source))]))
await write('docs/SECURITY.md', withRights(readFileSync(join(root, 'docs/SECURITY.md'), 'utf8')))

if (stale.length > 0) {
  console.error(`not up to date, run npm run generate: ${stale.join(', ')}`)
  process.exit(1)
}
