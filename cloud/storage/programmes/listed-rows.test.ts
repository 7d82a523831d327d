import { sql } from 'kysely'
import { boxAround } from '../../../src/domain/geo'
import { openWorld, TUESDAY_TEN as NOW, type World } from '../../../test/factories'
import { rowOfProgramme } from '../../../test/programmes'
import { place } from '../../../test/walk/hill-town'
import { listProgrammes, type Wanted } from './listed-rows'

const [PROGRAMMES, DATES] = [100, 40]
const ANY = { communityId: undefined, pointId: undefined, kind: undefined, born: undefined }

let world: World
let emptyPointId: string
beforeAll(async () => {
  world = await openWorld()
  emptyPointId = await world.newPoint({ position: place(1_200, 60) })
  await rowOfProgramme(world, await world.newPoint(), { kind: 'reading', monthsMin: 72, days: ['2026-11-25'] })
  const nextId = (number: unknown) => sql`'1-' || lpad((${number})::text, 16, '0')`
  // Many dates of programmes that all go on for long: the next one of each is within a week.
  await sql`
    insert into programme select copy.* from programme, generate_series(1, ${PROGRAMMES}) as n,
      jsonb_populate_record(null::programme, to_jsonb(programme) || jsonb_build_object('id', ${nextId(sql`n`)})) as copy`.execute(
    world.db,
  )
  await sql`
    insert into programme_session select copy.* from programme_session one, generate_series(1, ${PROGRAMMES}) as n,
      generate_series(1, ${DATES}) as week, jsonb_populate_record(null::programme_session, to_jsonb(one)
        || jsonb_build_object('id', ${nextId(sql`n * 100 + week`)}, 'programme_id', ${nextId(sql`n`)},
          'starts_at', starts_at + week * interval '1 week' + n * interval '1 minute',
          'ends_at', ends_at + week * interval '1 week' + n * interval '1 minute')) as copy`.execute(world.db)
  await sql`analyze`.execute(world.db)
})
afterAll(() => world.close())

/** The planner looks at an end of an index. */
const PLANNED = 2

/** How many rows of dates a list reads, and how many programmes it has. */
const reading = (wanted: Partial<Wanted>, after?: { startsAt: string; sessionId: string }) =>
  world.db.transaction().execute(async (tx) => {
    const rows = await listProgrammes(tx, { ...ANY, ...wanted }, { from: NOW, after, now: NOW, rowsMax: 60 })
    const { rows: counts } = await sql<{ dates: number }>`
      select (seq_tup_read + idx_tup_fetch)::int as dates from pg_stat_xact_user_tables
      where relname = 'programme_session'`.execute(tx)
    return { found: rows.length, dates: counts[0]?.dates ?? 0 }
  })

test('what nobody offers is found missing without a look at the dates', async () => {
  const nowhere = boxAround(place(1_200, 60), 100)
  for (const wanted of [
    { kind: 'cafe' },
    { pointId: emptyPointId },
    { box: nowhere },
    { leaderId: 'nobody' },
  ] as const) {
    const { found, dates } = await reading(wanted)
    expect([found, dates <= PLANNED]).toEqual([0, true])
  }
})

test('where nothing suits, and at the end of the list, a few dates of each programme are read, not all', async () => {
  const end = { startsAt: '2027-01-01T00:00:00.000Z', sessionId: '1-0000000000000000' }
  for (const { found, dates } of [await reading({ born: '2026-10' }), await reading({}, end)]) {
    expect(found).toBe(0)
    expect(dates).toBeLessThanOrEqual(5 * (PROGRAMMES + 1))
  }
})
