import { sql } from 'kysely'
import { makeTick } from '../../cloud/tick/tick'
import type { Answer } from '../../src/contract/errors'
import { type ChangingMethod, isChanging, type Method, methods } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { newChild, savedChild } from '../children'
import { newKey, openWorld, type World } from '../factories'
import { inputs } from '../matrix/inputs'
import { newSubject, type Subject } from '../matrix/subject'
import { newNumber, personIdOf, setPerson } from '../people'
import { CLASS_DAY, enrol, rowOfProgramme } from '../programmes'
import { shanghai } from '../times'

const NOTE = '演示对藜麦过敏'
const [CALLED, BORN, MOTHER, UNKNOWN] = ['演示宝锁', '2018-03', '演示司徒姨', '演示端木叔']
/** What is known of a child, and who fetched it without being on its list. */
const SECRETS = { called: CALLED, born: BORN, fetchers: MOTHER, fetchedBy: UNKNOWN, note: NOTE } as const
const OWN = savedChild({ called: CALLED, born: BORN, fetchers: [MOTHER], note: NOTE, isNoteConsented: true })
const DAYS = [CLASS_DAY, '2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23']
const FEED = 'c4na'.repeat(8)

let world: World
let [childId, programmeId, enrolmentId, pointId] = ['', '', '', '']
let sessionIds: string[] = []
let people: Readonly<Record<string, string>>
beforeEach(async () => {
  world = await openWorld()
  people = {
    guardian: await world.newPerson(),
    neighbour: await world.newPerson(),
    leader: await world.newPerson('volunteer'),
    volunteer: await world.newPerson('volunteer'),
    worker: await world.newPerson('worker', 1),
    manager: await world.newPerson('manager', 1),
    elsewhere: await world.newPerson('manager', 2),
    admin: await world.newPerson('admin'),
  }
  pointId = await world.newPoint()
  const made = await rowOfProgramme(world, pointId, {
    capacity: 3,
    fewest: 3,
    days: DAYS,
    leaderId: personIdOf(who('leader')),
  })
  ;({ programmeId, sessionIds } = made)
  await setPerson(world, who('guardian'), { name: '林演示', phone: newNumber() })
  await sql`insert into person_feed (person_id, secret) values (${personIdOf(who('guardian'))}, ${FEED})`.execute(
    world.db,
  )
  childId = await newChild(world, who('guardian'), OWN)
  const { id } = await enrol(world, who('guardian'), { programmeId, seats: [null, childId] })
  enrolmentId = id
})
afterEach(() => world.close())

const who = (name: string): string => people[name] ?? ''
const change = <M extends ChangingMethod>(name: string, method: M, input: Input<M>): Promise<Answer> =>
  world.call(who(name), method, input, newKey())
const at = (clock: string, day = CLASS_DAY) => void (world.clock.now = shanghai(day, clock))
const tick = async () => expect(await makeTick(world.app)()).toMatchObject({ jobsFailed: 0 })
const secretsIn = (what: unknown): string[] => {
  const text = JSON.stringify(what)
  return Object.entries(SECRETS).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []))
}
const mark = (act: Input<'programmes.mark'>['marks'][number]['act'], session: number, by?: string) =>
  change('worker', 'programmes.mark', {
    sessionId: sessionIds[session] ?? '',
    marks: [{ enrolmentId, seat: 1, act, at: world.clock.now, ...(by && { by }) }],
  })

/** The child comes, is fetched by somebody of its list, comes again and is fetched by somebody else. */
const firstClass = async () => {
  for (const [clock, act, by] of [
    ['16:20', 'came', undefined],
    ['16:40', 'left', MOTHER],
    ['16:50', 'came', undefined],
    ['17:10', 'left', UNKNOWN],
  ] as const) {
    at(clock)
    expect(await mark(act, 0, by)).toMatchObject({ output: { marked: 1 } })
    await tick()
  }
}

/** The answers of everybody's reading methods, and of those that are changes because they are logged. */
const answersToAll = async (subject: Subject): Promise<Record<string, Answer>> => {
  const [sessionId = ''] = sessionIds
  const own = { programmeId, sessionId, enrolmentId, childId, classId: sessionId, classEnrolmentId: enrolmentId }
  const about: Subject = { ...subject, pointId, ...own }
  const answers: Record<string, Answer> = {}
  for (const [name, id] of Object.entries(people)) {
    for (const method of (Object.keys(methods) as Method[]).filter((one) => !isChanging(one)))
      answers[`${name} ${method}`] = await world.call(id, method, inputs[method](about))
    for (const method of ['programmes.roster', 'programmes.phone'] as const)
      answers[`${name} ${method}`] = await change(name, method, inputs[method](about))
    answers[`${name} programmes.list of its month`] = await world.call(id, 'programmes.list', { born: '2018-04' })
  }
  return answers
}

test('what is known of a child is read by its guardian, the staff and who leads the class, and every look is logged', async () => {
  const subject = await newSubject(world, 1)
  await firstClass()
  at('17:20')
  const answers = await answersToAll(subject)
  const seen = Object.entries(answers).map(([by, answer]) => [by, secretsIn(answer)] as const)
  const roster = ['called', 'fetchers', 'fetchedBy', 'note']
  expect(Object.fromEntries(seen.filter(([, secrets]) => secrets.length > 0))).toEqual({
    'guardian children.list': ['called', 'born', 'fetchers', 'note'],
    'leader programmes.roster': roster,
    'worker programmes.roster': roster,
    'manager programmes.roster': roster,
  })
  const { views } = await world.ask(who('guardian'), 'me.views', {})
  // Each of the three has read the roster and the number.
  expect(views).toHaveLength(6)
}, 120_000)

test('on another day than that of the class only the manager reads what the child is called, and who fetches it', async () => {
  const seen: Record<string, string[]> = {}
  for (const name of Object.keys(people))
    seen[name] = secretsIn(await change(name, 'programmes.roster', { sessionId: sessionIds[0] ?? '' }))
  const none: string[] = []
  expect(seen).toEqual({
    guardian: none,
    neighbour: none,
    leader: none,
    volunteer: none,
    worker: none,
    manager: ['called', 'fetchers', 'note'],
    elsewhere: none,
    admin: none,
  })
})

test('what is known of a child is in no message, feed, log line, statement or row but its own', async () => {
  const sent = async () => ((await world.rows('outbox')).outbox ?? []).map(({ template }) => template)
  await tick()
  const neighbour = await enrol(world, who('neighbour'), { programmeId, seats: [null] })
  const child2 = await newChild(world, who('neighbour'), { called: '演示乐乐' })
  const late = await rowOfProgramme(world, pointId, { capacity: 1, days: ['2026-12-24'] })
  const first = await enrol(world, who('neighbour'), { programmeId: late.programmeId, seats: [child2] })
  await enrol(world, who('guardian'), { programmeId: late.programmeId, seats: [childId] })
  await change('neighbour', 'programmes.leave', { enrolmentId: first.id }) // the child gets an offer
  at('18:00', '2026-11-24')
  await tick()
  await firstClass()
  await change('neighbour', 'programmes.leave', { enrolmentId: neighbour.id })
  for (const [index, day] of DAYS.entries())
    if (index > 0 && index < 4) {
      at('17:00', day)
      expect(await mark('away', index)).toMatchObject({ output: { marked: 1 } })
      at('21:00', day)
      await tick()
    }
  await change('guardian', 'programmes.away', { enrolmentId, sessionId: sessionIds[4] ?? '', isAway: true })
  const reason = '演示老师有事'
  const [, , , , last = ''] = sessionIds
  await change('worker', 'programmes.move', { sessionId: last, startsAt: shanghai('2026-12-22', '10:00'), reason })
  await change('worker', 'programmes.cancel', { programmeId, sessionId: last, reason })
  await change('manager', 'programmes.roster', { sessionId: sessionIds[0] ?? '' })
  await tick()

  const kinds = new Set(await sent())
  const expected = ['reminder', 'offered', 'asked', 'few', 'moved', 'cancelled'].map((name) => `class_${name}`)
  expect([...expected, 'child_came', 'child_left'].filter((kind) => !kinds.has(kind))).toEqual([])
  const { child, class_presence, ...others } = await world.rows()
  expect([secretsIn(child), secretsIn(class_presence)]).toEqual([
    ['called', 'born', 'fetchers', 'note'],
    ['fetchers', 'fetchedBy'],
  ])
  expect(Object.entries(others).filter(([, rows]) => secretsIn(rows).length > 0)).toEqual([])
  const feeds = [`/feeds/${FEED}.ics`, `/feeds/points/${pointId}.ics`]
  const texts = await Promise.all(feeds.map(async (path) => (await world.bridge.request(path)).text()))
  for (const text of texts) expect(text).toContain('演示四点半课堂')
  expect(secretsIn([texts, world.logLines, world.statements])).toEqual([])
}, 60_000)

test('what is known of a child is in no error, also where the database refuses its row', async () => {
  await sql`alter table child add constraint never check (fetchers <> array['演示端木叔'])`.execute(world.db)
  await sql`alter table class_presence add constraint never check (fetched_by <> '演示端木叔')`.execute(world.db)
  const seats = [childId]
  const early = [
    await change('guardian', 'programmes.enrol', { programmeId, seats }),
    await change('neighbour', 'programmes.enrol', { programmeId, seats }),
    await mark('came', 0),
  ]
  at('16:20')
  await mark('came', 0)
  at('16:40')
  const wrong = { ...OWN, childId }
  const answers = [
    ...early,
    await change('guardian', 'children.save', { ...wrong, fetchers: [UNKNOWN] }),
    await mark('left', 0, UNKNOWN),
    await change('guardian', 'children.save', { ...wrong, fetchers: Array(5).fill(MOTHER) as string[] }),
    await change('guardian', 'children.save', { ...wrong, isNoteConsented: false }),
    await change('guardian', 'children.save', { ...wrong, consent: 99 }),
    await change('guardian', 'children.save', { ...OWN, childId: '0123456789abcdef' }),
    await change('neighbour', 'children.save', wrong),
    await change('neighbour', 'children.remove', { childId }),
    await world.app.dispatch(
      { method: 'children.save', input: { ...OWN, school: CALLED }, key: newKey() },
      who('guardian'),
    ),
  ]
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual([
    'already_enrolled',
    'not_found',
    'mark_early',
    'internal',
    'internal',
    'invalid_input',
    'note_unticked',
    'consent_old',
    'not_found',
    'not_found',
    'not_found',
    'invalid_input',
  ])
  expect(world.logLines.length).toBeGreaterThan(1)
  expect([answers, world.logLines, world.statements].map(secretsIn)).toEqual([[], [], []])
})

test('when the consent is taken back, nothing of the child is left', async () => {
  await firstClass()
  await change('guardian', 'children.save', { ...OWN, childId, consent: false })
  expect(secretsIn(await world.rows())).toEqual([])
})
