import { pendingMigrations } from '../../storage/database/migrate'
import { readServerFacts } from '../../storage/points/survey'
import type { Opened } from '../database'
import { type Check, good, missing } from './check'

const WHAT = '数据库'
const OLDEST_VERSION = 150_000

/** Checks version, encoding and schema of a reachable database. */
export const checkDatabase = async ({ db, where }: Opened): Promise<Check[]> => {
  const { version, encoding } = await readServerFacts(db)
  const written = `${Math.floor(version / 10_000)}.${version % 10_000}`
  const pending = await pendingMigrations(db)
  return [
    version >= OLDEST_VERSION
      ? good(WHAT, `${where}，版本 ${written}`)
      : missing(WHAT, `版本 ${written} 太旧，要 PostgreSQL 15 或更新`),
    ...(encoding === 'UTF8' ? [] : [missing(WHAT, `编码是 ${encoding}，要 UTF8，中文才不会坏`)]),
    pending.length === 0
      ? good('表结构', '是最新的')
      : missing('表结构', `还差 ${pending.length} 步迁移（${pending.join('、')}），运行 yijia migrate`),
  ]
}
