import { sql } from 'kysely'
import { isAgeRight } from '../../../src/domain/programmes/ages'
import { newKey, openWorld, type World } from '../../../test/factories'
import { CLASS_DAY, rowOfProgramme, seated } from '../../../test/programmes'
import { shanghai } from '../../../test/times'
import { place } from '../../../test/walk/hill-town'
import type { Input } from '../../../src/contract/schema/types'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const list = (input: Input<'programmes.list'> = {}) => world.ask(null, 'programmes.list', input)
const ids = async (input: Input<'programmes.list'> = {}) => (await list(input)).rows.map(({ id }) => id)
const made = async (...more: Parameters<typeof rowOfProgramme> extends [World, ...infer R] ? R : never) =>
  (await rowOfProgramme(world, ...more)).programmeId

test('each programme is there once, with its next date and how many are to come', async () => {
  const pointId = await world.newPoint()
  const { programmeId, sessionIds } = await rowOfProgramme(world, pointId, { capacity: 5 })
  await seated(world, { programmeId, seats: 2 })
  expect((await list()).rows).toMatchObject([
    {
      id: programmeId,
      point: { id: pointId },
      next: { sessionId: sessionIds[0], startsAt: shanghai(CLASS_DAY, '16:30'), capacity: null, taken: 0 },
      sessions: 4,
      capacity: 5,
      taken: 2,
      walk: null,
    },
  ])
  world.clock.now = shanghai(CLASS_DAY, '17:00')
  expect((await list()).rows[0]?.next.sessionId).toBe(sessionIds[0]) // goes on
  world.clock.now = shanghai(CLASS_DAY, '18:00')
  expect((await list()).rows).toMatchObject([{ next: { sessionId: sessionIds[1] }, sessions: 3 }])
})

test('it is told whether one can enrol: of a course until its first date begins, of a drop-in for each date', async () => {
  const pointId = await world.newPoint()
  await rowOfProgramme(world, pointId)
  await rowOfProgramme(world, pointId, { form: 'dropIn' })
  const enrolling = async () => Object.fromEntries((await list()).rows.map((row) => [row.form, row.enrolling]))
  expect(await enrolling()).toEqual({ course: 'now', dropIn: 'now' })
  world.clock.now = shanghai(CLASS_DAY, '17:00')
  expect(await enrolling()).toEqual({ course: 'begun', dropIn: 'begun' })
  world.clock.now = shanghai(CLASS_DAY, '18:00')
  expect(await enrolling()).toEqual({ course: 'begun', dropIn: 'now' })
})

test('of a drop-in the seats of the next date are told', async () => {
  const { programmeId, sessionIds } = await rowOfProgramme(world, await world.newPoint(), { form: 'dropIn' })
  await seated(world, { programmeId, sessionId: sessionIds[0] ?? '', seats: 1 })
  expect((await list()).rows).toMatchObject([{ capacity: null, taken: 0, next: { capacity: 2, taken: 1 } }])
})

test('they come by their next date; what is cancelled or over is left out', async () => {
  const pointId = await world.newPoint()
  const later = await made(pointId, { days: ['2026-11-27', '2026-12-04'] })
  const sooner = await rowOfProgramme(world, pointId, { days: ['2026-11-25', '2026-12-02'] })
  await made(pointId, { days: ['2026-11-23'] })
  const off = await made(pointId, { days: ['2026-11-25'] })
  expect(await ids({})).toEqual(expect.arrayContaining([sooner.programmeId, later]))
  const worker = await world.newPerson('worker', 1)
  const cancel = (programmeId: string, sessionId?: string) =>
    world.ask(worker, 'programmes.cancel', { programmeId, reason: '演示', ...(sessionId && { sessionId }) }, newKey())
  await cancel(off)
  expect(await ids()).toEqual([sooner.programmeId, later])
  await cancel(sooner.programmeId, sooner.sessionIds[0])
  expect(await ids()).toEqual([later, sooner.programmeId])
  expect(await ids({ from: shanghai('2026-12-03', '09:00') })).toEqual([later])
})

test('only what is asked for: of a community, of a point, of a kind', async () => {
  const [here, there] = [await world.newPoint(), await world.newPoint({ communityId: 2 })]
  const reading = await made(here, { kind: 'reading' })
  const other = await made(await world.newPoint())
  const foreign = await made(there)
  expect((await ids({ communityId: 2 })).sort()).toEqual([foreign])
  expect((await ids({ communityId: 1 })).sort()).toEqual([reading, other].sort())
  expect(await ids({ pointId: here })).toEqual([reading])
  expect(await ids({ kind: 'reading' })).toEqual([reading])
})

test('for a month of birth only what a child of that age may come to, as the rule says', async () => {
  const pointId = await world.newPoint()
  const bounds = [null, 72, 83, 84] as const
  const programmes = await Promise.all(
    bounds.flatMap((monthsMin) =>
      bounds
        .filter((monthsMax) => monthsMin === null || monthsMax === null || monthsMin <= monthsMax)
        .map(async (monthsMax) => ({ id: await made(pointId, { monthsMin, monthsMax }), monthsMin, monthsMax })),
    ),
  )
  for (const born of ['2019-11', '2019-12', '2020-11', '2020-12', '2026-11', '2026-12']) {
    const right = programmes.filter((one) => isAgeRight(born, one, shanghai(CLASS_DAY, '16:30')))
    expect((await ids({ born })).sort()).toEqual(right.map(({ id }) => id).sort())
  }
})

test('the ages of a course count on its first date, those of a drop-in on the next', async () => {
  const [pointId, six] = [await world.newPoint(), { monthsMin: 72, monthsMax: 72 }]
  const course = await made(pointId, six)
  const dropIn = await made(pointId, { ...six, form: 'dropIn' })
  world.clock.now = shanghai(CLASS_DAY, '19:00') // the next date is in December
  expect(await ids({ born: '2020-11' })).toEqual([course])
  expect(await ids({ born: '2020-12' })).toEqual([dropIn])
})

test('with a position what is within ten minutes on foot comes first, and each has its walk', async () => {
  // The terrace is 120 m away, and a walk of half an hour without steps.
  const [near, terrace] = [await world.newPoint(), await world.newPoint({ position: place(0, 120) })]
  const unplaced = await world.newPoint({ position: null })
  const [soonest, sooner, later] = [
    await made(unplaced, { days: ['2026-11-25'] }),
    await made(terrace, { days: ['2026-11-26'] }),
    await made(near, { days: ['2026-11-27'] }),
  ]
  expect(await ids()).toEqual([soonest, sooner, later])
  const { rows } = await list({ position: { ...place(0, 0), profile: 'stepfree' } })
  expect(rows.map(({ id, walk }) => [id, walk?.seconds])).toEqual([
    [later, 0],
    [soonest, undefined],
    [sooner, expect.any(Number)],
  ])
})

test('of many that begin at one moment none is left out between two answers, and none comes twice', async () => {
  const [near, far] = [await world.newPoint(), await world.newPoint({ position: place(1_200, 60) })]
  for (const pointId of [near, far]) await made(pointId, { days: ['2026-11-27'] })
  const nextId = (from: number) =>
    sql`'1-' || lpad((${from}::int + n + 100 * (point_id = ${near})::int)::text, 16, '0')`
  await sql`
    with old as (select programme.*, one.id as session_id from programme join programme_session one
      on one.programme_id = programme.id), made as (
      insert into programme select copy.* from old, generate_series(1, 49) as n, jsonb_populate_record(
        null::programme, to_jsonb(old) || jsonb_build_object('id', ${nextId(0)})) as copy)
    insert into programme_session select copy.* from old, programme_session one, generate_series(1, 49) as n,
      jsonb_populate_record(null::programme_session, to_jsonb(one)
        || jsonb_build_object('id', ${nextId(1_000)}, 'programme_id', ${nextId(0)})) as copy
    where one.id = old.session_id`.execute(world.db)
  for (const position of [undefined, { ...place(0, 0), profile: 'standard' as const }]) {
    const first = await list(position && { position })
    expect(first.rows).toHaveLength(60)
    const second = await list({ ...(position && { position }), ...(first.more && { after: first.more }) })
    const all = [...first.rows, ...second.rows].map(({ id }) => id)
    expect([all.length, new Set(all).size, second.more]).toEqual([100, 100, null])
  }
})
