import { createDatabase } from '../../../test/postgres/database'
import { officeHours } from '../../../test/records/hours'
import { twoStreets } from '../../../test/records/places'
import { makeLog } from '../../platform/log'
import { connect } from '../database/connect'
import { type Places, savePlaces } from './import-places'
import type { Db } from '../tables'

let db: Db
beforeAll(async () => {
  db = connect({ databaseUrl: await createDatabase(), poolMax: 2, log: makeLog('silent') })
})
afterAll(() => db.destroy())

const save = (places: Places) => db.transaction().execute((tx) => savePlaces(tx, places))
const numbers = async () => {
  const rows = await db.selectFrom('community').select(['id', 'code']).orderBy('id').execute()
  return Object.fromEntries(rows.map(({ code, id }) => [code, id]))
}
const without = (...codes: string[]): Places => ({
  ...twoStreets,
  communities: twoStreets.communities.filter(({ code }) => !codes.includes(code)),
})

test('a first import adds every community, a second one changes nothing', async () => {
  expect(await save(twoStreets)).toEqual({ added: 3, changed: 0, kept: 0, missing: [] })
  expect(await save(twoStreets)).toEqual({ added: 0, changed: 0, kept: 3, missing: [] })
  expect(await numbers()).toEqual({ C1: 1, C2: 2, C3: 3 })
  expect(await db.selectFrom('district').selectAll().execute()).toEqual([
    { id: 1, name: '山城区', phone: '12345', is_sample: false, lat: 29.55, lng: 106.56 },
  ])
})

test('a number on duty that staff have written stays, unless the list has one', async () => {
  const dutyPhones = async () => {
    const rows = await db.selectFrom('community').select('duty_phone').orderBy('id').limit(2).execute()
    return rows.map(({ duty_phone }) => duty_phone)
  }
  const listed = (dutyPhone?: string | null): Places => ({
    ...twoStreets,
    communities: twoStreets.communities.map((one) => (one.code === 'C1' ? { ...one, dutyPhone } : one)),
  })
  await db.updateTable('community').set({ duty_phone: '023-0000 3001' }).execute()
  await save(listed())
  expect(await dutyPhones()).toEqual(['023-0000 3001', '023-0000 3001'])
  await save(listed('023-0000 3002'))
  expect(await dutyPhones()).toEqual(['023-0000 3002', '023-0000 3001'])
  await save(listed(null))
  expect(await dutyPhones()).toEqual([null, '023-0000 3001'])
})

test('a renamed community keeps its number, a new one gets the next', async () => {
  const renamed = without().communities.map((one) => (one.code === 'C2' ? { ...one, name: '新黄葛社区' } : one))
  const added = { code: 'C0', subdistrictCode: 'S2', name: '新社区', phone: null, position: null }
  expect(await save({ ...twoStreets, communities: [added, ...renamed] })).toMatchObject({
    added: 1,
    changed: 1,
    kept: 2,
  })
  expect(await numbers()).toEqual({ C1: 1, C2: 2, C3: 3, C0: 4 })
})

test('a community that left the list is reported, and kept while points belong to it', async () => {
  await db
    .insertInto('point')
    .values({
      community_id: 2,
      id: '2-a',
      code: 'P',
      name: 'P',
      kind: 'canteen',
      services: [],
      address: '',
      position_status: 'unverified',
      hours: JSON.stringify(officeHours),
      accessibility: '{}',
      service_details: '[]',
      alerts: '[]',
    })
    .execute()
  const { missing } = await save(without('C2', 'C3'))
  expect(missing).toEqual([
    { code: 'C2', name: '新黄葛社区', points: 1, isKept: true },
    { code: 'C3', name: '柚子坡社区', points: 0, isKept: false },
    { code: 'C0', name: '新社区', points: 0, isKept: true },
  ])
})

test('a number that was assigned once is never assigned to another community', async () => {
  const later = { code: 'C9', subdistrictCode: 'S1', name: '后来的社区', phone: null, position: null }
  await save({ ...twoStreets, communities: [...without('C3').communities, later] })
  expect(await numbers()).toEqual({ C1: 1, C2: 2, C9: 5 })
})

test('a real list is refused while there are sample points, and nothing is changed', async () => {
  const invented = { ...twoStreets, district: { ...twoStreets.district, name: '演示区', isSample: true } }
  await save(invented)
  await save(twoStreets) // there are no sample points yet, so a real list is allowed
  await save(invented)
  await db.updateTable('point').set({ position_status: 'sample', lat: 29.55, lng: 106.56 }).execute()
  await expect(save(twoStreets)).rejects.toThrow('换一个 DATA_DIR 或数据库')
  expect(await db.selectFrom('district').select('name').execute()).toEqual([{ name: '演示区' }])
  await save(invented)
})
