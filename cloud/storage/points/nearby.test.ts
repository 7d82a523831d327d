import { sql } from 'kysely'
import { letLedgerBeEmptied } from '../../../test/empty-ledger'
import { openWorld, type World } from '../../../test/factories'
import { place } from '../../../test/walk/hill-town'
import { boxAround } from '../../../src/domain/geo'
import { findSurroundings } from './nearby'

const POINTS = 20_000
/** A square of 30 km; a fiftieth of it lies within two kilometres of the centre. */
const SPREAD_DEGREES = 0.3

let world: World
beforeAll(async () => {
  world = await openWorld({ PGPOOL_MAX: '1' })
  const model = await world.newPoint({ services: ['office'] })
  await sql`drop index point_by_gram`.execute(world.db) // of searches alone, and most of the work of an insert
  await sql`
    insert into point (community_id, id, code, name, kind, services, address, lat, lng, position_status, hours,
      accessibility, service_details, alerts)
    select 1 + n % 3, n, n, name, kind, services, address, lat + ${SPREAD_DEGREES} * (n % 141 / 141.0 - 0.5),
      lng + ${SPREAD_DEGREES} * (n / 141 / 141.0 - 0.5), 'verified', hours, accessibility, service_details, alerts
    from point, generate_series(1, ${POINTS}::int) n where id = ${model}`.execute(world.db)
  await sql`analyze point`.execute(world.db)
})
afterAll(() => world.close())

/** How many points the server's only connection has read from the table so far. */
const pointsRead = async () => {
  await sql`select pg_stat_force_next_flush()`.execute(world.app.db)
  const { rows } = await sql<{ read: number }>`
    select seq_tup_read + idx_tup_fetch as read from pg_stat_user_tables where relname = 'point'`.execute(world.db)
  return rows[0]?.read ?? NaN
}
const readBy = async (work: () => Promise<unknown>) => {
  const before = await pointsRead()
  await work()
  return (await pointsRead()) - before
}

const here = place(0, 0)
const question = (meters: number) => ({
  ...here,
  box: boxAround(here, meters),
  rowsMax: 40,
  services: [],
  fromDay: '2026-11-24',
  toDay: '2026-12-08',
})

test('an answer reads only the points near by, however many there are elsewhere', async () => {
  const read = await readBy(async () => {
    expect((await findSurroundings(world.app.db, question(2_200))).points).toHaveLength(40)
  })
  expect(read).toBeGreaterThanOrEqual(40)
  expect(read).toBeLessThan(POINTS / 20)
})

test('showing a point, the way to it and a report about it read one point each', async () => {
  const pointId = await world.newPoint()
  const resident = await world.newPerson()
  const few = 5
  expect(await readBy(() => world.ask(null, 'points.get', { pointId }))).toBeLessThanOrEqual(few)
  const way = { ...here, profile: 'standard' as const, pointId }
  expect(await readBy(() => world.ask(null, 'points.way', way))).toBeLessThanOrEqual(few)
  expect(await readBy(() => world.report(resident, pointId))).toBeLessThanOrEqual(few)
})

test('the nearest points of the box are returned, filtered by service when asked', async () => {
  const { points } = await findSurroundings(world.db, { ...question(2_200), rowsMax: 3 })
  const all = await findSurroundings(world.db, { ...question(2_200), rowsMax: 1_000 })
  const distance = ({ lat, lng }: { lat: number | null; lng: number | null }) =>
    Math.hypot((lat ?? 0) - here.lat, ((lng ?? 0) - here.lng) * Math.cos((here.lat * Math.PI) / 180))
  const found = new Set(points.map(({ id }) => id))
  const [inside, outside] = [points.map(distance), all.points.filter(({ id }) => !found.has(id)).map(distance)]
  expect(points).toHaveLength(3)
  expect(Math.max(...inside)).toBeLessThanOrEqual(Math.min(...outside) + 1e-9)
  expect((await findSurroundings(world.db, { ...question(2_200), services: ['medical'] })).points).toEqual([])
})

test('the nearest community, the district and the calendar days are included', async () => {
  await world.db.insertInto('calendar_year').values({ year: 2026, source: '国务院办公厅' }).execute()
  await world.db
    .insertInto('calendar_day')
    .values(
      ['2026-11-23', '2026-11-24', '2026-12-08', '2026-12-09'].map((day) => ({
        year: 2026,
        day,
        kind: 'holiday' as const,
        name: '假日',
      })),
    )
    .execute()
  expect(await findSurroundings(world.db, question(10))).toMatchObject({
    place: { communityId: 1, community: '石板坡社区', subdistrict: '江边街道', lat: here.lat, lng: here.lng },
    district: { name: '山城区', phone: '12345', isSample: false },
    years: [2026],
    days: [{ day: '2026-11-24' }, { day: '2026-12-08' }],
  })
})

test('an empty database has an answer too', async () => {
  await letLedgerBeEmptied(world.db)
  await sql`truncate point, community, district, calendar_year cascade`.execute(world.db)
  expect(await findSurroundings(world.db, question(2_200))).toEqual({
    points: [],
    unverified: [],
    hasUnverified: false,
    place: null,
    district: null,
    years: [],
    days: [],
  })
})
