import { expectBothOrders, type Leaving, openLeaving } from '../complaint/leaving'
import { race } from '../complaint/race'
import type { World } from '../factories'

const PATIENCE_MS = 600_000
/** A person without anything to forget is gone in a few round trips, sooner than the other call has begun. */
const FAR_AHEAD = 20

let world: World
let on: Leaving
let [worker, manager] = ['', '']
beforeEach(async () => {
  ;({ world, worker, manager, on } = await openLeaving())
})
afterEach(() => world.close())

describe('a joiner or mediator closes the account while', () => {
  test(
    'joiner: staff reply, and no message for them is left',
    async () => {
      const ways = await race(world, async () => {
        const neighbour = await world.newPerson()
        const { complaintId } = await on.open({ state: 'accepted', concerns: 'everyone', joiners: [neighbour] })
        return {
          acts: [on.leave(neighbour), on.act(worker, 'complaints.reply', { complaintId, words: '演示：明天来看' })],
          holds: async () => expect(await on.leftOf(neighbour)).toEqual([]),
        }
      })
      expect(ways).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'joiner: staff merge the complaint into another, which they do not join',
    async () => {
      const ways = await race(world, async () => {
        const neighbour = await world.newPerson()
        const set = { concerns: 'everyone', category: 'pets' } as const
        const { complaintId } = await on.open({ ...set, joiners: [neighbour] })
        const { complaintId: intoId } = await on.open(set)
        return {
          acts: [on.leave(neighbour), on.act(worker, 'complaints.merge', { complaintId, intoId })],
          holds: async () => expect(await on.leftOf(neighbour)).toEqual([]),
        }
      })
      expect(ways).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'mediator: they accept, and the mediation has no mediator afterwards',
    async () => {
      const ways = await race(world, async () => {
        const { mediator, mediationId } = await on.newMediation({ mediator_accepted_at: null })
        return {
          acts: [on.leave(mediator), on.act(mediator, 'mediation.accept', { mediationId, hasReadRights: true })],
          holds: async () => {
            expect(await on.leftOf(mediator)).toEqual([])
            expect(await on.mediationOf(mediationId)).toMatchObject({ mediator_id: null, mediator_accepted_at: null })
          },
        }
      })
      expectBothOrders(ways, 'ok not_found', 'ok try_again')
    },
    PATIENCE_MS,
  )

  test(
    'mediator: they are asked, and the mediation has no mediator afterwards',
    async () => {
      const ways = await race(
        world,
        async () => {
          const { mediator, mediationId } = await on.newMediation()
          const { mediator_id: mediatorId } = await on.mediationOf(mediationId)
          await world.db
            .updateTable('mediation')
            .set({ mediator_id: null, mediator_accepted_at: null })
            .where('id', '=', mediationId)
            .execute()
          return {
            acts: [
              on.leave(mediator),
              on.act(manager, 'mediation.change', { mediationId, mediatorId: mediatorId ?? '' }),
            ],
            holds: async () => {
              expect(await on.leftOf(mediator)).toEqual([])
              expect(await on.mediationOf(mediationId)).toMatchObject({ mediator_id: null })
            },
          }
        },
        FAR_AHEAD,
      )
      expect(ways).toEqual(['ok not_found', 'ok ok'])
    },
    PATIENCE_MS,
  )
})
