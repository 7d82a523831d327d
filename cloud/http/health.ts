import { version } from '../../package.json'
import { withDeadline } from '../dispatch/deadline'
import type { Walking } from '../platform/walking'
import { countPoints } from '../storage/points/points'
import type { Db } from '../storage/tables'

const ANSWER_WITHIN_MS = 3_000

/**
 * What runs here and on which data: for operators and monitors. Answers even when the database does not. Concurrent
 * calls share one query, so that callers who are not signed in cannot occupy the database's connections.
 */
export const makeHealth = (db: Db, walking: Walking) => {
  let counting: ReturnType<typeof countPoints> | null = null
  const count = () => (counting ??= countPoints(db).finally(() => (counting = null)))
  return async () => {
    const points = await withDeadline(count(), ANSWER_WITHIN_MS).catch(() => null)
    return { ok: points !== null, version, database: points ? 'up' : 'down', points, graph: walking.note() }
  }
}
