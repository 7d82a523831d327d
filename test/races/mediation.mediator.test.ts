import { newOutsider } from '../complaint/outsider'
import { type MediationRace, openMediationRace } from '../complaint/mediation-race'
import { race } from '../complaint/race'
import { newKey, type World } from '../factories'
import { personIdOf, setPerson } from '../people'

let world: World
let act: MediationRace['act']
let newMediation: MediationRace['newMediation']
let mediationOf: MediationRace['mediationOf']
let [worker, manager, helper, outsiderId, elseId] = ['', '', '', '', '']
beforeAll(async () => {
  ;({ world, worker, manager, helper, act, newMediation, mediationOf } = await openMediationRace())
  ;[outsiderId, elseId] = [await newOutsider({ world }, 1), await newOutsider({ world }, 1)]
})
afterAll(() => world.close())

const PATIENCE_MS = 600_000

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
