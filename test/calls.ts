import { cryptoRandom16 } from '../cloud/platform/ids'
import { makeId } from '../src/domain/id'
import type { World } from './factories'
import { messaging } from './records/messages'

/** An entry of a community's call list. @returns its id */
export const newCall = async (world: World, communityId: number, template = 'volunteer_accepted'): Promise<string> => {
  const personId = await messaging(world).person({ identity: null, home_community_id: communityId })
  const call = { community_id: communityId, id: makeId(communityId, cryptoRandom16()), person_id: personId }
  const message = { template, data: JSON.stringify({ community: '石板坡社区' }), opened_at: world.clock.now }
  await world.db
    .insertInto('call_todo')
    .values({ ...call, ...message, outbox_id: crypto.randomUUID() })
    .execute()
  return call.id
}
