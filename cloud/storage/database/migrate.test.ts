import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openWorld } from '../../../test/factories'
import { migrate, pendingMigrations } from './migrate'
import { migrations } from '../migrations'

test('the list contains every file of the folder, in order', () => {
  const files = readdirSync(join(__dirname, '../migrations')).filter((file) => file.endsWith('.sql'))
  expect(Object.keys(migrations).map((name) => `${name}.sql`)).toEqual(files.sort())
})

test('migrating again, also twice at once, changes nothing', async () => {
  const world = await openWorld()
  const before = await world.rows()
  expect(await pendingMigrations(world.db)).toEqual([])
  expect(await Promise.all([migrate(world.db), migrate(world.db)])).toEqual([[], []])
  expect(await world.rows()).toEqual(before)
  await world.close()
})
