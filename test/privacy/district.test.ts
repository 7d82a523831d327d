import fc from 'fast-check'
import { makeTick } from '../../cloud/tick/tick'
import type { Answer } from '../../src/contract/errors'
import { type ChangingMethod, isChanging, type Method, methods } from '../../src/contract/methods'
import type { Input, Output } from '../../src/contract/schema/types'
import { categories } from '../../src/domain/complaints/category'
import { urgencies } from '../../src/domain/complaints/urgency'
import { filing } from '../complaint/filing'
import { newComplaint } from '../complaints'
import { newKey, openWorld, type World } from '../factories'
import { inputs } from '../matrix/inputs'
import { newRoomSubject } from '../matrix/room-subject'
import type { Subject } from '../matrix/subject'
import { newRecord, personIdOf, setPerson } from '../people'
import { shanghai, times } from '../times'

const RUNS = process.env.LONG ? 300 : 60

let world: World
let [admin, worker, manager] = ['', '', '']
let known: Partial<Subject>
beforeAll(async () => {
  world = await openWorld()
  admin = await world.newPerson('admin')
  worker = await world.newPerson('worker')
  manager = await world.newPerson('manager')
  await setPerson(world, worker, { name: '演示小谭' })
  const pointId = await world.newPoint()
  // Something that the district does see, so that the comparison is not between empty lists.
  await world.call(worker, 'points.confirm', { pointId }, newKey())
  known = { ...(await newRoomSubject(world, pointId)), communityId: 1, pointId }
})
afterAll(() => world.close())

const WRITTEN_AT = shanghai('2026-11-24', '10:00')
/** Before any overdue notice to the district. */
const READ_AT = shanghai('2026-11-24', '12:10')
const NOBODY = `1-${'0'.repeat(16)}`

interface Story {
  reporter: string
  neighbour: string
  other: string
  complaintId: string
  mediationId: string
  card: string
}

const call = <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
  world.call(who, method, input, newKey())
const outputOf = <M extends Method>(answer: Answer): Partial<Output<M>> =>
  answer.ok ? (answer.output as Output<M>) : {}

const SAID = { title: '演示：滴水的事', words: '演示：有水滴到楼下。', mediatorId: null }

/** What happens to a complaint, in its usual order; sometimes a step is left out. */
const events: Readonly<Record<string, (story: Story) => unknown>> = {
  joins: ({ neighbour, complaintId }) => call(neighbour, 'complaints.join', { complaintId }),
  looks: ({ complaintId }) => call(worker, 'complaints.history', { complaintId }),
  accepts: ({ complaintId }) => call(worker, 'complaints.accept', { complaintId, words: '演示：收到了' }),
  hands: ({ complaintId }) => call(manager, 'complaints.assign', { complaintId, personId: personIdOf(worker) }),
  photographs: ({ reporter, complaintId }) =>
    call(reporter, 'files.ticket', { purpose: 'complaint_photo', subjectId: complaintId, bytes: 1_000 }),
  adds: ({ reporter, complaintId }) => call(reporter, 'complaints.add', { complaintId, words: '演示：还在滴' }),
  notes: ({ complaintId }) => call(worker, 'complaints.note', { complaintId, words: '演示：打过电话' }),
  plans: ({ complaintId }) =>
    call(worker, 'complaints.visit', { complaintId, at: shanghai('2026-11-25', '09:30'), words: null }),
  pauses: ({ complaintId }) => call(worker, 'complaints.pause', { complaintId, reason: '演示：等物业' }),
  opens: async (story) => {
    const answer = await call(worker, 'mediation.open', { complaintId: story.complaintId, ...SAID })
    story.mediationId = outputOf<'mediation.open'>(answer).mediationId ?? NOBODY
  },
  invites: async (story) => {
    const answer = await call(worker, 'mediation.invite', { mediationId: story.mediationId, otherDoor: '' })
    story.card = outputOf<'mediation.invite'>(answer).card ?? story.card
  },
  enters: ({ other, card }) => call(other, 'mediation.enter', { card }),
  firstIn: ({ reporter, mediationId }) => call(reporter, 'mediation.accept', { mediationId, hasReadRights: true }),
  otherIn: ({ other, mediationId }) => call(other, 'mediation.accept', { mediationId, hasReadRights: true }),
  writes: ({ mediationId }) => call(worker, 'mediation.propose', { mediationId, terms: '演示：接好水管。' }),
  firstYes: ({ reporter, mediationId }) => call(reporter, 'mediation.confirm', { mediationId, version: 1 }),
  otherYes: ({ other, mediationId }) => call(other, 'mediation.confirm', { mediationId, version: 1 }),
}

const ends: typeof events = {
  settles: ({ complaintId }) => call(worker, 'complaints.settle', { complaintId, words: '演示：接好了' }),
  answers: ({ reporter, complaintId }) =>
    call(reporter, 'complaints.answer', { complaintId, isSolved: false, words: null }),
  withdraws: ({ reporter, complaintId }) => call(reporter, 'complaints.withdraw', { complaintId }),
}

/** These show complaints that concern everyone to everyone, so that they are not filed five times. */
const SHOWN_TO_ALL: readonly Method[] = ['complaints.similar', 'complaints.nearby']
const reading = (Object.keys(methods) as Method[]).filter(
  (method) => !isChanging(method) && !SHOWN_TO_ALL.includes(method),
)

const bare = (answer: Answer): unknown => (answer.ok ? answer.output : answer.error.code)

/** The answers of all reading methods to an admin. */
const readAll = async (complaintId: string): Promise<Record<string, unknown>> => {
  world.clock.now = READ_AT
  await makeTick(world.app)()
  // Reading methods use no other field of a subject.
  const subject = { ...known, filedId: complaintId } as Subject
  const seen: Record<string, unknown> = { 'audit.list of all': bare(await world.call(admin, 'audit.list', {})) }
  for (const method of reading) seen[method] = bare(await world.call(admin, method, inputs[method](subject)))
  return seen
}

/** Deletes earlier complaints, so that a month never has five, from which figures are shown. */
const forget = async () => {
  const tables = [
    'mediation_meeting',
    'mediation_card',
    'mediation',
    'complaint_joiner',
    'complaint_entry',
    'complaint',
  ] as const
  for (const table of tables) await world.db.deleteFrom(table).execute()
}

const usual = Object.keys(events)
const stories = fc.record({
  filedBefore: fc.nat(3),
  isForCaller: fc.boolean(),
  category: fc.constantFrom(...categories),
  concerns: fc.constantFrom('home' as const, 'everyone' as const),
  urgency: fc.constantFrom(...urgencies),
  without: fc.oneof(fc.subarray(usual, { maxLength: 6 }), fc.constant<string[]>(['opens'])),
  end: fc.constantFrom<string[]>([], ['settles'], ['settles', 'answers'], ['withdraws']),
})

test('one more complaint, whatever its course, changes nothing that the district can read', async () => {
  let [settled, mediated] = [0, 0]
  await fc.assert(
    fc.asyncProperty(stories, async ({ filedBefore, isForCaller, without: left, end, ...what }) => {
      await forget()
      for (const _ of times(filedBefore)) await newComplaint(world, { worker, at: WRITTEN_AT, state: 'settled' })
      const without = await readAll(NOBODY)

      world.clock.now = WRITTEN_AT
      const [reporter, neighbour, other] = [await world.newPerson(), await world.newPerson(), await world.newPerson()]
      const answer = isForCaller
        ? await call(worker, 'complaints.createFor', { ...filing(what), personId: await newRecord(world) })
        : await call(reporter, 'complaints.file', filing(what))
      const { complaintId = NOBODY } = outputOf<'complaints.file'>(answer)
      const story: Story = { reporter, neighbour, other, complaintId, mediationId: NOBODY, card: '7K3QF-XM2RA' }
      for (const name of usual) if (!left.includes(name)) await events[name]?.(story)
      for (const name of end) await ends[name]?.(story)
      expect(complaintId).not.toBe(NOBODY)
      expect(await readAll(complaintId)).toEqual(without)
      const { state } = await world.db
        .selectFrom('complaint')
        .select('state')
        .where('id', '=', complaintId)
        .executeTakeFirstOrThrow()
      if (state === 'settled' || state === 'reopened') settled++
      if (story.mediationId !== NOBODY) mediated++
    }),
    { numRuns: RUNS },
  )
  // Otherwise the histories would have tested little.
  expect(Math.min(settled, mediated)).toBeGreaterThan(5)
}, 900_000)
