import fc from 'fast-check'
import type { Updateable } from 'kysely'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import type { Tables } from '../../cloud/storage/tables'
import type { Answer } from '../../src/contract/errors'
import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { newOutsider } from '../complaint/outsider'
import { newComplaint } from '../complaints'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf } from '../people'
import { shanghai } from '../times'

let world: World
let mediatorId: string
let reporter: string
let worker: string
let other: string
beforeAll(async () => {
  world = await openWorld()
  mediatorId = await newOutsider({ world }, 1)
  reporter = await world.newPerson()
  worker = await world.newPerson('worker')
  other = await world.newPerson()
})
afterAll(() => world.close())

const KNOWN = shanghai('2026-11-23', '10:00')
const FIRST_AT = shanghai('2026-11-24', '10:00')
const OTHER_AT = shanghai('2026-11-24', '10:40')
const TIMES = [shanghai('2026-11-25', '19:00'), shanghai('2026-11-26', '19:00')] as const
const NAMED = shanghai('2026-11-27', '19:00')

const AGREED = {
  other_in_at: KNOWN,
  terms: '演示：接好水管',
  terms_version: 1,
  terms_first_at: KNOWN,
  terms_other_at: KNOWN,
  agreed_at: KNOWN,
  state: 'agreed',
} as const

/** The progress of a mediation, known to both sides. */
const states: Readonly<Record<string, Updateable<Tables['mediation']>>> = {
  carded: { first_in_at: null, mediator_accepted_at: null, other_id: null },
  entered: { first_in_at: null, mediator_accepted_at: null },
  firstIn: { mediator_accepted_at: null },
  bothIn: { other_in_at: KNOWN },
  written: { other_in_at: KNOWN, terms: '演示：接好水管', terms_version: 1 },
  firstYes: { other_in_at: KNOWN, terms: '演示：接好水管', terms_version: 1, terms_first_at: KNOWN },
  otherYes: { other_in_at: KNOWN, terms: '演示：接好水管', terms_version: 1, terms_other_at: KNOWN },
  agreed: AGREED,
  settled: AGREED,
}

interface Mediation {
  card: string
  complaintId: string
  mediationId: string
  meetingId: string
}

/** The other side has also joined the complaint. */
const newMediation = async (state: string, firstOk: boolean | null): Promise<Mediation> => {
  const isAgreed = state === 'agreed' || state === 'settled'
  const { complaintId, mediationId } = await newComplaint(world, {
    state: isAgreed ? 'agreed' : 'mediating',
    concerns: 'everyone',
    joiners: [other],
    at: KNOWN,
    reporter,
    worker,
  })
  if (mediationId === null) throw new Error('no mediation')
  const set = { other_id: personIdOf(other), mediator_id: mediatorId, mediator_accepted_at: KNOWN, ...states[state] }
  await world.db.updateTable('mediation').set(set).where('id', '=', mediationId).execute()
  const meetingId = cryptoRandom16()
  const said = {
    first_ok: firstOk,
    first_at: firstOk === null ? null : KNOWN,
    first_was: null,
    other_ok: null,
    other_at: null,
  }
  const named = { community_id: 1, id: meetingId, mediation_id: mediationId, at: NAMED, made_at: KNOWN, ...said }
  await world.db.insertInto('mediation_meeting').values(named).execute()
  world.clock.now = KNOWN
  if (state === 'settled')
    await world.ask(worker, 'complaints.settle', { complaintId, words: '演示：办好了' }, newKey())
  const isCarded = state === 'carded'
  const card = isCarded
    ? (await world.ask(worker, 'mediation.invite', { mediationId, otherDoor: '' }, newKey())).card
    : '7K3QF-XM2RA'
  return { complaintId, mediationId, meetingId, card }
}

type Act = (who: string, mediation: Mediation) => Promise<Answer>
const act =
  <M extends ChangingMethod>(method: M, input: (mediation: Mediation) => Input<M>): Act =>
  (who, mediation) =>
    world.call(who, method, input(mediation), newKey())

/** What either of the two can do. */
const bothActs: Readonly<Record<string, Act>> = {
  accept: act('mediation.accept', ({ mediationId }) => ({ mediationId, hasReadRights: true })),
  stop: act('mediation.decline', ({ mediationId }) => ({ mediationId, what: 'stop', reason: null })),
  askOther: act('mediation.decline', ({ mediationId }) => ({ mediationId, what: 'other', reason: '演示' })),
  wish: act('mediation.propose', ({ mediationId }) => ({ mediationId, wish: '演示' })),
  meetOne: act('mediation.propose', ({ mediationId }) => ({ mediationId, at: TIMES[0] })),
  meetTwo: act('mediation.propose', ({ mediationId }) => ({ mediationId, at: TIMES[1] })),
  yesToTime: act('mediation.confirm', ({ mediationId, meetingId }) => ({
    mediationId,
    meeting: { id: meetingId, isOk: true },
  })),
  noToTime: act('mediation.confirm', ({ mediationId, meetingId }) => ({
    mediationId,
    meeting: { id: meetingId, isOk: false },
  })),
  yes: act('mediation.confirm', ({ mediationId }) => ({ mediationId, version: 1 })),
}
const acts: Readonly<Record<string, Act>> = {
  ...bothActs,
  enter: act('mediation.enter', ({ card }) => ({ card })),
}
const firstActs: Readonly<Record<string, Act>> = {
  ...bothActs,
  withdraw: act('complaints.withdraw', ({ complaintId }) => ({ complaintId })),
  solved: act('complaints.answer', ({ complaintId }) => ({ complaintId, isSolved: true, words: null })),
  unsolved: act('complaints.answer', ({ complaintId }) => ({ complaintId, isSolved: false, words: '演示：又滴了' })),
  add: act('complaints.add', ({ complaintId }) => ({ complaintId, words: '演示：还在滴' })),
}

/** The answer without random ids and traces. */
const bare = (answer: unknown, { mediationId, complaintId }: Mediation): string =>
  (JSON.stringify(answer) ?? 'none')
    .split(mediationId)
    .join('M')
    .split(complaintId)
    .join('C')
    .replace(/"(id|trace)":"[0-9a-z]{16}"/g, '"$1":""')

const mine = async ({ mediationId }: Mediation) => {
  const { mediations } = await world.ask(other, 'mediation.mine', {})
  return mediations.find(({ id }) => id === mediationId)
}

/** The complaint as the other side sees it as a joiner. */
const joined = async ({ complaintId }: Mediation) => {
  const { open, over } = await world.ask(other, 'complaints.mine', {})
  const isIt = ({ id }: { id: string }) => id === complaintId
  return [open.find(isIt), over.find(isIt), await world.call(other, 'complaints.get', { complaintId })]
}

/** All that the other side sees in a round, call by call. */
const seenIn = async (mediation: Mediation, doing: readonly string[]): Promise<string[]> => {
  const seen = [bare(await mine(mediation), mediation), bare(await joined(mediation), mediation)]
  for (const name of doing) {
    seen.push(bare(await acts[name]?.(other, mediation), mediation), bare(await mine(mediation), mediation))
  }
  const told = await world.db
    .selectFrom('outbox')
    .select(['template', 'due_at', 'data'])
    .where('to_person_id', '=', personIdOf(other))
    .where('subject_id', 'in', [mediation.mediationId, mediation.complaintId])
    .where('due_at', '<=', world.clock.now)
    .orderBy('template')
    .execute()
  return [...seen, bare(await joined(mediation), mediation), bare(told, mediation)]
}

const some = (names: Readonly<Record<string, unknown>>, maxLength: number) =>
  fc.array(fc.constantFrom(...Object.keys(names)), { minLength: 1, maxLength })

interface History {
  state: string
  firstOk: boolean | null
  first: readonly string[]
  then: readonly string[]
}

/** The same history with and without the calls of the first side. */
const bothWays = async ({ state, firstOk, first, then }: History) => {
  await world.db.deleteFrom('mediation_meeting').execute()
  await world.db.deleteFrom('mediation_card').execute()
  await world.db.deleteFrom('mediation').execute()
  await world.db.deleteFrom('complaint_joiner').execute()
  const [mediation, duplicate] = [await newMediation(state, firstOk), await newMediation(state, firstOk)]
  world.clock.now = FIRST_AT
  for (const name of first) await firstActs[name]?.(reporter, mediation)
  world.clock.now = OTHER_AT
  return [await seenIn(mediation, then), await seenIn(duplicate, then)] as const
}

test('nothing that the first side does is visible to the other side before the next round', async () => {
  const history = fc.record({
    state: fc.constantFrom(...Object.keys(states)),
    firstOk: fc.constantFrom(null, true, false),
    first: some(firstActs, 3),
    then: some(acts, 3),
  })
  await fc.assert(
    fc.asyncProperty(history, async (one) => {
      const [seen, without] = await bothWays(one)
      expect(seen).toEqual(without)
    }),
    { numRuns: process.env.LONG ? 500 : 100 },
  )
}, 600_000)

test.each(Object.keys(states))(
  'when the mediation is %s and the first side leaves, no call of the other side shows it before the next round',
  async (state) => {
    for (const name of Object.keys(acts)) {
      const [seen, without] = await bothWays({ state, firstOk: null, first: ['stop'], then: [name] })
      expect(seen).toEqual(without)
    }
  },
  60_000,
)
