import { answering, holding } from '../../../../test/booking/phone'
import { at, mineOf, programmeRow } from '../../../../test/programme/seen-programme'
import { shanghai } from '../../../../test/times'
import { CallError } from '../../../client/call'
import { ProgrammesStore } from './programmes-store'

const NOW = shanghai('2026-11-24', '10:00')
const HERE = { lat: 29.5, lng: 106.5, crs: 'gcj02', label: '', from: 'gps' } as const
const walkOf = (seconds: number) =>
  ({ seconds, meters: 100, stairs: 0, isStairsCounted: true, climb: 0, hasLift: false, isWithin: true }) as const

const lost = () => {
  throw new CallError('unreachable')
}

let number = 0
const row = (id: string, change: Parameters<typeof programmeRow>[0] = {}, day = '2026-11-25') =>
  programmeRow({
    id,
    next: {
      sessionId: `session-${number++}`,
      startsAt: at('16:30', day),
      endsAt: at('18:00', day),
      capacity: null,
      taken: 0,
    },
    ...change,
  })
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

const openWith = (answers: ((input: unknown) => unknown)[], device = holding(NOW), coming: unknown[] = []) => {
  const { call, calls } = answering({
    'programmes.list': (input) => answers.shift()?.(input),
    'programmes.mine': () => ({ coming }),
    'children.list': () => ({ children: [] }),
  })
  return { store: new ProgrammesStore(call, device, { pace: 'elder' }), calls, device }
}

test('what is within ten minutes stands apart from what is further, each in the order of the answer', async () => {
  const { store, calls } = openWith([
    () => ({
      rows: [
        row('near', { walk: walkOf(600) }),
        row('far', { walk: walkOf(601) }),
        row('unknown'),
        row('door', { walk: walkOf(60) }),
      ],
      more: null,
    }),
  ])
  await store.load(HERE)
  expect(calls).toEqual([['programmes.list', { position: { lat: 29.5, lng: 106.5, crs: 'gcj02', profile: 'elder' } }]])
  expect([ids(store.near), ids(store.far)]).toEqual([
    ['near', 'door'],
    ['far', 'unknown'],
  ])
})

test('the days narrow what is shown: today, seven days, or all', async () => {
  const rows = [row('today', {}, '2026-11-24'), row('sixth', {}, '2026-11-30'), row('seventh', {}, '2026-12-01')]
  const { store } = openWith([() => ({ rows, more: null })])
  await store.load(null)
  expect(ids(store.far)).toEqual(['today', 'sixth'])
  store.setDays('today')
  expect(ids(store.far)).toEqual(['today'])
  store.setDays('all')
  expect(ids(store.far)).toEqual(['today', 'sixth', 'seventh'])
})

test('the kind and the age are asked for; until the answer is there, the rows of that kind stay', async () => {
  const rows = [row('class'), row('books', { kind: 'reading' })]
  const { store, calls } = openWith([() => ({ rows, more: null }), () => new Promise(() => undefined)])
  await store.load(null)
  store.setKind('reading')
  store.setBorn('2019-05')
  void store.load(null)
  expect(calls.at(-1)).toEqual(['programmes.list', { kind: 'reading', born: '2019-05' }])
  expect(ids(store.far)).toEqual(['books'])
})

test('later ones are added, none twice, with the same choice', async () => {
  const more = { startsAt: at('16:30'), sessionId: '1-b' }
  const twice = row('b')
  const { store, calls } = openWith([
    () => ({ rows: [row('a'), twice], more }),
    () => ({ rows: [twice, row('c')], more: null }),
  ])
  store.setKind('afterSchool')
  await store.load(null)
  await store.loadMore(null)
  expect(calls.at(-1)).toEqual(['programmes.list', { kind: 'afterSchool', after: more }])
  expect([ids(store.far), store.hasMore]).toEqual([['a', 'b', 'c'], false])
})

test('without a network the last answer is shown; how far it is from here is not stored', async () => {
  const device = holding(NOW)
  const { store } = openWith([() => ({ rows: [row('a', { walk: walkOf(300) })], more: null })], device)
  await store.load(HERE)
  const { store: later } = openWith([lost], device)
  await later.load(HERE)
  expect([ids(later.near), ids(later.far), later.kept.answer.problem]).toEqual([
    [],
    ['a'],
    expect.stringMatching('网络'),
  ])
})

test('a child’s month of birth is not stored on the phone', async () => {
  const written: string[] = []
  const device = { ...holding(NOW), write: (_: string, value: string) => void written.push(value) }
  const { store } = openWith([() => ({ rows: [row('a')], more: null })], device)
  store.setBorn('2019-05')
  await store.load(null)
  expect(written).toEqual([])
})

test('what comes late to an earlier question adds nothing', async () => {
  const more = { startsAt: at('16:30'), sessionId: '1-b' }
  let answerLate = (_: unknown) => {}
  const { store } = openWith([
    () => ({ rows: [row('a')], more }),
    () => new Promise((resolve) => (answerLate = resolve)),
    () => ({ rows: [row('books', { kind: 'reading' })], more: null }),
  ])
  await store.load(null)
  const further = store.loadMore(null)
  store.setKind('reading')
  await store.load(null)
  answerLate({ rows: [row('late', { kind: 'reading' })], more })
  await further
  expect([ids(store.far), store.hasMore]).toEqual([['books'], false])
})

test('how far it was from another place is not said of this one', async () => {
  const { store } = openWith([() => ({ rows: [row('a', { walk: walkOf(300) })], more: null }), lost])
  await store.load(HERE)
  expect(ids(store.near)).toEqual(['a'])
  await store.load({ ...HERE, lat: 29.6 })
  expect([ids(store.near), ids(store.far)]).toEqual([[], ['a']])
})

test('while the answer is slow, the last one is shown with its age', async () => {
  jest.useFakeTimers()
  const device = holding(NOW)
  await openWith([() => ({ rows: [row('a')], more: null })], device).store.load(null)
  const { store } = openWith([() => new Promise(() => undefined)], device)
  void store.load(null)
  expect(store.far).toEqual([])
  await jest.advanceTimersByTimeAsync(5_000)
  expect([ids(store.far), store.slow.isSlow]).toEqual([['a'], true])
  jest.useRealTimers()
})

test('what was given back or cancelled is not counted among one’s own', async () => {
  const ended = mineOf({ enrolment: { ...mineOf().enrolment, state: 'left' } })
  const { store } = openWith([], holding(NOW), [mineOf(), ended, mineOf({ cancelled: '演示停电' })])
  await store.loadOwn()
  expect(store.ownIn('taken')).toEqual([mineOf()])
})
