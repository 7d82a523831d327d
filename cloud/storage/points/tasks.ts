import { endOnce } from '../database/end-once'
import type { Db, Tx } from '../tables'

/** Open tasks, the oldest first. @param communityId null for all communities */
export const listTasks = (db: Db, communityId: number | null, rowsMax: number) => {
  const all = db
    .selectFrom('staff_task')
    .innerJoin('point', (join) =>
      join.onRef('point.community_id', '=', 'staff_task.community_id').onRef('point.id', '=', 'staff_task.point_id'),
    )
    .innerJoin('community', 'community.id', 'staff_task.community_id')
    .select([
      'staff_task.id',
      'staff_task.point_id',
      'staff_task.closed_reports',
      'staff_task.opened_at',
      'point.name as point_name',
      'point.phone as point_phone',
      'community.name as community_name',
    ])
    .where('staff_task.done_at', 'is', null)
  const some = communityId === null ? all : all.where('staff_task.community_id', '=', communityId)
  return some.orderBy('staff_task.opened_at').orderBy('staff_task.id').limit(rowsMax).execute()
}

/** Ends a task, once. @returns its point, or the reason why not */
export const endTask = async (
  tx: Tx,
  taskId: string,
  found: 'open' | 'corrected',
  at: string,
): Promise<{ isTask: boolean; isEnded: boolean }> => {
  const { isThere: isTask, isEnded } = await endOnce(tx, 'staff_task', taskId, { done_at: at, found })
  return { isTask, isEnded }
}
