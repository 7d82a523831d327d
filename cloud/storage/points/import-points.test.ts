import { createDatabase } from '../../../test/postgres/database'
import { pointRecord, twoStreets } from '../../../test/records/places'
import type { PointRecord } from '../../../src/domain/points/point-record'
import { initialsOf } from '../../platform/initials'
import { cryptoRandom16 } from '../../platform/ids'
import { makeLog } from '../../platform/log'
import { connect } from '../database/connect'
import { savePlaces } from './import-places'
import { savePoints } from './import-points'
import type { Db } from '../tables'

let db: Db
beforeAll(async () => {
  db = connect({ databaseUrl: await createDatabase(), poolMax: 2, log: makeLog('silent') })
  await db.transaction().execute((tx) => savePlaces(tx, twoStreets))
})
beforeEach(async () => {
  await db.deleteFrom('point_moved').execute()
  await db.deleteFrom('point').execute()
})
afterAll(() => db.destroy())

const save = (...records: PointRecord[]) =>
  db.transaction().execute((tx) => savePoints(tx, records, { random16: cryptoRandom16, initialsOf }))
const rows = () => db.selectFrom('point').selectAll().orderBy('code').execute()

test('a new point gets an id of its community and everything in the record', async () => {
  expect(await save(pointRecord())).toEqual({ added: 1, changed: 0, moved: 0 })
  const { hours, serviceDetails, accessibility } = pointRecord()
  expect(await rows()).toEqual([
    expect.objectContaining({
      community_id: 1,
      id: expect.stringMatching(/^1-[0-9a-z]{16}$/),
      initials: 'sbpbmt lnydz',
      services: ['office', 'eldercare'],
      lat: 29.5501,
      lng: 106.5602,
      position_status: 'verified',
      confirmed_at: '2026-11-20T02:30:00.000Z',
      hours,
      accessibility,
      service_details: serviceDetails,
    }),
  ])
})

test('importing the same points again changes nothing; a changed one keeps its id', async () => {
  await save(pointRecord(), pointRecord({ code: 'P2' }))
  const before = await rows()
  expect(await save(pointRecord(), pointRecord({ code: 'P2' }))).toEqual({ added: 0, changed: 0, moved: 0 })
  expect(await save(pointRecord({ phone: '' }), pointRecord({ code: 'P2' }))).toEqual({
    added: 0,
    changed: 1,
    moved: 0,
  })
  const after = await rows()
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(after[0]?.phone).toBeNull()
})

test('a point whose community differs moves there, and its old id still finds it', async () => {
  await save(pointRecord())
  const [before] = await rows()
  expect(await save(pointRecord({ communityCode: 'C2' }))).toEqual({ added: 0, changed: 0, moved: 1 })
  const [after] = await rows()
  expect(after).toEqual({ ...before, community_id: 2, id: expect.stringMatching(/^2-/) })
  expect(await db.selectFrom('point_moved').selectAll().execute()).toEqual([
    { old_id: before?.id, community_id: 2, id: after?.id },
  ])
})

test('a point without a position is unverified, whatever the record says', async () => {
  await save(pointRecord({ position: null }))
  expect((await rows())[0]).toMatchObject({ lat: null, lng: null, position_status: 'unverified' })
})

test('an unknown community fails the whole import', async () => {
  const many = Array.from({ length: 1_200 }, (_, index) => pointRecord({ code: `P${index}` }))
  await expect(save(...many, pointRecord({ code: 'X', communityCode: 'C404' }))).rejects.toThrow('C404')
  expect(await rows()).toEqual([])
  expect(await save(...many)).toEqual({ added: 1_200, changed: 0, moved: 0 })
})
