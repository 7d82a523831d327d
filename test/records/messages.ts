import { cryptoRandom16 } from '../../cloud/platform/ids'
import { notify } from '../../cloud/storage/messages/notify'
import type { Tables } from '../../cloud/storage/tables'
import { message, type Recipient } from '../../src/domain/message/message'
import type { Subscription } from '../../src/domain/message/template'
import type { World } from '../factories'

type PersonColumns = Partial<
  Pick<Tables['person'], 'identity' | 'community_id' | 'home_community_id' | 'role_suspended_at' | 'phone'>
> & {
  role?: 'resident' | 'volunteer' | 'worker' | 'manager' | 'admin'
  merged_into?: string
}

/** Creates persons and messages to them. */
export const messaging = (world: World) => ({
  /** @returns the person's id; their WeChat identity is `wx:<id>` by default */
  person: async (columns: PersonColumns = {}): Promise<string> => {
    const id = cryptoRandom16()
    await world.db
      .insertInto('person')
      .values({ id, identity: `wx:${id}`, ...columns })
      .execute()
    return id
  },
  /** Notifies somebody that they are a volunteer now. */
  notify: (to: Recipient, communityId = 1, due = world.clock.now) =>
    world.db.transaction().execute(async (tx) => {
      const about = { communityId, to, subjectId: '1-0123456789abcdef' }
      await notify(tx, [message('volunteer_accepted', { ...about, data: { community: '石板坡社区' } })], due)
    }),
  /** Notifies somebody that their booking is cancelled, which must reach them. */
  notifyMustReach: (personId: string, communityId = 1) =>
    world.db.transaction().execute(async (tx) => {
      const about = { communityId, to: { personId }, subjectId: `${communityId}-0123456789abcdef` }
      const data = { room: '二楼活动室', at: '2026-11-25T06:30:00.000Z', reason: '' }
      await notify(tx, [message('booking_cancelled', { ...about, data })], world.clock.now)
    }),
  /** Gives consent to more messages of a kind. */
  allow: (personId: string, left_count = 1, template: Subscription = 'answer') =>
    world.db
      .insertInto('message_consent')
      .values({ person_id: personId, template, left_count, answered: 'accept', answered_at: world.clock.now })
      .execute(),
  left: async (personId: string) =>
    (
      await world.db
        .selectFrom('message_consent')
        .select('left_count')
        .where('person_id', '=', personId)
        .executeTakeFirst()
    )?.left_count,
  inboxOf: (personId: string) =>
    world.db.selectFrom('inbox').selectAll().where('person_id', '=', personId).orderBy('at').execute(),
})
