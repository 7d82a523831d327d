import { sql } from 'kysely'
import { letLedgerBeEmptied } from '../../../test/empty-ledger'
import { openWorld, type World } from '../../../test/factories'
import { hillPlaces } from '../../../test/records/hill-places'
import { officeHours } from '../../../test/records/hours'
import { place } from '../../../test/walk/hill-town'
import { boxAround } from '../../../src/domain/geo'
import { savePlaces } from './import-places'
import { findSurroundings } from './nearby'
import { REFERENCE_VERSION, withReference } from './reference'

// The server answers through world.app.db; the tests change rows on connections of their own, which the server does not
// notice.
let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const ask = () => {
  const here = place(0, 0)
  const days = { fromDay: '2026-11-24', toDay: '2026-12-08' }
  return findSurroundings(world.app.db, { ...here, box: boxAround(here, 2_200), rowsMax: 40, services: [], ...days })
}

const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  world.statements.length = 0
  await work()
  return [...world.statements]
}

test('unchanged reference data are read once, then only their version is checked', async () => {
  await world.newPoint()
  expect(await statementsOf(ask)).toHaveLength(3)
  expect(await statementsOf(ask)).toHaveLength(1)
  expect(await ask()).toEqual(await ask())
})

test('a changed point is in the next answer, and only that point is read again', async () => {
  const [first, second] = [await world.newPoint(), await world.newPoint()]
  await ask()
  await world.db.updateTable('point').set({ name: '换了名字' }).where('id', '=', second).execute()
  const statements = await statementsOf(async () => {
    const names = new Map((await ask()).points.map(({ id, name }) => [id, name]))
    expect(names.get(second)).toBe('换了名字')
    expect(names.get(first)).not.toBe('换了名字')
  })
  expect(statements).toHaveLength(2)
})

test('a deleted, new or no longer verified point shows in the next answer', async () => {
  const [gone, kept] = [await world.newPoint(), await world.newPoint()]
  await ask()
  await world.db.deleteFrom('point').where('id', '=', gone).execute()
  const come = await world.newPoint()
  expect((await ask()).points.map(({ id }) => id).sort()).toEqual([kept, come].sort())
  await world.db.updateTable('point').set({ position_status: 'unverified' }).where('id', '=', kept).execute()
  const { points, unverified } = await ask()
  expect(points.map(({ id }) => id)).toEqual([come])
  expect(unverified.map(({ id }) => id)).toEqual([kept])
})

test('changed hours show at once, also when points shared them', async () => {
  const [changed, kept] = [await world.newPoint({ hours: officeHours }), await world.newPoint({ hours: officeHours })]
  await ask()
  const never = JSON.stringify({ week: [[], [], [], [], [], [], []], holiday: 'closed' })
  await sql`update point set hours = ${never}::jsonb where id = ${changed}`.execute(world.db)
  const hours = new Map((await ask()).points.map((point) => [point.id, point.hours]))
  expect(hours.get(changed)).toEqual(JSON.parse(never))
  expect(hours.get(kept)).toEqual(officeHours)
})

const changes: [string, () => Promise<unknown>, object][] = [
  [
    'the district',
    () => world.db.updateTable('district').set({ phone: '110' }).execute(),
    { district: expect.objectContaining({ phone: '110' }) },
  ],
  [
    'a subdistrict',
    () => world.db.updateTable('subdistrict').set({ name: '改名街道' }).execute(),
    {
      place: expect.objectContaining({ subdistrict: '改名街道' }),
      points: [expect.objectContaining({ subdistrict: '改名街道' })],
    },
  ],
  [
    'a community',
    () => world.db.updateTable('community').set({ name: '改名社区' }).where('id', '=', 1).execute(),
    { place: expect.objectContaining({ community: '改名社区' }) },
  ],
  [
    'the list of communities',
    () => {
      const [first, ...others] = hillPlaces.communities
      const moved = { ...first!, position: place(5_000, 5_000) }
      return world.db.transaction().execute((tx) => savePlaces(tx, { ...hillPlaces, communities: [moved, ...others] }))
    },
    { place: expect.objectContaining({ communityId: 2 }) },
  ],
  [
    'the calendar',
    () => sql`insert into calendar_year values (2026, '国务院办公厅')`.execute(world.db),
    { years: [2026] },
  ],
  [
    'everything',
    async () => {
      await letLedgerBeEmptied(world.db)
      await sql`truncate point, community cascade`.execute(world.db)
    },
    { points: [], place: null },
  ],
]

test.each(changes)('a change of %s is in the next answer', async (_, change, expected) => {
  await world.newPoint()
  await ask()
  await change()
  expect(await ask()).toMatchObject(expected)
  expect(await statementsOf(ask)).toHaveLength(1)
})

test('a restored backup counts as a different database even with the same version count', async () => {
  await ask()
  await world.db.transaction().execute(async (tx) => {
    await tx.updateTable('district').set({ phone: '110' }).execute()
    await sql`update reference_version set version = version - 1`.execute(tx)
  })
  expect(await ask()).toMatchObject({ district: { phone: '110' } })
})

/** A call that read the reference data before a change, and goes on after other calls have seen the change. */
const late = async (versionFound: (version: string) => Promise<string>) => {
  let goOn = () => {}
  const gate = new Promise<void>((resolve) => (goOn = resolve))
  const working = withReference(world.app.db, async ({ version }) => {
    await gate
    return { version: await versionFound(version) }
  })
  await world.db.updateTable('district').set({ phone: '110' }).execute()
  await ask()
  goOn()
  await working
}

const currentVersion = async () => {
  const { rows } = await sql<{ version: string }>`select ${REFERENCE_VERSION} as version`.execute(world.db)
  return String(rows[0]?.version)
}

test.each([
  ['is not remembered in its place', (version: string) => Promise.resolve(version)],
  ['does not evict it', currentVersion],
])('a slow call with outdated reference data: it %s', async (_, versionFound) => {
  await world.newPoint()
  await ask()
  await late(versionFound)
  expect(await statementsOf(ask)).toHaveLength(1)
})

test('a change that is rolled back never shows', async () => {
  const before = await ask()
  const rolledBack = world.db.transaction().execute(async (tx) => {
    await tx.updateTable('district').set({ phone: '110' }).execute()
    expect(await ask()).toEqual(before)
    throw new Error('rolled back')
  })
  await expect(rolledBack).rejects.toThrow('rolled back')
  expect(await statementsOf(ask)).toHaveLength(1)
  expect(await ask()).toEqual(before)
})

test('answers while communities are being renamed contain one name or the other, never both', async () => {
  for (let number = 0; number < 5; number++) await world.newPoint()
  const rename = (name: string) => world.db.updateTable('subdistrict').set({ name }).execute()
  await rename('一街道')
  const asked = Array.from({ length: 30 }, ask)
  const [answers] = await Promise.all([Promise.all(asked), rename('二街道')])
  for (const { place: near } of answers) expect(['一街道', '二街道']).toContain(near?.subdistrict)
  const { points, place: near } = await ask()
  expect(new Set([near?.subdistrict, ...points.map(({ subdistrict }) => subdistrict)])).toEqual(new Set(['二街道']))
})
