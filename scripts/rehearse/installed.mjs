// Programs that are on some machines: a rehearsal that needs one that is missing says so, and is not run.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a program can be run. */
export const isInstalled = (name) => spawnSync('which', [name]).status === 0

/**
 * The server that belongs to the installed `pg_dump`, which cannot dump a newer one.
 * @returns its `initdb` and `postgres`, or null
 */
export const installedPostgres = () => {
  if (!isInstalled('pg_config')) return null
  const folder = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()
  const [initdb, postgres, dump] = ['initdb', 'postgres', 'pg_dump'].map((name) => join(folder, name))
  return [initdb, postgres, dump].every(existsSync) ? { initdb, postgres } : null
}
