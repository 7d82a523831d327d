// Writes docs/API.md from the contract, and who may call what into docs/SECURITY.md: node scripts/api-doc.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundle, root } from './bundle.mjs'

const out = join(root, '.build/api-doc.cjs')
await bundle('cloud/dispatch/api-doc.ts', out)
const { apiDoc, withRights } = createRequire(import.meta.url)(out)

const schemas = join(root, 'src/contract')
const sources = readdirSync(schemas, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  .map((name) => readFileSync(join(schemas, name), 'utf8'))
writeFileSync(join(root, 'docs/API.md'), apiDoc(sources))

const security = join(root, 'docs/SECURITY.md')
writeFileSync(security, withRights(readFileSync(security, 'utf8')))
