import type { DeskSource } from '../desk/desk-item'
import { listTasks } from './tasks'

/** Points that residents found closed, and by how many. */
export const point: DeskSource = async (db, communityId, rowsMax) =>
  (await listTasks(db, communityId, rowsMax)).map((task) => ({
    id: task.id,
    community: task.community_name,
    openedAt: task.opened_at,
    name: task.point_name,
    count: task.closed_reports,
  }))
