import { type Leaving, openLeaving, written } from '../complaint/leaving'
import { KNOWN } from '../complaint/mediations'
import { race } from '../complaint/race'
import { complaintOf } from '../complaints'
import type { World } from '../factories'
import { personIdOf, setPerson } from '../people'

const PATIENCE_MS = 600_000

let world: World
let on: Leaving
let [worker, manager] = ['', '']
beforeEach(async () => {
  ;({ world, worker, manager, on } = await openLeaving())
})
afterEach(() => world.close())

describe('the reporter closes the account while', () => {
  test(
    'staff accept the complaint: it ends withdrawn, accepted before that at most',
    async () => {
      const ways = await race(world, async () => {
        const { reporter, complaintId } = await on.open()
        return {
          acts: [on.leave(reporter), on.act(worker, 'complaints.accept', { complaintId, words: '演示：我来看' })],
          holds: async () => {
            await on.expectForgotten(reporter, complaintId)
            expect((await complaintOf(world, complaintId)).state).toBe('withdrawn')
          },
        }
      })
      expect(ways).toEqual(['ok ok', 'ok wrong_state'])
    },
    PATIENCE_MS,
  )

  test.each([
    [
      'settle',
      'settled',
      (complaintId: string) => on.act(worker, 'complaints.settle', { complaintId, words: '演示：修好了' }),
    ],
    [
      'refuse',
      'refused',
      (complaintId: string) => on.act(manager, 'complaints.refuse', { complaintId, reason: '演示：不归社区管' }),
    ],
    [
      'hand over',
      'handedOver',
      (complaintId: string) =>
        on.act(worker, 'complaints.handOver', { complaintId, to: 'hotline', number: '演示 0001', words: null }),
    ],
  ] as const)(
    'staff %s it: that state, or withdrawn',
    async (_, state, end) => {
      const ways = await race(world, async () => {
        const { reporter, complaintId } = await on.open(state === 'settled' ? { state: 'visiting' } : {})
        return {
          acts: [on.leave(reporter), end(complaintId)],
          holds: async (how) => {
            await on.expectForgotten(reporter, complaintId)
            expect((await complaintOf(world, complaintId)).state).toBe(how === 'ok ok' ? state : 'withdrawn')
          },
        }
      })
      expect(ways).toEqual(['ok ok', 'ok wrong_state'])
    },
    PATIENCE_MS,
  )

  test(
    'staff merge it into another: nobody joins that one in their name',
    async () => {
      const ways = await race(world, async () => {
        const set = { concerns: 'everyone', category: 'noise' } as const
        const { reporter, complaintId } = await on.open(set)
        const { complaintId: intoId } = await on.open(set)
        return {
          acts: [on.leave(reporter), on.act(worker, 'complaints.merge', { complaintId, intoId })],
          holds: async () => on.expectForgotten(reporter, complaintId),
        }
      })
      expect(ways).toEqual(['ok ok', 'ok wrong_state'])
    },
    PATIENCE_MS,
  )

  test(
    'staff open a mediation: it is stopped, or was never opened',
    async () => {
      const ways = await race(world, async () => {
        const { reporter, complaintId } = await on.open({ state: 'visiting' })
        return {
          acts: [
            on.leave(reporter),
            on.act(worker, 'mediation.open', { complaintId, title: '演示', words: '演示：滴水', mediatorId: null }),
          ],
          holds: async () => {
            await on.expectForgotten(reporter, complaintId)
            const mediations = await world.db
              .selectFrom('mediation')
              .select('state')
              .where('complaint_id', '=', complaintId)
              .execute()
            expect(mediations.filter(({ state }) => state !== 'stopped')).toEqual([])
          },
        }
      })
      expect(ways).toEqual(['ok ok', 'ok wrong_state'])
    },
    PATIENCE_MS,
  )

  test(
    'staff file another complaint for them: it has no reporter',
    async () => {
      const ways = await race(world, async () => {
        const { reporter, complaintId } = await on.open()
        await setPerson(world, reporter, { home_community_id: 1 })
        const place = { buildingId: null, position: null, words: '演示楼 1 栋' }
        const told = {
          communityId: 1,
          category: 'leak',
          concerns: 'home',
          urgency: 'soon',
          words: '演示私话',
          place,
        } as const
        const more = { door: '', when: '', isNamed: false, photos: 0, personId: personIdOf(reporter) }
        return {
          acts: [on.leave(reporter), on.act(worker, 'complaints.createFor', { ...told, ...more })],
          holds: async () => on.expectForgotten(reporter, complaintId),
        }
      })
      expect(ways).toEqual(['ok not_found', 'ok ok'])
    },
    PATIENCE_MS,
  )

  test(
    'the other side confirms the terms: no agreement is left without the reporter',
    async () => {
      const ways = await race(world, async () => {
        const { reporter, other, complaintId, mediationId } = await on.newMediation({
          ...written,
          terms_first_at: KNOWN,
        })
        return {
          acts: [on.leave(reporter), on.act(other, 'mediation.confirm', { mediationId, version: 1 })],
          holds: async () => {
            await on.expectForgotten(reporter, complaintId)
            expect(await on.mediationOf(mediationId)).toMatchObject({ state: 'stopped', first_id: null })
            expect((await complaintOf(world, complaintId)).state).toBe('withdrawn')
          },
        }
      })
      expect(ways).toEqual(['ok ok'])
    },
    PATIENCE_MS,
  )
})
