import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { inviteCode } from '../../src/domain/people/invite'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { insertCard } from '../../cloud/storage/mediation/cards'
import type { EntryKind } from '../../src/domain/complaints/entry'
import { newOutsider } from '../complaint/outsider'
import { race } from '../complaint/race'
import { complaintOf, newComplaint } from '../complaints'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf, tell } from '../people'
import { shanghai } from '../times'

const PATIENCE_MS = 600_000
const KNOWN = shanghai('2026-11-23', '10:00')

let world: World
let [reporter, worker, manager, helper, other, neighbour] = ['', '', '', '', '', '']
let [mediatorId, outsiderId, elseId] = ['', '', '']
beforeAll(async () => {
  world = await openWorld({ PGPOOL_MAX: '8' })
  ;[reporter, other, neighbour] = [await world.newPerson(), await world.newPerson(), await world.newPerson()]
  ;[worker, manager, helper] = [
    await world.newPerson('worker'),
    await world.newPerson('manager'),
    await world.newPerson('worker'),
  ]
  await tell(world, helper, { name: '演示小蒋' })
  const input = { communityId: 1, personId: personIdOf(helper), isEnded: false }
  ;({ mediatorId } = await world.ask(manager, 'mediation.appoint', input, newKey()))
  ;[outsiderId, elseId] = [await newOutsider({ world }, 1), await newOutsider({ world }, 1)]
})
afterAll(() => world.close())

const act =
  <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
  () =>
    world.call(who, method, input, newKey())

/** Two who talk, all of it known to both. */
const newMediation = async (set: object = {}) => {
  const { complaintId, mediationId } = await newComplaint(world, { state: 'mediating', at: KNOWN, reporter, worker })
  if (mediationId === null) throw new Error('no talks')
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
const newCard = async (mediationId: string) => {
  const card = inviteCode(cryptoRandom16())
  await world.db.transaction().execute((tx) => insertCard(tx, mediationId, card, shanghai('2026-12-01', '10:00')))
  return card
}
const nobodyYet = { other_id: null, other_in_at: null }
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
  'two people with one card: one of them is the other side',
  async () => {
    const ways = await race(world, async () => {
      const { mediationId } = await newMediation(nobodyYet)
      const card = await newCard(mediationId)
      return {
        acts: [act(other, 'mediation.enter', { card }), act(neighbour, 'mediation.enter', { card })],
        holds: async (how) =>
          expect((await mediationOf(mediationId)).other_id).toBe(personIdOf(how.startsWith('ok') ? other : neighbour)),
      }
    })
    expect(ways).toEqual(['card_used ok', 'ok card_used'])
  },
  PATIENCE_MS,
)

test(
  'somebody enters while the staff end it: into what is open, or not at all',
  async () => {
    const ways = await race(world, async () => {
      const { mediationId } = await newMediation(nobodyYet)
      const card = await newCard(mediationId)
      return {
        acts: [
          act(other, 'mediation.enter', { card }),
          act(worker, 'mediation.change', { mediationId, isStopped: true }),
        ],
        holds: async (how) =>
          expect(await mediationOf(mediationId)).toMatchObject({
            state: 'stopped',
            other_id: how === 'ok ok' ? personIdOf(other) : null,
          }),
      }
    })
    expect(ways).toEqual(['card_expired ok', 'ok ok'])
  },
  PATIENCE_MS,
)

test(
  'somebody enters while the first side leaves: they hear of it with the round, whoever was first',
  async () => {
    const otherSideMessages = (mediationId: string) =>
      world.db
        .selectFrom('outbox')
        .select(['template', 'due_at'])
        .where('subject_id', '=', mediationId)
        .where('to_person_id', '=', personIdOf(other))
        .execute()
    const ways = await race(world, async () => {
      const { mediationId } = await newMediation(nobodyYet)
      const card = await newCard(mediationId)
      return {
        acts: [
          act(other, 'mediation.enter', { card }),
          act(reporter, 'mediation.decline', { mediationId, what: 'stop', reason: null }),
        ],
        holds: async () => {
          expect(await mediationOf(mediationId)).toMatchObject({ state: 'stopped', other_id: personIdOf(other) })
          expect(await otherSideMessages(mediationId)).toEqual([
            { template: 'mediation_other', due_at: shanghai('2026-11-24', '12:00') },
          ])
        },
      }
    })
    expect(ways).toEqual(['ok ok'])
  },
  PATIENCE_MS,
)

test(
  'opened twice at once it is opened once',
  async () => {
    const ways = await race(world, async () => {
      const { complaintId } = await newComplaint(world, { state: 'visiting', reporter, worker })
      const open = (who: string) =>
        act(who, 'mediation.open', { complaintId, title: '演示', words: '演示：滴水', mediatorId: null })
      return {
        acts: [open(worker), open(manager)],
        holds: async () => expect(await countOf(complaintId, 'mediationOpened')).toBe(1),
      }
    })
    expect(ways).toEqual(['already_mediated ok', 'ok already_mediated'])
  },
  PATIENCE_MS,
)

test(
  'the mediator says yes twice at once, and has said it once',
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
  'two mediators say yes at once, one of whom takes it over with it: that one mediates',
  async () => {
    const input = { communityId: 1, personId: personIdOf(manager), isEnded: false }
    await tell(world, manager, { name: '演示主任' })
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
  'the mediator says yes while somebody else is asked: the other one mediates',
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
  'two ask different people to mediate at once: one of these does',
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

test(
  'a yes and new terms at once: agreed on the old, or to be read anew',
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
  'both say yes at once: agreed, once',
  async () => {
    const ways = await race(world, async () => {
      const { complaintId, mediationId } = await newMediation(written)
      const yes = (who: string) => act(who, 'mediation.confirm', { mediationId, version: 1 })
      return {
        acts: [yes(reporter), yes(other)],
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
  'both leave at once: it is stopped once, and neither is told what it cannot know',
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
