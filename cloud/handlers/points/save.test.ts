import { newKey, openWorld, TUESDAY_TEN, type World } from '../../../test/factories'
import { daily } from '../../../test/records/hours'
import { savedPoint } from '../../../test/records/saved-point'
import { place } from '../../../test/walk/hill-town'
import { at } from '../../../test/walk/town'
import type { Position } from '../../../src/domain/geo'
import type { Interval } from '../../../src/domain/points/point-record'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.db.deleteFrom('point').execute())
afterAll(() => world.close())

const save = async (changes: Parameters<typeof savedPoint>[0] = {}, identity?: string) =>
  world.call(identity ?? (await world.newPerson('worker')), 'points.save', savedPoint(changes), newKey())
/** Saves a worker's form over the current version of the point. */
const rewrite = async (pointId: string, changes: Parameters<typeof savedPoint>[0] = {}) => {
  const { version } = await world.ask(null, 'points.get', { pointId })
  return save({ pointId, version, ...changes })
}
const points = async () => (await world.rows('point')).point

test('a new point gets an id of its community, and is visible to everybody at once', async () => {
  const { pointId } = await world.ask(await world.newPerson('worker'), 'points.save', savedPoint(), newKey())
  expect(pointId).toMatch(/^1-[0-9a-z]{16}$/)
  const { communityId: id, ...written } = savedPoint()
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({
    ...written,
    community: { id },
    positionStatus: 'verified',
    confirmed: null,
  })
  const { audit } = await world.rows('audit')
  expect(audit).toMatchObject([{ method: 'points.save', subject_id: pointId }])
})

test('a point is saved as a whole, and keeps its id and confirmation', async () => {
  const pointId = await world.newPoint({ confirmedAt: '2026-11-01T00:00:00.000Z', status: 'sample' })
  const changes = { phone: null, highlight: null, services: [], hours: daily('07:00', '24:00') }
  expect(await rewrite(pointId, changes)).toMatchObject({ output: { pointId } })
  expect(await points()).toHaveLength(1)
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({
    id: pointId,
    phone: null,
    highlight: null,
    services: [],
    hours: daily('07:00', '24:00'),
    positionStatus: 'verified',
    confirmed: { at: '2026-11-01T00:00:00.000Z' },
  })
})

test.each(['unverified', 'sample', 'verified'] as const)(
  'saving without a map marker leaves the position as it is, and %s',
  async (status) => {
    const { lat, lng } = place(200, 0)
    const pointId = await world.newPoint({ position: place(200, 0), status })
    const { version } = await world.ask(null, 'points.get', { pointId })
    const { position: _position, ...rest } = savedPoint({ pointId, version, name: '新名字' })
    await world.ask(await world.newPerson('worker'), 'points.save', rest, newKey())
    expect(await points()).toMatchObject([{ name: '新名字', lat, lng, position_status: status }])
  },
)

test('a new point without a map marker is listed as not located yet', async () => {
  const { position: _position, ...rest } = savedPoint()
  await world.ask(await world.newPerson('worker'), 'points.save', rest, newKey())
  expect(await points()).toMatchObject([{ lat: null, lng: null, position_status: 'unverified' }])
})

test('a GPS position is stored in Chinese map coordinates', async () => {
  await save({ position: { ...at(80, 0), crs: 'wgs84' } })
  const { lat, lng } = place(80, 0)
  expect(await points()).toMatchObject([{ lat: expect.closeTo(lat, 9), lng: expect.closeTo(lng, 9) }])
})

test('swapped latitude and longitude, or another city, are refused', async () => {
  const elsewhere = [place(0, 12_000), { lat: 39.9, lng: 116.4, crs: 'gcj02' as const }]
  for (const position of elsewhere) {
    expect(await save({ position })).toMatchObject({ error: { code: 'position_outside', retry: false } })
  }
  const { lat, lng } = place(0, 0)
  expect(await save({ position: { lat: lng, lng: lat, crs: 'gcj02' } })).toMatchObject({
    error: { code: 'invalid_input', fields: { 'position.lat': 'max_value' } },
  })
  expect(await points()).toEqual([])
})

test('while no community has a position, the other points define the district', async () => {
  const other = await openWorld()
  await other.db.updateTable('community').set({ lat: null, lng: null }).execute()
  await other.db.updateTable('district').set({ lat: null, lng: null }).execute()
  const put = async (position: Position) =>
    other.call(await other.newPerson('worker'), 'points.save', savedPoint({ position }), newKey())
  const shanghai = { lat: 31.2, lng: 121.5, crs: 'gcj02' as const }
  for (const east of [0, 100, 200]) expect(await put(place(east, 0))).toMatchObject({ ok: true })
  expect(await put(shanghai)).toMatchObject({ error: { code: 'position_outside' } })
  await other.close()
})

test.each<Interval[][]>([
  [[['12:00', '09:00']]],
  [[['09:00', '09:00']]],
  [
    [
      ['13:00', '18:00'],
      ['09:00', '12:00'],
    ],
  ],
  [
    [
      ['09:00', '12:00'],
      ['11:00', '18:00'],
    ],
  ],
])('hours out of order are refused: %j', async (day) => {
  const week = [[], [], [], [], [], [], day]
  expect(await save({ hours: { week, holiday: 'closed' } })).toMatchObject({ error: { code: 'hours_wrong' } })
  const days = [{ day: '2026-12-24', intervals: day, why: '盘点' }]
  expect(await save({ hours: { ...daily('09:00', '18:00'), days } })).toMatchObject({ error: { code: 'hours_wrong' } })
  expect(await points()).toEqual([])
})

test('a week of six days is refused, and a day of five openings', async () => {
  const six = { ...daily('09:00', '18:00'), week: daily('09:00', '18:00').week.slice(1) }
  const often = { ...six, week: [...six.week, Array.from({ length: 5 }, (): Interval => ['09:00', '10:00'])] }
  for (const hours of [six, often]) expect(await save({ hours })).toMatchObject({ error: { code: 'invalid_input' } })
})

test('staff save points of their own community only; another’s looks missing and stays as it is', async () => {
  const foreign = await world.newPoint({ communityId: 2 })
  const before = await points()
  const attempts = [
    savedPoint({ communityId: 2 }),
    savedPoint({ communityId: 2, pointId: foreign }),
    savedPoint({ communityId: 1, pointId: foreign }), // Would take it over.
    savedPoint({ communityId: 1, pointId: foreign.replace('2-', '1-') }),
  ]
  for (const attempt of attempts) {
    expect(await save(attempt)).toMatchObject({ error: { code: 'not_found' } })
    expect(await save(attempt, await world.newPerson('manager'))).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await points()).toEqual(before)
})

test('an admin saves points everywhere, but not in a community that does not exist', async () => {
  const admin = await world.newPerson('admin')
  expect(await save({ communityId: 2 }, admin)).toMatchObject({ output: { pointId: expect.stringMatching(/^2-/) } })
  expect(await save({ communityId: 4 }, admin)).toMatchObject({ error: { code: 'not_found' } })
})

test('the same key again returns the same point, not a second one', async () => {
  const [worker, key] = [await world.newPerson('worker'), newKey()]
  const first = await world.call(worker, 'points.save', savedPoint(), key)
  expect(await world.call(worker, 'points.save', savedPoint(), key)).toEqual(first)
  expect(await world.call(worker, 'points.save', savedPoint({ phone: null }), key)).toMatchObject({
    error: { code: 'key_reused' },
  })
  expect(await points()).toHaveLength(1)
})

test('saving over a colleague’s change is refused, and nothing is lost', async () => {
  const pointId = await world.newPoint()
  const { version: seen } = await world.ask(null, 'points.get', { pointId })
  const first = await save({ pointId, version: seen, phone: '023-1' })
  expect(first).toMatchObject({ output: { version: expect.any(String) } })
  const refused = { error: { code: 'changed_meanwhile', retry: false } }
  expect(await save({ pointId, version: seen, phone: '023-2' })).toMatchObject(refused)
  expect(await save({ pointId, phone: '023-2' })).toMatchObject(refused) // Saved without having read it.
  expect(await points()).toMatchObject([{ phone: '023-1' }])
  const { version } = await world.ask(null, 'points.get', { pointId })
  expect(first).toMatchObject({ output: { version } })
  expect(await save({ pointId, version, phone: '023-2' })).toMatchObject({ ok: true })
})

test('a confirmation or the timer does not change the version, an import does', async () => {
  const pointId = await world.newPoint()
  const { version } = await world.ask(null, 'points.get', { pointId })
  await world.ask(await world.newPerson('worker'), 'points.confirm', { pointId }, newKey())
  await world.db.updateTable('point').set({ initials: 'yssb' }).execute()
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ version })
  await world.db
    .updateTable('point')
    .set({ alerts: JSON.stringify([{ title: '停电', startsAt: TUESDAY_TEN, endsAt: TUESDAY_TEN, isClosed: false }]) })
    .execute()
  expect(await save({ pointId, version })).toMatchObject({ error: { code: 'changed_meanwhile' } })
})

test('initials stay, unless a name that they stand for has changed', async () => {
  const print = {
    kind: 'office' as const,
    name: '打印',
    bring: [],
    who: '',
    fee: '不收钱',
    hours: '',
    counter: '',
    phone: '',
  }
  const written = { name: '河街书吧', serviceDetails: [print] }
  const pointId = await world.newPoint()
  const initialsAfter = async (changes: Parameters<typeof savedPoint>[0]) => {
    await rewrite(pointId, written)
    await world.db.updateTable('point').set({ initials: 'hjsb dy' }).execute()
    expect(await rewrite(pointId, { ...written, ...changes })).toMatchObject({ ok: true })
    return (await points())?.map(({ initials }) => initials)
  }
  expect(await initialsAfter({ phone: '023-1' })).toEqual(['hjsb dy'])
  expect(await initialsAfter({ serviceDetails: [{ ...print, bring: ['身份证'] }] })).toEqual(['hjsb dy'])
  expect(await initialsAfter({ name: '河街书房' })).toEqual([null])
  expect(await initialsAfter({ serviceDetails: [{ ...print, name: '复印' }] })).toEqual([null])
  expect(await initialsAfter({ serviceDetails: [] })).toEqual([null])
})

test('names and notes may contain any character PostgreSQL can store', async () => {
  const name = "😀'; drop table point; -- %_\\"
  expect(await save({ name })).toMatchObject({ ok: true })
  expect(await points()).toMatchObject([{ name }])
  for (const broken of ['a\0b', '\ud83d']) {
    expect(await save({ name: broken })).toMatchObject({ error: { code: 'invalid_input' } })
  }
})
