import { cryptoRandom16 } from '../../cloud/platform/ids'
import { makeId } from '../../src/domain/id'
import type { World } from '../factories'

/** A mediator from outside the staff. @returns the id by which they are chosen */
export const newOutsider = async ({ world }: { world: World }, communityId: number): Promise<string> => {
  const id = makeId(communityId, cryptoRandom16())
  await world.db
    .insertInto('mediator')
    .values({ community_id: communityId, id, person_id: null, name: '演示老袁', ended_at: null })
    .execute()
  return id
}
