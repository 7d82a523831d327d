import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import type { EntryKind } from '../../src/domain/complaints/entry'
import { race } from '../complaint/race'
import { complaintOf, newComplaint } from '../complaints'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf, setPerson } from '../people'
import { shanghai } from '../times'

let world: World
let [reporter, worker, manager, helper, other] = ['', '', '', '', '']
let mediatorId = ''
beforeAll(async () => {
  world = await openWorld({ PGPOOL_MAX: '8' })
  ;[reporter, other] = [await world.newPerson(), await world.newPerson()]
  ;[worker, manager, helper] = [
    await world.newPerson('worker'),
    await world.newPerson('manager'),
    await world.newPerson('worker'),
  ]
  await setPerson(world, helper, { name: '演示小蒋' })
  const input = { communityId: 1, personId: personIdOf(helper), isEnded: false }
  ;({ mediatorId } = await world.ask(manager, 'mediation.appoint', input, newKey()))
})
afterAll(() => world.close())

const PATIENCE_MS = 600_000
const KNOWN = shanghai('2026-11-23', '10:00')
const act =
  <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
  () =>
    world.call(who, method, input, newKey())
/** A mediation in which both sides take part, known to both. */
const newMediation = async (set: object = {}) => {
  const { complaintId, mediationId } = await newComplaint(world, { state: 'mediating', at: KNOWN, reporter, worker })
  if (mediationId === null) throw new Error('a mediating complaint has a mediation')
  const sides = {
    other_id: personIdOf(other),
    other_in_at: KNOWN,
    mediator_id: mediatorId,
    mediator_accepted_at: KNOWN,
  }
  await world.db
    .updateTable('mediation')
    .set({ ...sides, ...set })
    .where('id', '=', mediationId)
    .execute()
  return { complaintId, mediationId }
}
const written = { terms: '演示：接好水管', terms_version: 1 }
const mediationOf = (mediationId: string) =>
  world.db.selectFrom('mediation').selectAll().where('id', '=', mediationId).executeTakeFirstOrThrow()
const countOf = async (complaintId: string, kind: EntryKind) =>
  (
    await world.db
      .selectFrom('complaint_entry')
      .select('id')
      .where('complaint_id', '=', complaintId)
      .where('kind', '=', kind)
      .execute()
  ).length

test(
  'a confirmation and new terms at once: the old terms are agreed on, or the new ones are unconfirmed',
  async () => {
    const ways = await race(world, async () => {
      const { complaintId, mediationId } = await newMediation({ ...written, terms_first_at: KNOWN })
      return {
        acts: [
          act(other, 'mediation.confirm', { mediationId, version: 1 }),
          act(worker, 'mediation.propose', { mediationId, terms: '演示：换一根水管' }),
        ],
        holds: async (how) => {
          const isAgreed = how.startsWith('ok')
          expect(await mediationOf(mediationId)).toMatchObject(
            isAgreed
              ? { state: 'agreed', terms_version: 1 }
              : { state: 'open', terms_version: 2, terms_first_at: null },
          )
          expect((await complaintOf(world, complaintId)).state).toBe(isAgreed ? 'agreed' : 'mediating')
        },
      }
    })
    expect(ways).toEqual(['ok mediation_over', 'terms_changed ok'])
  },
  PATIENCE_MS,
)

test(
  'both sides confirm at once: agreed, once',
  async () => {
    const ways = await race(world, async () => {
      const { complaintId, mediationId } = await newMediation(written)
      const confirm = (who: string) => act(who, 'mediation.confirm', { mediationId, version: 1 })
      return {
        acts: [confirm(reporter), confirm(other)],
        holds: async () => {
          expect([(await mediationOf(mediationId)).state, (await complaintOf(world, complaintId)).state]).toEqual([
            'agreed',
            'agreed',
          ])
          expect(await countOf(complaintId, 'agreed')).toBe(1)
        },
      }
    })
    expect(ways).toEqual(['ok ok'])
  },
  PATIENCE_MS,
)

test(
  'both sides leave at once: the mediation is stopped once',
  async () => {
    const ways = await race(world, async () => {
      const { complaintId, mediationId } = await newMediation()
      const stop = (who: string) => act(who, 'mediation.decline', { mediationId, what: 'stop', reason: null })
      return {
        acts: [stop(reporter), stop(other)],
        holds: async () => {
          expect((await complaintOf(world, complaintId)).state).toBe('visiting')
          expect(await countOf(complaintId, 'mediationStopped')).toBe(1)
        },
      }
    })
    expect(ways).toEqual(['mediation_over ok', 'ok ok'])
  },
  PATIENCE_MS,
)
