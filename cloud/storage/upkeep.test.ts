import { newKey, openWorld, type World } from '../../test/factories'
import { untilRow, lockWaiters } from '../../test/until-row'
import { fillInitials, forgetOldCalls } from './upkeep'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const count = async (table: string) => (await world.rows(table))[table]?.length

test('stored replies are kept for seven days', async () => {
  await world.report(await world.newPerson(), await world.newPoint(), 'open', newKey())
  const { created_at: made } = (await world.rows('call_key')).call_key?.[0] ?? {}
  const after = (days: number) => new Date(Date.parse(String(made)) + days * 86_400_000).toISOString()
  await forgetOldCalls(world.db, after(7))
  expect(await count('call_key')).toBe(1)
  await forgetOldCalls(world.db, after(7.001))
  expect(await count('call_key')).toBe(0)
})

test('call counts are deleted after an hour', async () => {
  await world.ask(await world.newPerson(), 'me.get', {})
  await forgetOldCalls(world.db, '2026-11-24T03:00:00Z')
  expect(await count('call_count')).toBe(1)
  await forgetOldCalls(world.db, '2026-11-24T03:00:01Z')
  expect(await count('call_count')).toBe(0)
})

test('points without initials get them, once; the others keep theirs', async () => {
  await world.newPoint({ name: '书吧' })
  await world.newPoint({ name: '食堂', initials: 'own' })
  expect(await fillInitials(world.db, (name) => `of ${name}`)).toBe(1)
  expect(await fillInitials(world.db, () => 'never asked')).toBe(0)
  const { point } = await world.rows('point')
  expect(point?.map(({ initials }) => initials).sort()).toEqual(['of 书吧', 'own'])
})

test('a point renamed meanwhile is left for the next run', async () => {
  await world.newPoint({ name: '旧名' })
  const holder = await world.db.startTransaction().execute()
  await holder.updateTable('point').set({ name: '新名' }).execute()
  const filling = fillInitials(world.db, () => 'jm')
  await untilRow(world.db, lockWaiters)
  await holder.commit().execute()
  await filling
  expect((await world.rows('point')).point).toMatchObject([{ name: '新名', initials: null }])
  expect(await fillInitials(world.db, () => 'xm')).toBe(1)
})

test('both may run twice concurrently', async () => {
  for (let number = 0; number < 5; number++) await world.newPoint()
  await Promise.all([fillInitials(world.db, () => 'a'), fillInitials(world.db, () => 'a')])
  await Promise.all([forgetOldCalls(world.db, world.clock.now), forgetOldCalls(world.db, world.clock.now)])
  expect((await world.rows('point')).point?.every(({ initials }) => initials === 'a')).toBe(true)
})
