import { openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { message } from '../../../src/domain/message/message'
import { succeed } from '../../dispatch/answer'
import { deliverDue } from '../../messages/deliver'
import { finish, openChange, takeKey } from '../calls'
import { notify } from './notify'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const NOW = '2026-11-24T02:00:00.000Z'
const ROUND = '2026-11-24T04:00:00.000Z'

/** One message that is due at once, and one that waits for the round. */
const two = (personId: string) => {
  const about = { communityId: 1, to: { personId }, subjectId: '1-0123456789abcdef' }
  const plain = message('mediation_other', { ...about, data: { community: '石板坡社区' } })
  return [plain, message('mediation_other', { ...about, data: { community: '石板坡社区' }, dueAt: ROUND })]
}

const writers = {
  'a call': (personId: string) =>
    openChange(world.db).execute(async (tx) => {
      const call = { personId, key: 'key-0123456789abcdef', method: 'inbox.read', inputHash: 'h' }
      await takeKey(tx, call)
      await finish(tx, call, succeed('inbox.read', { unread: 0 }), { audit: [], messages: two(personId) }, NOW)
    }),
  'the timer': (personId: string) => world.db.transaction().execute((tx) => notify(tx, two(personId), NOW)),
}

test.each(Object.entries(writers))('what %s writes is delivered at its due time and not before', async (_, write) => {
  const personId = personIdOf(await world.newPerson())
  await write(personId)
  const deliverAt = (now: string) => deliverDue({ ...world.app, clock: () => now })
  expect([await deliverAt(NOW), await deliverAt('2026-11-24T03:59:59.999Z'), await deliverAt(ROUND)]).toEqual([1, 0, 1])
  const { inbox } = await world.rows('inbox')
  expect(inbox?.map(({ at }) => at).sort()).toEqual([NOW, ROUND])
})

test('one subject is notified once per round; other subjects, times and recipients are independent', async () => {
  const [one, other] = [personIdOf(await world.newPerson()), personIdOf(await world.newPerson())]
  const news = (personId: string, subjectId = '1-0123456789abcdef', dueAt = ROUND) =>
    message('mediation_other', {
      communityId: 1,
      to: { personId },
      subjectId,
      data: { community: '石板坡社区' },
      dueAt,
    })
  const writeAll = () => world.db.transaction().execute((tx) => notify(tx, all, NOW))
  const all = [
    news(one),
    news(other),
    news(one, '1-fedcba9876543210'),
    news(one, undefined, '2026-11-24T07:00:00.000Z'),
  ]
  await writeAll()
  await writeAll()
  expect((await world.rows('outbox')).outbox).toHaveLength(4)
  // A delivered message no longer counts: what is written afterwards is new.
  await deliverDue({ ...world.app, clock: () => ROUND })
  await writeAll()
  expect((await world.rows('outbox')).outbox).toHaveLength(7)
})
