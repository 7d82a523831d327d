import { openWorld, type World } from '../../../test/factories'
import { daily, officeHours, roundTheClock } from '../../../test/records/hours'
import { place } from '../../../test/walk/hill-town'
import { saveCalendarYear } from '../../storage/points/calendar'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(async () => {
  await world.db.deleteFrom('point').execute()
  await world.db.deleteFrom('calendar_year').execute()
})
afterAll(() => world.close())

const nearby = (at?: string) =>
  world.ask(null, 'points.nearby', { ...place(0, 0), profile: 'standard', ...(at !== undefined && { at }) })
const openingAt = async (at?: string) => (await nearby(at)).rows[0]?.opening

const announce2026 = () =>
  world.db.transaction().execute((tx) =>
    saveCalendarYear(tx, {
      year: 2026,
      source: '国务院办公厅',
      days: [
        { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
        { day: '2026-10-10', kind: 'workday', name: '国庆节调休' },
      ],
    }),
  )

test('open or closed is given for now, or for the moment asked about', async () => {
  await world.newPoint({ hours: officeHours })
  expect(await openingAt()).toMatchObject({ state: 'open', until: '2026-11-24T10:00:00.000Z' })
  expect(await openingAt('2026-11-24T10:00:00Z')).toMatchObject({ state: 'closed', until: '2026-11-25T01:00:00.000Z' })
  expect(await nearby('2026-11-24T12:30:00Z')).toMatchObject({ at: '2026-11-24T12:30:00Z', answerId: null })
})

test('in the evening the answer says which point opens first, and of two the nearer', async () => {
  await world.newPoint({ position: place(10, 0), hours: officeHours })
  const nearer = await world.newPoint({ position: place(100, 0), hours: daily('08:00', '18:00') })
  await world.newPoint({ position: place(200, 0), hours: daily('08:00', '18:00') })
  expect(await nearby('2026-11-24T14:00:00Z')).toMatchObject({
    answerId: null,
    next: { id: nearer, opensAt: '2026-11-25T00:00:00.000Z' },
  })
})

test('the point that opens next is within walking distance', async () => {
  await world.newPoint({ position: place(-3_000, 0), hours: daily('06:00', '18:00') })
  expect(await nearby('2026-11-24T14:00:00Z')).toMatchObject({ rows: [{}], answerId: null, next: null })
})

test('a holiday closes a point, a make-up working day opens it, and both give the reason', async () => {
  await announce2026()
  await world.newPoint({ hours: officeHours })
  expect(await openingAt('2026-10-01T02:00:00Z')).toMatchObject({
    state: 'closed',
    why: '国庆节',
    isCalendarKnown: true,
    until: '2026-10-02T01:00:00.000Z',
  })
  expect(await openingAt('2026-10-10T02:00:00Z')).toMatchObject({ state: 'open', why: '国庆节调休' })
  expect(await openingAt('2026-10-17T02:00:00Z')).toMatchObject({ state: 'closed', why: null })
})

test('a year without announced holidays has ordinary hours, and says so', async () => {
  await announce2026()
  await world.newPoint({ hours: officeHours })
  expect(await openingAt('2026-12-31T02:00:00Z')).toMatchObject({ state: 'open', isCalendarKnown: true })
  expect(await openingAt('2027-01-01T02:00:00Z')).toMatchObject({ state: 'open', isCalendarKnown: false })
})

test('a closing notice closes a point while it lasts', async () => {
  const alerts = [
    { title: '停水', text: '', startsAt: '2026-11-24T01:30:00Z', endsAt: '2026-11-24T03:00:00Z', isClosed: true },
  ]
  await world.newPoint({ hours: roundTheClock, alerts })
  expect(await openingAt()).toMatchObject({ state: 'closed', why: '停水', until: '2026-11-24T03:00:00.000Z' })
  expect(await openingAt('2026-11-24T03:00:00Z')).toMatchObject({ state: 'open', why: null })
})

test('midnight is that of Shanghai', async () => {
  await world.newPoint({ hours: officeHours })
  // Friday 27 November, 23:59 in Shanghai, and two minutes later on Saturday.
  expect(await openingAt('2026-11-27T15:59:00Z')).toMatchObject({ today: [['09:00', '18:00']] })
  expect(await openingAt('2026-11-27T16:01:00Z')).toMatchObject({ today: [], until: '2026-11-30T01:00:00.000Z' })
})

test('before saying that nothing is open, more points than the first forty are examined', async () => {
  for (let meters = 0; meters < 42; meters++) await world.newPoint({ position: place(meters, 0), hours: officeHours })
  const open = await world.newPoint({ position: place(1_000, 0), hours: daily('06:00', '23:00') })
  expect((await nearby('2026-11-24T12:30:00Z')).answerId).toBe(open)
  expect((await nearby()).rows).toHaveLength(42)
})

test('at the end of the century nothing is said about the next one', async () => {
  await world.newPoint({ hours: officeHours })
  expect(await openingAt('2099-12-31T12:00:00Z')).toMatchObject({ state: 'closed', until: null })
  await world.newPoint({ position: place(10, 0), hours: roundTheClock })
  expect((await nearby('2099-12-29T12:00:00Z')).rows[1]?.opening).toMatchObject({ state: 'open', until: null })
})
