import { sql } from 'kysely'
import { newKey, openWorld, type World } from '../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld({ RATE_LIMIT_PER_MINUTE: '3' })
})
afterAll(() => world.close())

const pointId = '1-0123456789abcdef'
const codesOf = async (identity: string | null, times: number) => {
  const codes: string[] = []
  for (let time = 0; time < times; time++) {
    const answer = await world.call(identity, 'points.get', { pointId })
    codes.push(answer.ok ? 'ok' : answer.error.code)
  }
  return codes
}

test('the fourth call of a minute gets slow_down, the first of the next minute does not', async () => {
  const resident = await world.newPerson()
  expect(await codesOf(resident, 4)).toEqual(['not_found', 'not_found', 'not_found', 'slow_down'])
  world.clock.now = '2026-11-24T02:01:00.000Z'
  expect(await codesOf(resident, 1)).toEqual(['not_found'])
})

test('one person over the limit does not slow down others', async () => {
  await codesOf(await world.newPerson(), 4)
  expect(await codesOf(await world.newPerson(), 1)).toEqual(['not_found'])
  expect(await codesOf(null, 4)).not.toContain('slow_down')
})

test('twenty concurrent calls are all counted', async () => {
  const resident = await world.newPerson()
  const answers = await Promise.all(Array.from({ length: 20 }, () => world.call(resident, 'points.get', { pointId })))
  expect(answers.filter((answer) => !answer.ok && answer.error.code === 'slow_down')).toHaveLength(17)
})

test('after slow_down the call may be retried with the same key, and then has its effect', async () => {
  const [resident, key, point] = [await world.newPerson(), newKey(), await world.newPoint()]
  await codesOf(resident, 3)
  const before = await world.rows()
  expect(await world.report(resident, point, 'open', key)).toMatchObject({ error: { code: 'slow_down', retry: true } })
  expect(await world.rows()).toEqual(before)

  world.clock.now = '2026-11-24T02:02:00.000Z'
  expect(await world.report(resident, point, 'open', key)).toMatchObject({ ok: true })
})

test('counting a call does not wait for the disk: the table is unlogged', async () => {
  const { rows } = await sql<{ kind: string }>`
    select relpersistence as kind from pg_class where relname = 'call_count'`.execute(world.db)
  expect(rows).toEqual([{ kind: 'u' }])
})
