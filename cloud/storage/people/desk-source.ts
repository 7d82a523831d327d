import type { DeskSource } from '../desk/desk-item'
import { listApplications } from './volunteers'

/** Open applications of volunteers, with what they wrote. */
export const volunteer: DeskSource = async (db, communityId, rowsMax) =>
  (await listApplications(db, communityId, rowsMax)).map(({ id, community, appliedAt: openedAt, name, words }) => ({
    id,
    community,
    openedAt,
    name,
    words,
  }))
