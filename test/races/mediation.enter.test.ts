import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { inviteCode } from '../../src/domain/people/invite'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { insertCard } from '../../cloud/storage/mediation/cards'
import type { EntryKind } from '../../src/domain/complaints/entry'
import { race } from '../complaint/race'
import { newComplaint } from '../complaints'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf, setPerson } from '../people'
import { shanghai } from '../times'

let world: World
let [reporter, worker, manager, helper, other, neighbour] = ['', '', '', '', '', '']
let mediatorId = ''
beforeAll(async () => {
  world = await openWorld({ PGPOOL_MAX: '8' })
  ;[reporter, other, neighbour] = [await world.newPerson(), await world.newPerson(), await world.newPerson()]
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
const newCard = async (mediationId: string) => {
  const card = inviteCode(cryptoRandom16())
  await world.db.transaction().execute((tx) => insertCard(tx, mediationId, card, shanghai('2026-12-01', '10:00')))
  return card
}
const nobodyYet = { other_id: null, other_in_at: null }
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
  'two people enter with one card: one of them is the other side',
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
  'somebody enters while staff end the mediation: while it is open, or not at all',
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
  'somebody enters while the first side leaves: they are notified with the round in either order',
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
  'opening a mediation twice at once opens it once',
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
