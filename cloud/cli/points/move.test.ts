import { createDatabase } from '../../../test/postgres/database'
import { pointRecord, twoStreets } from '../../../test/records/places'
import { initialsOf } from '../../platform/initials'
import { cryptoRandom16 } from '../../platform/ids'
import { makeLog } from '../../platform/log'
import { connect } from '../../storage/database/connect'
import { listRecords } from '../../storage/points/export-points'
import { savePlaces } from '../../storage/points/import-places'
import { savePoints } from '../../storage/points/import-points'
import type { Db } from '../../storage/tables'
import { moveListed, type MoveOrder } from './move'

let db: Db
beforeAll(async () => {
  db = connect({ databaseUrl: await createDatabase(), poolMax: 2, log: makeLog('silent') })
  await db.transaction().execute((tx) => savePlaces(tx, twoStreets))
})
beforeEach(async () => {
  await db.deleteFrom('point_moved').execute()
  await db.deleteFrom('point').execute()
  const records = ['A', 'B', 'C'].map((code) => pointRecord({ code, communityCode: code === 'C' ? 'C2' : 'C1' }))
  await db.transaction().execute((tx) => savePoints(tx, records, { random16: cryptoRandom16, initialsOf }))
})
afterAll(() => db.destroy())

const move = (order: MoveOrder, isDryRun = false) => moveListed(db, order, cryptoRandom16, isDryRun)
const where = async () => {
  const records = await listRecords(db)
  return Object.fromEntries(records.map(({ code, communityCode }) => [code, communityCode]))
}
const file = (text: string) => ({ name: 'moves.csv', bytes: Buffer.from(text) })

test('moves all points of a community, or the named ones', async () => {
  await move({ from: '石板坡', to: 'C3', codes: ['B'] })
  expect(await where()).toEqual({ A: 'C1', B: 'C3', C: 'C2' })
  await move({ from: 'C1', to: 'C2', codes: [] })
  expect(await where()).toEqual({ A: 'C2', B: 'C3', C: 'C2' })
})

test('a file names the target of each point; a point that is already there does not move', async () => {
  const moved = await move(file('code,community\nA,黄葛社区\nB,柚子坡社区\nC,C2\n'))
  expect(moved.map(({ code }) => code).sort()).toEqual(['A', 'B'])
  expect(await where()).toEqual({ A: 'C2', B: 'C3', C: 'C2' })
})

test('a dry run reports what would move and moves nothing', async () => {
  expect(await move({ from: 'C1', to: 'C2', codes: [] }, true)).toHaveLength(2)
  expect(await where()).toEqual({ A: 'C1', B: 'C1', C: 'C2' })
})

test.each([
  [{ from: 'C1', to: '火星', codes: [] }, '没有叫“火星”的社区。'],
  [{ from: 'C1', to: '石板坡社区', codes: [] }, '是同一个'],
  [{ from: 'C1', to: 'C2', codes: ['A', 'C'] }, 'C1没有编号为 C 的服务点。'],
  [
    file('code,community\nA,C2\nX,C2\nA,C3\nB,C9\n'),
    '第 3 行：没有编号为“X”的服务点。\nmoves.csv 第 4 行：code A 和第 2 行的一样。',
  ],
])('with one wrong instruction nothing moves', async (order, sentence) => {
  await expect(move(order)).rejects.toThrow(sentence)
  expect(await where()).toEqual({ A: 'C1', B: 'C1', C: 'C2' })
})
