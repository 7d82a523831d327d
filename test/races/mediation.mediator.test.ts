import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { newOutsider } from '../complaint/outsider'
import { race } from '../complaint/race'
import { newComplaint } from '../complaints'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf, setPerson } from '../people'
import { shanghai } from '../times'

let world: World
let [reporter, worker, manager, helper, other] = ['', '', '', '', '']
let [mediatorId, outsiderId, elseId] = ['', '', '']
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
  ;[outsiderId, elseId] = [await newOutsider({ world }, 1), await newOutsider({ world }, 1)]
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
const mediationOf = (mediationId: string) =>
  world.db.selectFrom('mediation').selectAll().where('id', '=', mediationId).executeTakeFirstOrThrow()

test(
  'the mediator accepts twice at once, and has accepted once',
  async () => {
    const ways = await race(world, async () => {
      const { mediationId } = await newMediation({ mediator_accepted_at: null })
      const accept = act(helper, 'mediation.accept', { mediationId, hasReadRights: true })
      return {
        acts: [accept, accept],
        holds: async () => expect((await mediationOf(mediationId)).mediator_accepted_at).toBe(world.clock.now),
      }
    })
    expect(ways).toEqual(['already_done ok', 'ok already_done'])
  },
  PATIENCE_MS,
)

test(
  'a mediator accepts while another takes the mediation over: the latter mediates',
  async () => {
    const input = { communityId: 1, personId: personIdOf(manager), isEnded: false }
    await setPerson(world, manager, { name: '演示主任' })
    const { mediatorId: ownId } = await world.ask(manager, 'mediation.appoint', input, newKey())
    const ways = await race(world, async () => {
      const { mediationId } = await newMediation({ mediator_accepted_at: null })
      return {
        acts: [
          act(helper, 'mediation.accept', { mediationId, hasReadRights: true }),
          act(manager, 'mediation.change', { mediationId, mediatorId: ownId }),
        ],
        holds: async () =>
          expect(await mediationOf(mediationId)).toMatchObject({
            mediator_id: ownId,
            mediator_accepted_at: world.clock.now,
          }),
      }
    })
    expect(ways).toEqual(['not_found ok', 'ok ok'])
  },
  PATIENCE_MS,
)

test(
  'the mediator accepts while somebody else is asked: the latter mediates',
  async () => {
    const ways = await race(world, async () => {
      const { mediationId } = await newMediation({ mediator_accepted_at: null })
      return {
        acts: [
          act(helper, 'mediation.accept', { mediationId, hasReadRights: true }),
          act(manager, 'mediation.change', { mediationId, mediatorId: outsiderId }),
        ],
        holds: async () => expect(await mediationOf(mediationId)).toMatchObject({ mediator_id: outsiderId }),
      }
    })
    expect(ways).toEqual(['not_found ok', 'ok ok'])
  },
  PATIENCE_MS,
)

test(
  'two members of staff ask different mediators at once: one of these is asked',
  async () => {
    const ways = await race(world, async () => {
      const { mediationId } = await newMediation()
      const change = (who: string, id: string) => act(who, 'mediation.change', { mediationId, mediatorId: id })
      return {
        acts: [change(worker, outsiderId), change(manager, elseId)],
        holds: async () => expect([outsiderId, elseId]).toContain((await mediationOf(mediationId)).mediator_id),
      }
    })
    expect(ways).toEqual(['ok ok'])
  },
  PATIENCE_MS,
)
