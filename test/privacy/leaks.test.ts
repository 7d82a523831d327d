import fc from 'fast-check'
import { deliverDue } from '../../cloud/messages/deliver'
import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { newOutsider } from '../complaint/outsider'
import { filing } from '../complaint/filing'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../factories'
import { personIdOf, setPerson } from '../people'
import { keepRows, restoreRows } from '../postgres/kept-rows'
import { shanghai } from '../times'
import { place } from '../walk/hill-town'
import { careless, type Secrets, secrets, messagesFrom } from './secrets'

const RUNS = process.env.LONG ? 1_000 : 150
/** So many earlier stories are searched for in each answer. */
const TOGETHER_MAX = 30
/** So many stories are written into the same rows: an answer about one may not contain anything of another. */
const TOGETHER = process.env.LONG ? 100 : 5

let world: World
let mediatorId: string
let worker: string
beforeAll(async () => {
  world = await openWorld()
  mediatorId = await newOutsider({ world }, 1)
  worker = await world.newPerson('worker')
  await setPerson(world, worker, { name: '演示小谭' })
  await keepRows(world.db)
})
afterAll(() => world.close())

/** The history of one complaint: who takes part, and all answers to the other side. */
interface Story extends Secrets {
  reporter: string
  other: string
  isNamed: boolean
  complaintId: string
  mediationId: string
  card: string
  texts: readonly string[]
  answers: unknown[]
}

const call = <M extends ChangingMethod>(who: string, method: M, input: Input<M>) =>
  world.call(who, method, input, newKey())

const byOther = async (story: Story, answer: Promise<unknown>) => void story.answers.push(await answer)

const PLAIN = '水管的事'
/** If a text is refused because it identifies somebody, another one is written. */
const written = async (texts: readonly string[], write: (text: string) => Promise<{ ok: boolean }>) => {
  for (const text of [...texts, PLAIN]) {
    const answer = await write(text)
    if (answer.ok) return answer
  }
  return null
}

/** The steps in their usual order. */
const usual = {
  accepts: ({ complaintId }: Story) => call(worker, 'complaints.accept', { complaintId, words: null }),
  opens: async (story: Story) => {
    const { complaintId, texts } = story
    const write = (text: string) =>
      call(worker, 'mediation.open', { complaintId, title: text, words: text, mediatorId })
    const answer = (await written(texts, write)) as { output: { mediationId: string } } | null
    if (answer) story.mediationId = answer.output.mediationId
  },
  invites: async (story: Story) => {
    const answer = await call(worker, 'mediation.invite', { mediationId: story.mediationId, otherDoor: '' })
    if (answer.ok) story.card = (answer.output as { card: string }).card
  },
  enters: (story: Story) => byOther(story, call(story.other, 'mediation.enter', { card: story.card })),
  firstIn: ({ reporter, mediationId }: Story) =>
    call(reporter, 'mediation.accept', { mediationId, hasReadRights: true }),
  otherIn: (story: Story) =>
    byOther(story, call(story.other, 'mediation.accept', { mediationId: story.mediationId, hasReadRights: true })),
  writes: ({ mediationId, texts }: Story) =>
    written(texts, (terms) => call(worker, 'mediation.propose', { mediationId, terms })),
  firstYes: ({ reporter, mediationId }: Story) => call(reporter, 'mediation.confirm', { mediationId, version: 1 }),
  otherYes: (story: Story) =>
    byOther(story, call(story.other, 'mediation.confirm', { mediationId: story.mediationId, version: 1 })),
} as const

/** Steps that may happen at any time in between. */
const besides = {
  adds: ({ reporter, complaintId, words }: Story) => call(reporter, 'complaints.add', { complaintId, words }),
  wishes: ({ reporter, mediationId, words }: Story) =>
    call(reporter, 'mediation.propose', { mediationId, wish: words.slice(0, 100) }),
  asksOther: ({ reporter, mediationId, words }: Story) =>
    call(reporter, 'mediation.decline', { mediationId, what: 'other', reason: words.slice(0, 100) }),
  namesTime: ({ reporter, mediationId }: Story) =>
    call(reporter, 'mediation.propose', { mediationId, at: shanghai('2026-12-01', '19:00') }),
  stops: ({ reporter, mediationId, words }: Story) =>
    call(reporter, 'mediation.decline', { mediationId, what: 'stop', reason: words.slice(0, 100) }),
  withdraws: ({ reporter, complaintId }: Story) => call(reporter, 'complaints.withdraw', { complaintId }),
  looks: (story: Story) => byOther(story, world.call(story.other, 'mediation.mine', {})),
  proposes: (story: Story) =>
    byOther(
      story,
      call(story.other, 'mediation.propose', { mediationId: story.mediationId, at: shanghai('2026-12-02', '19:00') }),
    ),
  leaves: (story: Story) =>
    byOther(
      story,
      call(story.other, 'mediation.decline', { mediationId: story.mediationId, what: 'stop', reason: null }),
    ),
  settles: ({ complaintId, words }: Story) =>
    call(worker, 'complaints.settle', { complaintId, words: words.slice(0, 100) }),
  later: () => void (world.clock.now = new Date(Date.parse(world.clock.now) + 3 * 3_600_000).toISOString()),
} as const

const events: Readonly<Record<string, (story: Story) => unknown>> = { ...usual, ...besides }
/** The usual steps with others at any place between them, and sometimes one left out. */
const courses = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...Object.keys(besides))), { maxLength: 5 }),
    fc.option(fc.constantFrom(...Object.keys(usual)), { freq: 4 }),
  )
  .map(([more, without]) => {
    const course = Object.keys(usual).filter((name) => name !== without)
    for (const [at, name] of more) course.splice(Math.min(at, course.length), 0, name)
    return course
  })

const NO_MEDIATION = `1-${'0'.repeat(16)}`
const NO_CARD = '7K3QF-XM2RA'
const NOT_MADE: readonly string[] = [NO_MEDIATION, NO_CARD]
const POSITION = place(10, 0)

const begin = async (known: Secrets, isNamed: boolean, texts: readonly string[]): Promise<Story> => {
  const [reporter, other] = [await world.newPerson(), await world.newPerson()]
  await setPerson(world, reporter, { name: known.name, phone: known.phone })
  const { words, door } = known
  const { complaintId } = await world.ask(reporter, 'complaints.file', filing({ words, door, isNamed }), newKey())
  return {
    ...known,
    reporter,
    other,
    isNamed,
    complaintId,
    mediationId: NO_MEDIATION,
    card: NO_CARD,
    texts,
    answers: [],
  }
}

/** All other calls by which the other side may learn something. */
const askAll = async (story: Story) => {
  const { other, complaintId } = story
  await byOther(story, world.call(other, 'mediation.mine', {}))
  world.clock.now = shanghai('2026-11-27', '18:00')
  await deliverDue(world.app)
  await byOther(story, world.call(other, 'mediation.mine', {}))
  await byOther(story, world.call(other, 'inbox.list', {}))
  await byOther(story, world.call(other, 'complaints.mine', {}))
  await byOther(story, world.call(other, 'complaints.get', { complaintId }))
  await byOther(story, world.call(other, 'complaints.similar', { category: 'leak', place: filing().place }))
  await byOther(story, world.call(other, 'complaints.nearby', { position: place(0, 0) }))
}

const cases = secrets.chain((known) =>
  fc.record({
    known: fc.constant(known),
    isNamed: fc.boolean(),
    texts: fc.array(careless(known), { maxLength: 2 }),
    course: courses,
  }),
)

test('no answer to the other side identifies the reporter, whatever was written and happened', async () => {
  let [entered, stories] = [0, 0]
  let earlier: Story[] = []
  await fc.assert(
    fc.asyncProperty(cases, async ({ known, isNamed, texts, course }) => {
      if (stories++ % TOGETHER === 0) {
        await restoreRows(world.db)
        earlier = []
      }
      world.logLines.length = 0
      world.clock.now = TUESDAY_TEN
      const story = await begin(known, isNamed, texts)
      for (const name of course) await events[name]?.(story)
      await askAll(story)
      if (story.answers.some((answer) => JSON.stringify(answer).includes('"side":"other"'))) entered++
      const { reporter, complaintId, answers } = story
      const all = JSON.stringify(answers)
      expect(
        answers.flatMap((answer) => messagesFrom(answer, known)).filter((what) => !(isNamed && what === 'name')),
      ).toEqual([])
      expect([complaintId, personIdOf(reporter), reporter].filter((id) => all.includes(id))).toEqual([])
      for (const one of earlier) {
        const leaked = answers.flatMap((answer) => messagesFrom(answer, one))
        expect(leaked.filter((what) => what === 'phone' || what === 'words')).toEqual([])
        const ids = [one.complaintId, one.mediationId, one.card, personIdOf(one.reporter), personIdOf(one.other)]
        expect(ids.filter((id) => !NOT_MADE.includes(id) && all.includes(id))).toEqual([])
      }
      earlier = [...earlier, story].slice(-TOGETHER_MAX)
      const logged = world.logLines.join('\n')
      expect(
        [known.phone, known.words.slice(0, 12), known.door, String(POSITION.lat), reporter].filter((canary) =>
          logged.includes(canary),
        ),
      ).toEqual([])
    }),
    { numRuns: RUNS },
  )
  // Otherwise there would have been no answers to check.
  expect(entered).toBeGreaterThan(RUNS / 3)
}, 1_200_000)
