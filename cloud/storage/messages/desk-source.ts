import { districtKeys, templateKeys } from '../../../src/domain/message/templates'
import type { DeskSource } from '../desk/desk-item'
import { listCalls } from './call-todos'

/** Calls to make to persons whom no message reaches. The district sees none about complaints. */
export const call: DeskSource = async (db, communityId, rowsMax, now, viewer) =>
  (
    await listCalls(
      db,
      { communityId, templates: communityId === null ? districtKeys : templateKeys, viewerId: viewer.personId },
      now,
      rowsMax,
    )
  ).map((todo) => ({
    id: todo.id,
    community: todo.community_name,
    openedAt: todo.opened_at,
    name: todo.person_name,
    call: { template: todo.template, data: todo.data },
    neededBy: todo.needed_by ?? undefined,
  }))
