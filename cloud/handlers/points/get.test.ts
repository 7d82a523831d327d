import { newKey, openWorld, type World } from '../../../test/factories'
import { officeHours } from '../../../test/records/hours'
import { place } from '../../../test/walk/hill-town'
import { cryptoRandom16 } from '../../platform/ids'
import { movePoints } from '../../storage/points/move-points'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.clock.now = '2026-11-24T02:00:00.000Z'
})
afterAll(() => world.close())

test('anybody can read all the data of a point', async () => {
  const counter = { hours: '', counter: '2 号窗口', phone: '' }
  const serviceDetails = [
    { kind: 'office' as const, name: '老年优待证', bring: ['身份证'], who: '60 岁以上', fee: '不收费', ...counter },
  ]
  const pointId = await world.newPoint({
    services: ['office', 'culture'],
    accessibility: { stepFreeEntrance: 'yes' },
    serviceDetails,
    confirmedAt: '2026-11-01T00:00:00.000Z',
  })
  expect(await world.ask(null, 'points.get', { pointId })).toEqual({
    id: pointId,
    version: expect.any(String),
    name: '演示书吧',
    kind: 'book-bar',
    services: ['office', 'culture'],
    highlight: null,
    address: '河街 1 号',
    phone: '023-63501234',
    dutyName: null,
    community: { id: 1, name: '石板坡社区', subdistrict: '江边街道' },
    position: place(0, 0),
    positionStatus: 'verified',
    opening: {
      state: 'open',
      until: '2026-11-24T10:00:00.000Z',
      why: null,
      today: [['09:00', '18:00']],
      isOpenLaterToday: true,
      weekend: [],
      noWeekend: 'closed',
      isCalendarKnown: false,
    },
    hours: officeHours,
    accessibility: { stepFreeEntrance: 'yes', lift: 'unknown', toilet: 'unknown', bench: 'unknown' },
    serviceDetails,
    alerts: [],
    photos: [],
    confirmed: { by: '社区工作者', at: '2026-11-01T00:00:00.000Z', isOld: false },
    closedReportsToday: 0,
    isSample: false,
  })
})

test('an invented point says so, also in a real district', async () => {
  const pointId = await world.newPoint({ status: 'sample' })
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ isSample: true })
})

test('an unverified position is not shown', async () => {
  const pointId = await world.newPoint({ position: place(10, 0), status: 'unverified' })
  const point = await world.ask(null, 'points.get', { pointId })
  expect(point).toMatchObject({ position: null, positionStatus: 'unverified' })
})

test('a confirmation more than ninety days old is marked as outdated', async () => {
  const pointId = await world.newPoint({ confirmedAt: '2026-08-26T02:00:00.000Z' })
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ confirmed: { isOld: false } })
  world.clock.now = '2026-11-24T02:00:00.001Z'
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ confirmed: { isOld: true } })
})

test('a notice is shown until its end, and before its start', async () => {
  const alert = (title: string, startsAt: string, endsAt: string) => {
    return { title, text: '', startsAt, endsAt, isClosed: false }
  }
  const pointId = await world.newPoint({
    alerts: [
      alert('过去', '2026-11-20T00:00:00Z', '2026-11-24T02:00:00Z'),
      alert('现在', '2026-11-20T00:00:00Z', '2026-11-24T03:00:00Z'),
      alert('以后', '2026-12-20T00:00:00Z', '2026-12-24T00:00:00Z'),
    ],
  })
  const { alerts } = await world.ask(null, 'points.get', { pointId })
  expect(alerts.map(({ title }) => title)).toEqual(['现在', '以后'])
})

test('only reports of "closed" for this point on the current day in Shanghai are counted', async () => {
  const pointId = await world.newPoint()
  await world.report(await world.newPerson(), pointId, 'closed')
  await world.report(await world.newPerson(), pointId, 'open')
  await world.report(await world.newPerson(), await world.newPoint(), 'closed')
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ closedReportsToday: 1 })

  world.clock.now = '2026-11-24T16:00:00.000Z' // Midnight in Shanghai.
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ closedReportsToday: 0 })
})

test('a real id under another community looks like a missing one', async () => {
  const foreign = (await world.newPoint()).replace('1-', '2-')
  for (const pointId of [foreign, '1-0123456789abcdef', 'zzzzz-0123456789abcdef']) {
    expect(await world.call(null, 'points.get', { pointId })).toMatchObject({ error: { code: 'not_found' } })
  }
})

test('the old card of a moved point finds it, links there, and takes reports for its new community', async () => {
  const old = await world.newPoint()
  const [moved] = await world.db
    .transaction()
    .execute((tx) => movePoints(tx, [{ code: old, toCommunityId: 2 }], cryptoRandom16))
  expect(moved?.newId).toMatch(/^2-/)

  const found = await world.ask(null, 'points.get', { pointId: old })
  expect(found).toMatchObject({ id: moved?.newId, community: { id: 2 } })
  const question = { ...place(100, 0), profile: 'standard' as const, pointId: old }
  expect(await world.ask(null, 'points.way', question)).toMatchObject({ point: { id: moved?.newId } })
  const resident = await world.newPerson()
  expect(await world.ask(resident, 'points.report', { pointId: old, says: 'closed' }, newKey())).toEqual({
    says: 'closed',
    staffWill: 'phone',
  })
  const { tasks } = await world.ask(await world.newPerson('worker', 2), 'tasks.list', {})
  expect(tasks).toMatchObject([{ pointId: moved?.newId, community: '黄葛社区', id: expect.stringMatching(/^2-/) }])
})
