import { sql } from 'kysely'
import { openWorld, type World } from '../../../test/factories'
import { join, newShift } from '../../../test/shifts'
import { shanghai } from '../../../test/times'
import { place } from '../../../test/walk/hill-town'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const on = (day: string, from: string, to: string) => ({ startsAt: shanghai(day, from), endsAt: shanghai(day, to) })

test('who is needed within a day comes first, then by the start; with a position each has its walk', async () => {
  const [near, far] = [await world.newPoint(), await world.newPoint({ communityId: 2, position: place(300, 0) })]
  const full = await newShift(world, { pointId: near, title: '演示人齐了', ...on('2026-11-24', '14:00', '15:00') })
  const short = await newShift(world, { pointId: far, title: '演示差人', ...on('2026-11-24', '15:00', '16:00') })
  const later = await newShift(world, { pointId: near, title: '演示下周', ...on('2026-12-01', '09:00', '10:00') })
  await join(world, await world.newPerson('volunteer'), full)
  const { rows, more } = await world.ask(null, 'shifts.open', { position: { ...place(0, 0), profile: 'standard' } })
  expect(rows.map(({ id, isShort }) => [id, isShort])).toEqual([
    [short, true],
    [full, false],
    [later, false],
  ])
  expect(rows.map(({ walk }) => walk?.seconds)).toEqual([expect.any(Number), 0, 0])
  expect(more).toBeNull()

  const ofCommunity = await world.ask(null, 'shifts.open', { communityId: 1 })
  expect(ofCommunity.rows.map(({ id, walk }) => [id, walk])).toEqual([
    [full, null],
    [later, null],
  ])
  const afterwards = await world.ask(null, 'shifts.open', { from: shanghai('2026-11-24', '16:00') })
  expect(afterwards.rows.map(({ id }) => id)).toEqual([later])
})

test('of many shifts that begin at one moment none is left out between two answers', async () => {
  const pointId = await world.newPoint({ communityId: 3 })
  await newShift(world, { pointId, title: '演示同时', ...on('2026-11-27', '09:00', '10:00') })
  await sql`
    insert into shift select * from jsonb_populate_recordset(null::shift, (
      select jsonb_agg(to_jsonb(shift) || jsonb_build_object('id', '3-' || lpad(n::text, 16, '0')))
      from shift, generate_series(1, 69) as n where shift.title = '演示同时'))`.execute(world.db)
  const first = await world.ask(null, 'shifts.open', { communityId: 3 })
  expect([first.rows.length, first.more?.startsAt]).toEqual([60, shanghai('2026-11-27', '09:00')])
  const second = await world.ask(null, 'shifts.open', { communityId: 3, ...(first.more && { after: first.more }) })
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(70)
  expect(second.more).toBeNull()
})
