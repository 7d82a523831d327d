import { sql } from 'kysely'
import { openWorld, type World } from '../../../test/factories'
import { type Mark, type PointMemory, recallPoints } from './point-memory'

let world: World
beforeEach(async () => {
  // With one connection, queries are answered in the order in which they were sent.
  world = await openWorld({ PGPOOL_MAX: '1' })
})
afterEach(() => world.close())

const markOf = async (pointId: string): Promise<Mark> => {
  const { rows } = await sql<Mark>`
    select community_id as "communityId", id, xmin::text as version from point where id = ${pointId}`.execute(world.db)
  if (!rows[0]) throw new Error('no such point')
  return rows[0]
}
const newMark = async () => markOf(await world.newPoint())
const recall = (memory: PointMemory, marks: readonly Mark[]) => recallPoints(world.app.db, memory, marks)

test('a point found in memory stays in the answer when a concurrent call finds it changed', async () => {
  const [known, unknown] = [await newMark(), await newMark()]
  const memory: PointMemory = new Map()
  await recall(memory, [known])
  const answer = recall(memory, [unknown, known])
  const other = recall(memory, [{ ...known, version: 'another' }])
  expect((await answer).map(({ id }) => id)).toEqual([unknown.id, known.id])
  expect((await other).map(({ id }) => id)).toEqual([known.id])
})

test('a point that changed after the lookup is remembered in the version that was read', async () => {
  const before = await newMark()
  const memory: PointMemory = new Map()
  await world.db.updateTable('point').set({ name: '换了名字' }).where('id', '=', before.id).execute()
  expect(await recall(memory, [before])).toMatchObject([{ name: '换了名字' }])
  const now = await markOf(before.id)
  world.statements.length = 0
  expect(await recall(memory, [now])).toMatchObject([{ name: '换了名字' }])
  expect(world.statements).toEqual([])
})

test('a point deleted between lookup and read is left out, and the others keep their order', async () => {
  const [first, gone, last] = [await newMark(), await newMark(), await newMark()]
  const memory: PointMemory = new Map()
  await world.db.deleteFrom('point').where('id', '=', gone.id).execute()
  expect((await recall(memory, [last, gone, first])).map(({ id }) => id)).toEqual([last.id, first.id])
})
