import { join } from 'node:path'
import { readEnvironment } from '../../environment'
import { LockedError } from '../../local/lock'
import { hasDatabase, localFolder, openDatabase, placeOf, type Variables } from '../database'
import { sentencesOf } from '../output'
import { type Check, doubt, missing } from './check'
import { checkData } from './check-data'
import { checkDatabase } from './check-database'
import { checkEnvironment } from './check-environment'
import { checkGraph } from './check-graph'

const isMissing = ({ state }: Check): boolean => state === 'missing'

const checkStored = async (variables: Variables, now: string): Promise<Check[]> => {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readEnvironment(variables)
  const folder = localFolder(dataDir)
  if (!hasDatabase(variables)) {
    return [missing('数据库', '还没有：设 DATABASE_URL，或者先运行 npm start')]
  }
  try {
    const opened = await openDatabase(variables)
    try {
      const checks = await checkDatabase(opened)
      return checks.some(isMissing) ? checks : [...checks, ...(await checkData(opened.db, now))]
    } finally {
      await opened.close()
    }
  } catch (error) {
    if (error instanceof LockedError) return [doubt('数据库', `${folder} 正在被使用，没有检查`)]
    const where = databaseUrl ? placeOf(databaseUrl) : folder
    return [missing('数据库', `${where} 连不上：${sentencesOf(error).join(' ')}`)]
  }
}

/** The sample district brings its own network. */
const graphOf = (variables: Variables, root: string): string | undefined => {
  const { GRAPH_FILE: file, DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readEnvironment(variables)
  const isSample = !databaseUrl && localFolder(dataDir) === join(dataDir, 'sample')
  return file ?? (isSample ? join(root, 'data/sample/district.walk') : undefined)
}

/**
 * Looks at everything a running server needs and changes nothing.
 * @param root where the project lies @param now an instant
 */
export const examine = async (variables: Variables, root: string, now: string): Promise<Check[]> => {
  const environment = checkEnvironment(variables)
  if (environment.some(isMissing)) return environment
  return [...environment, ...(await checkStored(variables, now)), checkGraph(graphOf(variables, root), now)]
}
