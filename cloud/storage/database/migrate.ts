import { type Kysely, sql } from 'kysely'
import { type Migration, type MigrationResult, Migrator } from 'kysely/migration'
import { migrations } from '../migrations'
import type { Db } from '../tables'

// PGlite cannot run a whole file in one call, and splitting at every ";" would break function bodies.
const BETWEEN_STATEMENTS = /^--;$/m

const toMigration = (file: string): Migration => ({
  up: async (db: Kysely<unknown>) => {
    for (const statement of file.split(BETWEEN_STATEMENTS)) await sql.raw(statement).execute(db)
  },
})

const makeMigrator = (db: Db): Migrator => {
  const getMigrations = async () =>
    Object.fromEntries(Object.entries(migrations).map(([name, file]) => [name, toMigration(file)]))
  return new Migrator({ db, provider: { getMigrations } })
}

/**
 * Migrates the database to the newest schema. Forward only; safe when two processes start at once.
 * @returns the names of the migrations that ran
 */
export const migrate = async (db: Db): Promise<string[]> => {
  const { error, results } = await makeMigrator(db).migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error('migration failed')
  return (results ?? []).map(({ migrationName }: MigrationResult) => migrationName)
}

/** The pending migrations. Changes nothing. */
export const pendingMigrations = async (db: Db): Promise<string[]> => {
  const all = await makeMigrator(db).getMigrations()
  return all.filter(({ executedAt }) => !executedAt).map(({ name }) => name)
}
