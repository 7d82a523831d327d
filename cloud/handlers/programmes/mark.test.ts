import { markOne, onClassDay as at, rowOfChild, rowOfSeats } from '../../../test/classes'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { rowOfProgramme } from '../../../test/programmes'
import { keepRows, restoreRows } from '../../../test/postgres/kept-rows'

let world: World
let [pointId, sessionId, programmeId, worker, guardian, childId, enrolmentId] = ['', '', '', '', '', '', '']
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
  guardian = await world.newPerson()
  childId = await rowOfChild(world, guardian)
  const made = await rowOfProgramme(world, pointId, { capacity: 60 })
  programmeId = made.programmeId
  sessionId = made.sessionIds[0] ?? ''
  enrolmentId = await rowOfSeats(world, guardian, { programmeId, seats: [childId, null] })
  await world.ask(worker, 'me.get', {})
  await keepRows(world.db)
})
beforeEach(async () => {
  await restoreRows(world.db)
  world.clock.now = at('16:20')
})
afterAll(() => world.close())

type Mark = Parameters<typeof markOne>[3]
const mark = (act: Mark['act'], more: Partial<Mark> = {}) => {
  const said = more.at ?? at('17:00')
  world.clock.now = said
  return markOne(world, worker, sessionId, { enrolmentId, act, ...more, at: said })
}
const codeOf = async (answer: ReturnType<typeof markOne>) => {
  const { error } = (await answer) as { error?: { code: string } }
  return error?.code ?? 'ok'
}
const line = async (nth = 0) => (await world.ask(worker, 'programmes.roster', { sessionId }, newKey())).rows[nth]

test('a child comes, is fetched by somebody on its list, and comes again', async () => {
  expect(await mark('came', { at: at('16:20') })).toMatchObject({ output: { marked: 1 } })
  expect(await line()).toMatchObject({ state: 'here', stays: [{ cameAt: at('16:20'), leftAt: null }] })
  await mark('left', { at: at('17:00'), by: '外婆' })
  await mark('came', { at: at('17:10') })
  expect(await line()).toMatchObject({
    state: 'here',
    stays: [
      { cameAt: at('16:20'), leftAt: at('17:00'), fetchedBy: '外婆', isFetcherKnown: true },
      { cameAt: at('17:10'), leftAt: null, fetchedBy: null, isFetcherKnown: null },
    ],
  })
})

test('who fetches a child without standing on its list is written down as such', async () => {
  await mark('came', { at: at('16:20') })
  await mark('left', { by: '舅舅' })
  expect(await line()).toMatchObject({ state: 'gone', stays: [{ fetchedBy: '舅舅', isFetcherKnown: false }] })
})

test('a name that nobody can read is no fetcher', async () => {
  await mark('came', { at: at('16:20') })
  expect(await codeOf(mark('left', { by: ' ' }))).toBe('line_unclear')
  expect(await line()).toMatchObject({ state: 'here' })
  await mark('left', { by: ' 外婆 ' })
  expect(await line()).toMatchObject({ stays: [{ fetchedBy: '外婆' }] })
})

test('the guardian stands on every list', async () => {
  await mark('came', { at: at('16:20') })
  await mark('left', { by: '家长本人' })
  expect(await line()).toMatchObject({ state: 'gone', stays: [{ fetchedBy: '家长本人', isFetcherKnown: true }] })
})

test('the next tap undoes one: a going, a coming, being away', async () => {
  await mark('came', { at: at('16:20') })
  await mark('left', { at: at('17:00'), by: '外婆' })
  await mark('undo')
  expect(await line()).toMatchObject({ state: 'here', stays: [{ leftAt: null, fetchedBy: null }] })
  await mark('undo')
  expect(await line()).toMatchObject({ state: 'expected', stays: [] })
  await mark('away')
  expect(await line()).toMatchObject({ state: 'away', isTold: false })
  await mark('came')
  expect(await line()).toMatchObject({ state: 'here' })
  const { presence_mark: log = [] } = await world.rows('presence_mark')
  expect(log.map(({ act }) => act).sort()).toEqual(['away', 'came', 'came', 'left', 'undo', 'undo'])
  expect(new Set(log.map(({ by_person: by }) => by))).toEqual(new Set([personIdOf(worker)]))
})

test('what was tapped without a network comes in one call, in its order', async () => {
  world.clock.now = at('17:30')
  const marks = (['came', 'left', 'came'] as const).map((act, nth) => ({
    enrolmentId,
    seat: 0,
    act,
    at: at(`17:0${nth}`),
  }))
  expect(await world.ask(worker, 'programmes.mark', { sessionId, marks }, newKey())).toEqual({ marked: 3 })
  expect(await line()).toMatchObject({ stays: [{ leftAt: at('17:01') }, { cameAt: at('17:02'), leftAt: null }] })
})

test('a mark of what is so already changes nothing and is not logged', async () => {
  await mark('came', { at: at('16:20') })
  expect(await mark('came', { at: at('16:25') })).toMatchObject({ output: { marked: 0 } })
  expect((await world.rows('presence_mark')).presence_mark).toHaveLength(1)
})

test('all marks are written or none', async () => {
  world.clock.now = at('17:00')
  const marks = [
    { enrolmentId, seat: 0, act: 'came' as const, at: at('17:00') },
    { enrolmentId, seat: 1, act: 'left' as const, at: at('17:00') },
  ]
  expect(await codeOf(world.call(worker, 'programmes.mark', { sessionId, marks }, newKey()))).toBe('mark_wrong')
  expect((await world.rows('class_presence')).class_presence).toEqual([])
})

test.each([
  ['long before it', { act: 'came', at: at('15:29') }, 'mark_early'],
  ['gone who never came', { act: 'left' }, 'mark_wrong'],
  ['a seat that there is not', { act: 'came', seat: 3 }, 'not_found'],
] as const)('is refused: %s', async (_, { act, ...more }, code) => {
  expect(await codeOf(mark(act, more))).toBe(code)
})

test('a child is in one class at a time, here and elsewhere', async () => {
  const other = await rowOfProgramme(world, await world.newPoint({ communityId: 2 }))
  const [elsewhere = ''] = other.sessionIds
  const otherId = await rowOfSeats(world, guardian, { programmeId: other.programmeId, seats: [childId] })
  await mark('came', { at: at('16:30') })
  const second = await world.newPerson('worker', 2)
  const come = () => markOne(world, second, elsewhere, { enrolmentId: otherId, act: 'came' })
  world.clock.now = at('16:40')
  expect(await codeOf(come())).toBe('here_elsewhere')
  await mark('left', { at: at('16:50') })
  expect(await codeOf(come())).toBe('ok')
  expect(await codeOf(mark('undo', { at: at('16:55') }))).toBe('here_elsewhere')
  expect(await line()).toMatchObject({ state: 'gone' })
})

test('nobody marks their own seat', async () => {
  const own = await rowOfSeats(world, worker, { programmeId })
  expect(await codeOf(mark('came', { enrolmentId: own }))).toBe('own_mark')
})

test('who has given the seat back is not marked, and keeps the times of that day', async () => {
  const waiting = await rowOfSeats(world, await world.newPerson(), { programmeId, state: 'waiting' })
  expect(await codeOf(mark('came', { enrolmentId: waiting }))).toBe('not_found')
  await mark('came', { at: at('16:20') })
  await world.db.updateTable('enrolment').set({ state: 'left' }).where('id', '=', enrolmentId).execute()
  expect((await world.ask(worker, 'programmes.roster', { sessionId }, newKey())).rows).toMatchObject([
    { state: 'gone', stays: [{ cameAt: at('16:20') }] },
  ])
  expect(await codeOf(mark('left', { at: at('17:00') }))).toBe('ok')
})

test('forty marks cost five round trips, including reading the caller and the commit', async () => {
  const marks = []
  for (let nth = 0; nth < 20; nth++) {
    const child = await rowOfChild(world, guardian)
    marks.push({ enrolmentId: await rowOfSeats(world, guardian, { programmeId, seats: [child] }), seat: 0 })
  }
  const all = marks.flatMap((one) => [
    { ...one, act: 'came' as const, at: at('16:20') },
    { ...one, act: 'left' as const, at: at('16:30'), by: '外婆' },
  ])
  world.clock.now = at('16:40')
  world.statements.length = 0
  expect(await world.ask(worker, 'programmes.mark', { sessionId, marks: all }, newKey())).toEqual({ marked: 40 })
  expect(world.statements.length).toBeLessThanOrEqual(5)
  const undone = marks.flatMap((one) => [
    { ...one, act: 'undo' as const, at: at('16:41') },
    { ...one, act: 'left' as const, at: at('16:42') },
  ])
  world.clock.now = at('16:45')
  world.statements.length = 0
  expect(await world.ask(worker, 'programmes.mark', { sessionId, marks: undone }, newKey())).toEqual({ marked: 40 })
  expect(world.statements.length).toBeLessThanOrEqual(5)
})
