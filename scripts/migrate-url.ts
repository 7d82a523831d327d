import { makeLog } from '../cloud/platform/log'
import { connect } from '../cloud/storage/database/connect'
import { migrate } from '../cloud/storage/database/migrate'

/** Migrates the database at this address to the newest schema. */
export const migrateUrl = async (databaseUrl: string): Promise<void> => {
  const db = connect({ databaseUrl, poolMax: 1, log: makeLog('silent') })
  await migrate(db)
  await db.destroy()
}
