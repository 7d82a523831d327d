import { limits } from '../../../src/contract/limits'
import { districtKeys, templateKeys } from '../../../src/domain/message/templates'
import { Failure } from '../../dispatch/answer'
import { listCalls } from '../../storage/messages/call-todos'
import type { ReadHandler } from '../handler'
import { presentMessage } from '../../present/messages/present-message'

/**
 * People the caller's community is to telephone because no message reaches them; for an admin, of all communities,
 * except calls about complaints.
 */
export const callsList: ReadHandler<'calls.list'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated')
  const communityId = person.role === 'admin' ? null : person.communityId
  const templates = communityId === null ? districtKeys : templateKeys
  const calls = await listCalls(db, { communityId, templates, viewerId: person.personId }, now, limits.tasksMax)
  return {
    calls: calls.flatMap(({ id, template, data, opened_at: openedAt, ...call }) => {
      const said = presentMessage(template, data, now)
      const { person_id: personId, person_name: name, phone_end: phoneEnd, community_name: community } = call
      return said ? [{ id, personId, name, phoneEnd, community, ...said, openedAt }] : []
    }),
  }
}
