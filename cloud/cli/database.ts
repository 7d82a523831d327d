import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvironment } from '../environment'
import { lockFolder } from '../local/lock'
import { makeLog } from '../platform/log'
import { connect, connectPglite } from '../storage/database/connect'
import { migrate, pendingMigrations } from '../storage/database/migrate'
import type { Db } from '../storage/tables'
import { InputError } from './input-error'

export type Variables = Record<string, string | undefined>

export interface Opened {
  db: Db
  /** The location of the data for messages, without a password. */
  where: string
  close: () => Promise<void>
}

/** Host and name of the database, without the account. */
export const placeOf = (databaseUrl: string): string => {
  const { host, pathname } = new URL(databaseUrl)
  return `PostgreSQL ${host}${pathname}`
}

const filesOf = (folder: string): string => join(folder, 'pglite')

/** Whether this data folder contains an operator's own city. */
export const hasOwnCity = (dataDir: string): boolean => existsSync(filesOf(join(dataDir, 'city')))

/** The PGlite folder: the own city if there is one, else the sample district. */
export const localFolder = (dataDir: string): string => {
  const [city, sample] = [join(dataDir, 'city'), join(dataDir, 'sample')]
  return !hasOwnCity(dataDir) && existsSync(filesOf(sample)) ? sample : city
}

/** Whether there is a database to open. */
export const hasDatabase = (variables: Variables): boolean => {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readEnvironment(variables)
  return databaseUrl !== undefined || existsSync(filesOf(localFolder(dataDir)))
}

const openPostgres = async (databaseUrl: string): Promise<Opened> => {
  const db = connect({ databaseUrl, poolMax: 2, log: makeLog('silent') })
  return { db, where: placeOf(databaseUrl), close: () => db.destroy() }
}

/** @throws LockedError while `npm start` runs on the folder */
const openPglite = async (folder: string): Promise<Opened> => {
  const giveBack = lockFolder(folder)
  try {
    const db = await connectPglite(filesOf(folder))
    const close = async () => {
      await db.destroy()
      giveBack()
    }
    return { db, where: folder, close }
  } catch (error) {
    giveBack()
    throw error
  }
}

/** A temporary database: for a dry run when there is none yet. */
const openNothing = async (): Promise<Opened> => {
  const db = await connectPglite()
  return { db, where: '空的数据库', close: () => db.destroy() }
}

/** A PGlite folder other than the default, and whether it may be created. */
export interface Folder {
  folder: string
  mayMake: boolean
}

const NOTHING = '还没有数据：设 DATABASE_URL，或者先运行 npm start 或 yijia communities import。'

/**
 * Opens the configured database as it is: PostgreSQL by DATABASE_URL, or a folder. Does not migrate.
 * @throws InputError when there is none yet
 */
export const openDatabase = async (variables: Variables, wanted?: Folder): Promise<Opened> => {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readEnvironment(variables)
  if (databaseUrl) return openPostgres(databaseUrl)
  const { folder, mayMake } = wanted ?? { folder: localFolder(dataDir), mayMake: false }
  if (mayMake || existsSync(filesOf(folder))) return openPglite(folder)
  if (wanted) return openNothing()
  throw new InputError([NOTHING])
}

/** PostgreSQL is migrated only on the operator's request; a folder belongs to this program alone. */
const makeCurrent = async (db: Db, isPostgres: boolean): Promise<void> => {
  if (!isPostgres) {
    await migrate(db)
    return
  }
  const pending = await pendingMigrations(db)
  if (pending.length > 0) throw new InputError([`数据库还差 ${pending.length} 步迁移，先运行 yijia migrate。`])
}

/** Runs work on a database with the newest schema, reports its location, and closes it afterwards. */
export const withDatabase = async <T>(
  { variables, note }: { variables: Variables; note: (text: string) => void },
  work: (db: Db) => Promise<T>,
  wanted?: Folder,
): Promise<T> => {
  const opened = await openDatabase(variables, wanted)
  try {
    note(`数据在 ${opened.where}`)
    await makeCurrent(opened.db, readEnvironment(variables).DATABASE_URL !== undefined)
    return await work(opened.db)
  } finally {
    await opened.close()
  }
}
