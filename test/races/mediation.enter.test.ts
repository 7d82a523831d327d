import { inviteCode } from '../../src/domain/people/invite'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { insertCard } from '../../cloud/storage/mediation/cards'
import { type MediationRace, openMediationRace } from '../complaint/mediation-race'
import { race } from '../complaint/race'
import { countEntries, newComplaint } from '../complaints'
import { type World } from '../factories'
import { personIdOf } from '../people'
import { shanghai } from '../times'

let world: World
let act: MediationRace['act']
let newMediation: MediationRace['newMediation']
let mediationOf: MediationRace['mediationOf']
let [reporter, other, worker, manager, neighbour] = ['', '', '', '', '']
beforeAll(async () => {
  ;({ world, reporter, other, worker, manager, act, newMediation, mediationOf } = await openMediationRace())
  neighbour = await world.newPerson()
})
afterAll(() => world.close())

const PATIENCE_MS = 600_000
const newCard = async (mediationId: string) => {
  const card = inviteCode(cryptoRandom16())
  await world.db.transaction().execute((tx) => insertCard(tx, mediationId, card, shanghai('2026-12-01', '10:00')))
  return card
}
const nobodyYet = { other_id: null, other_in_at: null }

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
        holds: async () => expect(await countEntries(world, complaintId, 'mediationOpened')).toBe(1),
      }
    })
    expect(ways).toEqual(['already_mediated ok', 'ok already_mediated'])
  },
  PATIENCE_MS,
)
