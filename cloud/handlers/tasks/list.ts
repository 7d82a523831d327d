import { limits } from '../../../src/contract/limits'
import { taskAsks } from '../../../src/domain/points/report'
import { Failure } from '../../dispatch/answer'
import { listTasks } from '../../storage/points/tasks'
import type { ReadHandler } from '../handler'

/** Open tasks of the caller's community; for an admin, of all of them. */
export const tasksList: ReadHandler<'tasks.list'> = async ({ db, person }) => {
  if (!person) throw new Failure('unauthenticated')
  const tasks = await listTasks(db, person.role === 'admin' ? null : person.communityId, limits.tasksMax)
  return {
    tasks: tasks.map((task) => ({
      id: task.id,
      pointId: task.point_id,
      pointName: task.point_name,
      pointPhone: task.point_phone,
      community: task.community_name,
      closedReports: task.closed_reports,
      staffWill: taskAsks(task.closed_reports),
      openedAt: task.opened_at,
    })),
  }
}
