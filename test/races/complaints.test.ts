import { workOnComplaints } from '../../cloud/complaints/tick'
import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import type { EntryKind } from '../../src/domain/complaints/entry'
import { race } from '../complaint/race'
import { complaintOf, newComplaint, setComplaint } from '../complaints'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf } from '../people'
import { shanghai } from '../times'

const PATIENCE_MS = 600_000

let world: World
let [reporter, worker, colleague, neighbour] = ['', '', '', '']
beforeAll(async () => {
  world = await openWorld({ PGPOOL_MAX: '8' })
  reporter = await world.newPerson()
  worker = await world.newPerson('worker')
  colleague = await world.newPerson('worker')
  neighbour = await world.newPerson()
})
afterAll(() => world.close())

const act =
  <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
  () =>
    world.call(who, method, input, newKey())

const open = async (wanted: Parameters<typeof newComplaint>[1]) =>
  (await newComplaint(world, { reporter, worker, ...wanted })).complaintId

/** The number of entries of each kind that a complaint has got since it was created in its state. */
const linesOf = async (complaintId: string, ...kinds: EntryKind[]) => {
  const lines = await world.db
    .selectFrom('complaint_entry')
    .select('kind')
    .where('complaint_id', '=', complaintId)
    .execute()
  return kinds.map((kind) => lines.filter((line) => line.kind === kind).length)
}

test(
  'solved and not solved at once: reopened, and solved before that at most',
  async () => {
    const ways = await race(world, async () => {
      const complaintId = await open({ state: 'settled' })
      const answer = (isSolved: boolean) => act(reporter, 'complaints.answer', { complaintId, isSolved, words: null })
      return {
        acts: [answer(true), answer(false)],
        holds: async (how) => {
          expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'reopened', ended_at: null })
          expect(await linesOf(complaintId, 'solved', 'unsolved')).toEqual([how === 'ok ok' ? 1 : 0, 1])
        },
      }
    })
    expect(ways).toEqual(['ok ok', 'wrong_state ok'])
  },
  PATIENCE_MS,
)

test(
  'accepted and withdrawn at once: withdrawn, and accepted before that at most',
  async () => {
    const ways = await race(world, async () => {
      const complaintId = await open({})
      return {
        acts: [
          act(worker, 'complaints.accept', { complaintId, words: null }),
          act(reporter, 'complaints.withdraw', { complaintId }),
        ],
        holds: async (how) => {
          expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'withdrawn' })
          expect(await linesOf(complaintId, 'accepted', 'withdrawn')).toEqual([how === 'ok ok' ? 1 : 0, 1])
        },
      }
    })
    expect(ways).toEqual(['ok ok', 'wrong_state ok'])
  },
  PATIENCE_MS,
)

test(
  'of two workers who accept at once one is the assignee',
  async () => {
    const ways = await race(world, async () => {
      const complaintId = await open({})
      const accept = (who: string) => act(who, 'complaints.accept', { complaintId, words: null })
      return {
        acts: [accept(worker), accept(colleague)],
        holds: async (how) => {
          expect((await complaintOf(world, complaintId)).assigned_to).toBe(
            personIdOf(how.startsWith('ok') ? worker : colleague),
          )
          expect(await linesOf(complaintId, 'accepted')).toEqual([1])
        },
      }
    })
    expect(ways).toEqual(['not_assigned ok', 'ok not_assigned'])
  },
  PATIENCE_MS,
)

test(
  'settled and withdrawn at once: exactly one of both',
  async () => {
    const ways = await race(world, async () => {
      const complaintId = await open({ state: 'visiting' })
      return {
        acts: [
          act(worker, 'complaints.settle', { complaintId, words: '演示：好了' }),
          act(reporter, 'complaints.withdraw', { complaintId }),
        ],
        holds: async (how) => {
          expect((await complaintOf(world, complaintId)).state).toBe(how.startsWith('ok') ? 'settled' : 'withdrawn')
          expect((await linesOf(complaintId, 'settled', 'withdrawn')).reduce((sum, count) => sum + count)).toBe(1)
        },
      }
    })
    expect(ways).toEqual(['ok wrong_state', 'wrong_state ok'])
  },
  PATIENCE_MS,
)

test(
  'joining a complaint while it is merged: joined to the other one, or refused',
  async () => {
    const ways = await race(world, async () => {
      const [complaintId, intoId] = [
        await open({ concerns: 'everyone' }),
        await open({ concerns: 'everyone', reporter: await world.newPerson() }),
      ]
      return {
        acts: [
          act(neighbour, 'complaints.join', { complaintId }),
          act(worker, 'complaints.merge', { complaintId, intoId }),
        ],
        holds: async (how) => {
          expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'closed', merged_into: intoId })
          const joined = await world.db
            .selectFrom('complaint_joiner')
            .select(['complaint_id', 'person_id'])
            .where('complaint_id', 'in', [complaintId, intoId])
            .execute()
          const [told, met] = [personIdOf(reporter), personIdOf(neighbour)].map((person) => ({
            complaint_id: intoId,
            person_id: person,
          }))
          expect(joined.filter(({ complaint_id: id }) => id === intoId)).toEqual(
            expect.arrayContaining(how === 'ok ok' ? [told, met] : [told]),
          )
          expect(
            joined.some(({ complaint_id: id, person_id: person }) => id === intoId && person === personIdOf(neighbour)),
          ).toBe(how === 'ok ok')
        },
      }
    })
    expect(ways).toEqual(['ok ok', 'wrong_state ok'])
  },
  PATIENCE_MS,
)

test(
  'closed by the timer while the reporter says that it is not solved: reopened',
  async () => {
    const { now } = world.clock
    world.clock.now = shanghai('2026-11-24', '10:00')
    await race(world, async () => {
      const complaintId = await open({ state: 'settled', at: shanghai('2026-11-16', '10:00') })
      await setComplaint(world, complaintId, {})
      const tick = async () => {
        expect(await workOnComplaints(world.app)).toMatchObject({ complaintsFailed: 0 })
        return { ok: true, output: {} } as const
      }
      return {
        acts: [tick, act(reporter, 'complaints.answer', { complaintId, isSolved: false, words: null })],
        holds: async (how) => {
          expect(how).toBe('ok ok')
          expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'reopened' })
          const [unanswered = 0, unsolved] = await linesOf(complaintId, 'unanswered', 'unsolved')
          expect([unanswered <= 1, unsolved]).toEqual([true, 1])
        },
      }
    })
    world.clock.now = now
  },
  PATIENCE_MS,
)
