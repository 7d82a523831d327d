// Yesterday's backup is restored into a second database, and compared with the first.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loadBundled, root } from '../bundle.mjs'
import { installedPostgres } from './installed.mjs'
import { onePostgres } from './postgres.mjs'

const run = (script, args, env = {}) =>
  spawnSync(join(root, 'deploy/postgres', script), args, { encoding: 'utf8', env: { ...process.env, ...env } })

const statement = async (connectionString, sql) => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** A dump, a drill that must find no difference, and one that must find the row that has changed since. */
export const restore = async () => {
  const tools = installedPostgres()
  if (!tools) return { notRun: 'pg_dump and a PostgreSQL of the same version are not installed' }
  const server = await onePostgres(tools)
  const folder = mkdtempSync(join(tmpdir(), 'yijia-backup-'))
  try {
    const { prepareDistrict } = await loadBundled('scripts/rehearse/district.ts')
    const { databaseUrl } = await prepareDistrict(server.url, root, {
      name: 'first',
      people: 1,
      secret: 'x'.repeat(32),
    })
    const secondUrl = databaseUrl.replace(/first$/, 'second')
    await statement(server.url, 'create database second')

    const startedMs = Date.now()
    const dumped = run('backup.sh', [folder], { DATABASE_URL: databaseUrl })
    const dump = dumped.stdout.trim()
    const drill = run('restore-drill.sh', [dump, secondUrl, databaseUrl])
    const ms = Date.now() - startedMs
    await statement(databaseUrl, `update room set name = name || '.' where id = (select min(id) from room)`)
    const changed = run('restore-drill.sh', [dump, secondUrl, databaseUrl])
    const bytes = Number(execFileSync('stat', ['--format=%s', dump], { encoding: 'utf8' }))
    console.log(drill.stdout.trim())
    if (drill.status !== 0) console.log(dumped.stderr + drill.stderr)
    return [
      { name: 'drill of a backup', value: drill.status, unit: '(0: no difference)', atMost: 0 },
      { name: 'lines of errors', value: drill.stderr.split('\n').filter(Boolean).length, unit: '', atMost: 0 },
      { name: 'drill of another', value: changed.status, unit: '(1: differs)', atLeast: 1 },
      { name: 'dump and restore', value: ms, unit: 'ms' },
      { name: 'dump', value: Math.round(bytes / 1024), unit: 'KB' },
    ]
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
