import { join } from 'node:path'
import { readEnvironment } from '../../environment'
import { LockedError } from '../../local/lock'
import { SAMPLE_GRAPH } from '../../local/sample/load'
import { findDistrict } from '../../storage/points/district'
import { hasDatabase, localFolder, type Opened, openDatabase, placeOf, type Variables } from '../database'
import { sentencesOf } from '../output'
import { type Check, doubt, missing } from './check'
import { checkData } from './check-data'
import { checkDatabase } from './check-database'
import { checkEnvironment } from './check-environment'
import { checkGraph, type Graph } from './check-graph'

const isMissing = ({ state }: Check): boolean => state === 'missing'

interface Stored {
  checks: Check[]
  /** The sample district brings its own network. */
  isSample: boolean
}

const checkOpened = async (opened: Opened, now: string): Promise<Stored> => {
  const checks = await checkDatabase(opened)
  if (checks.some(isMissing)) return { checks, isSample: false }
  const isSample = (await findDistrict(opened.db))?.is_sample === true
  return { checks: [...checks, ...(await checkData(opened.db, now))], isSample }
}

const checkStored = async (variables: Variables, now: string): Promise<Stored> => {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readEnvironment(variables)
  const folder = localFolder(dataDir)
  const isCity = !databaseUrl && folder !== join(dataDir, 'sample')
  if (!hasDatabase(variables)) {
    return { checks: [missing('数据库', '还没有：设 DATABASE_URL，或者先运行 npm start')], isSample: false }
  }
  try {
    const opened = await openDatabase(variables)
    try {
      const { checks, isSample } = await checkOpened(opened, now)
      return { checks, isSample: isSample && !isCity }
    } finally {
      await opened.close()
    }
  } catch (error) {
    if (error instanceof LockedError) {
      return { checks: [doubt('数据库', `${folder} 正在被使用，没有检查`)], isSample: !isCity }
    }
    const where = databaseUrl ? placeOf(databaseUrl) : folder
    return { checks: [missing('数据库', `${where} 连不上：${sentencesOf(error).join(' ')}`)], isSample: false }
  }
}

/** The network that `npm start` would use. */
const graphOf = (variables: Variables, root: string, isSample: boolean): Graph | undefined => {
  const { GRAPH_FILE: file } = readEnvironment(variables)
  if (file !== undefined) return { file, name: file }
  return isSample ? { file: join(root, SAMPLE_GRAPH), name: '没有 GRAPH_FILE，用演示数据自带的' } : undefined
}

/**
 * Checks everything that a running server needs and changes nothing.
 * @param root the project's folder
 * @param now an instant
 */
export const examine = async (variables: Variables, root: string, now: string): Promise<Check[]> => {
  const environment = checkEnvironment(variables)
  if (environment.some(isMissing)) return environment
  const { checks, isSample } = await checkStored(variables, now)
  return [...environment, ...checks, checkGraph(graphOf(variables, root, isSample), now)]
}
