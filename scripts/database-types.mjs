// npm run generate:tables: migrates an empty PostgreSQL and writes cloud/storage/tables.generated.ts from its catalogue.
// With --url=postgres://… it takes a database that is migrated already; with --verify it only compares.
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundle, root } from './bundle.mjs'

const OUT = 'cloud/storage/tables.generated.ts'
const given = process.argv.find((argument) => argument.startsWith('--url='))?.slice('--url='.length)

const codegen = (url) =>
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      `--url=${url}`,
      `--out-file=${OUT}`,
      `--config-file=${join(root, 'config/kysely-codegen.json')}`,
      ...(process.argv.includes('--verify') ? ['--verify'] : []),
    ],
    { cwd: root, stdio: 'inherit' },
  ).status ?? 1

const withDatabase = async (work) => {
  const server = fork(join(root, 'test/postgres/server.mjs'))
  const [{ url }] = await once(server, 'message')
  try {
    const migrator = join(root, '.build/migrate-url.cjs')
    await bundle('scripts/migrate-url.ts', migrator)
    await createRequire(import.meta.url)(migrator).migrateUrl(url)
    return work(url)
  } finally {
    server.send('stop')
    await once(server, 'exit')
  }
}

process.exit(given ? codegen(given) : await withDatabase(codegen))
