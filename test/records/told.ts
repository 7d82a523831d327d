import { cryptoRandom16 } from '../../cloud/platform/ids'
import { tell } from '../../cloud/storage/tell'
import type { Tables } from '../../cloud/storage/tables'
import { message, type Recipient } from '../../src/domain/message/message'
import type { World } from '../factories'

type PersonColumns = Partial<Pick<Tables['person'], 'identity' | 'community_id' | 'home_community_id' | 'role_suspended_at'>> & {
  role?: 'resident' | 'volunteer' | 'worker' | 'manager' | 'admin'
  merged_into?: string
}

/** Makes persons and messages to them. */
export const telling = (world: World) => ({
  /** @returns the person's id; in WeChat under `wx:<id>` where nothing else is said */
  person: async (columns: PersonColumns = {}): Promise<string> => {
    const id = cryptoRandom16()
    await world.db.insertInto('person').values({ id, identity: `wx:${id}`, ...columns }).execute()
    return id
  },
  /** That somebody is a volunteer now. */
  tell: (to: Recipient, communityId = 1, due = world.clock.now) =>
    world.db.transaction().execute(async (tx) => {
      const about = { communityId, to, subjectId: '1-0123456789abcdef' }
      await tell(tx, [message('volunteer_accepted', { ...about, data: { community: '石板坡社区' } })], due)
    }),
  /** Leave for so many more of the answers. */
  allow: (personId: string, left_count = 1) =>
    world.db
      .insertInto('message_consent')
      .values({ person_id: personId, template: 'answer', left_count, answered: 'accept', answered_at: world.clock.now })
      .execute(),
  left: async (personId: string) =>
    (await world.db.selectFrom('message_consent').select('left_count').where('person_id', '=', personId).executeTakeFirst())
      ?.left_count,
  inboxOf: (personId: string) => world.db.selectFrom('inbox').selectAll().where('person_id', '=', personId).orderBy('at').execute(),
})
