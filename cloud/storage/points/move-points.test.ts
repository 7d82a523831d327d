import { createDatabase } from '../../../test/postgres/database'
import { pointRecord, twoStreets } from '../../../test/records/places'
import { initialsOf } from '../../platform/initials'
import { cryptoRandom16 } from '../../platform/ids'
import { makeLog } from '../../platform/log'
import { connect } from '../database/connect'
import { savePlaces } from './import-places'
import { savePoints } from './import-points'
import { movePoints } from './move-points'
import { findPoint } from './points'
import type { Db } from '../tables'

const said = { day: '2026-11-24', says: 'closed' as const, at: '2026-11-24T01:00:00.000Z', is_changed: true }
let db: Db
beforeAll(async () => {
  db = connect({ databaseUrl: await createDatabase(), poolMax: 2, log: makeLog('silent') })
  const records = [pointRecord(), pointRecord({ code: 'P2' })]
  await db.transaction().execute(async (tx) => {
    await savePlaces(tx, twoStreets)
    await savePoints(tx, records, { random16: cryptoRandom16, initialsOf })
  })
  const person = { id: 'someone', identity: 'wx:someone' }
  await db.insertInto('person').values(person).execute()
  const { id } = await idOf('P1')
  const of = { community_id: 1, point_id: id }
  await db
    .insertInto('point_report')
    .values({ ...of, person_id: person.id, ...said })
    .execute()
  const tasks = [
    { id: '1-open', opened_at: '2026-11-24T02:00:00.000Z', done_at: null, found: null },
    {
      id: '1-done',
      opened_at: '2026-11-01T02:00:00.000Z',
      done_at: '2026-11-02T02:00:00.000Z',
      found: 'open' as const,
    },
  ]
  await db
    .insertInto('staff_task')
    .values(tasks.map((task) => ({ ...of, ...task, closed_reports: 1 })))
    .execute()
})
afterAll(() => db.destroy())

const idOf = (code: string) =>
  db.selectFrom('point').select(['id', 'community_id']).where('code', '=', code).executeTakeFirstOrThrow()
const move = (code: string, toCommunityId: number) =>
  db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId }], cryptoRandom16))
const oldIds: string[] = []

test('a moved point takes its reports and tasks along; those of other points stay', async () => {
  const before = await idOf('P1')
  const stays = await idOf('P2')
  const [moved] = await move('P1', 2)
  oldIds.push(before.id)

  const after = await idOf('P1')
  expect(moved).toEqual({ code: 'P1', oldId: before.id, newId: after.id })
  expect(after).toEqual({ community_id: 2, id: expect.stringMatching(/^2-/) })
  expect(await idOf('P2')).toEqual(stays)

  const reports = await db.selectFrom('point_report').selectAll().execute()
  expect(reports).toEqual([{ community_id: 2, point_id: after.id, person_id: 'someone', ...said }])
  const tasks = await db.selectFrom('staff_task').selectAll().orderBy('opened_at').execute()
  const task = { community_id: 2, id: expect.stringMatching(/^2-/), point_id: after.id, closed_reports: 1 }
  expect(tasks).toEqual([
    { ...task, opened_at: '2026-11-01T02:00:00.000Z', done_at: '2026-11-02T02:00:00.000Z', found: 'open' },
    { ...task, opened_at: '2026-11-24T02:00:00.000Z', done_at: null, found: null },
  ])
})

test('a point that moves again is found by each of its old ids, also when it comes back', async () => {
  for (const community of [3, 1]) {
    oldIds.push((await idOf('P1')).id)
    await move('P1', community)
  }
  const { id } = await idOf('P1')
  const found = await Promise.all(oldIds.map((old) => findPoint(db, old, '2026-11-24')))
  expect(found.map((point) => point?.id)).toEqual([id, id, id])
  expect(found[0]).toMatchObject({ community_id: 1, code: 'P1', closed_reports_today: 1 })
})

test('a point that is already there stays as it is, and an unknown code moves nothing', async () => {
  const before = await idOf('P1')
  expect(await move('P1', 1)).toEqual([])
  expect(await move('P404', 2)).toEqual([])
  expect(await idOf('P1')).toEqual(before)
})

test('a move to a community that does not exist changes nothing', async () => {
  const before = await idOf('P1')
  await expect(move('P1', 99)).rejects.toThrow('foreign key')
  expect(await idOf('P1')).toEqual(before)
})
