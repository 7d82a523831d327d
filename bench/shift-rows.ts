import { atMinutes, shanghaiDay, toInstant } from '../src/domain/time'
import { connected } from './connected'

/** Shifts stand on so many days: a larger size means more of them on each. */
const DAYS = 100
const DAYS_AHEAD = 13
/** Shifts of one community. */
const OF_ONE = 500

/** Every other one of a day is full; the others lack one person. */
const INSERT_SHIFTS = `
  insert into shift (community_id, id, point_id, kind, title, about, starts_at, ends_at, capacity, taken, age_min, skills,
    bring, meet, leave_until, code_secret, made_at)
  select point.community_id, split_part(point.id, '-', 1) || '-' || lpad(nth::text, 16, '0'), point.id, 'meals', '班次' || nth, '', starts_at,
    starts_at + interval '1 hour', 2 - nth / ${DAYS} % 2, 1, 0, '', '', '', starts_at, 'secret' || nth, $2::timestamptz
  from generate_series(0, $1::int - 1) nth,
    lateral (select $3::timestamptz + nth % ${DAYS} * interval '1 day' + (9 * 60 + nth % 600) * interval '1 minute' as starts_at) day,
    lateral (select points.* from points where points.rank = nth / ${OF_ONE} % (select count(*) from points)) point`

const POINTS = `
  create temporary table points as
  select community_id, min(id) as id, row_number() over (order by community_id) - 1 as rank from point group by community_id`

const INSERT_SIGNUPS = `
  insert into signup (community_id, id, shift_id, person_id, made_by, state, joined_at, changed_at, checked_in_at, checked_in_by,
    checked_out_at, checked_out_by)
  select community_id, id, id, 'helper-' || right(id, 16), 'helper', case when isover then 'served' else 'taken' end, made_at,
    made_at, case when isover then starts_at end, case when isover then 'code' end, case when isover then ends_at end,
    case when isover then 'code' end
  from shift, lateral (select ends_at < made_at as isover) one`

const INSERT_EXPECTED = `
  insert into person_shift (person_id, signup_id, during)
  select person_id, signup.id, tstzrange(starts_at, ends_at, '[)') from signup
  join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id where signup.state = 'taken'`

/** Shifts to be joined: `$1` of them on each of `$2` days from `$3` on, each with `$4` places. */
const INSERT_EMPTY = `
  insert into shift (community_id, id, point_id, kind, title, about, starts_at, ends_at, capacity, taken, age_min, skills,
    bring, meet, leave_until, code_secret, made_at)
  select 1, '1-j' || lpad((day * $1::int + nth)::text, 15, '0'), (select min(id) from point where community_id = 1), 'meals',
    '演示', '', starts_at, starts_at + interval '1 hour', $4::int, 0, 0, '', '', '', starts_at, 'secret', $5::timestamptz
  from generate_series(0, $2::int - 1) day, generate_series(0, $1::int - 1) nth,
    lateral (select $3::timestamptz + day * interval '1 day' + interval '9 hours' as starts_at) one`

/** @param number counts from 0, day by day */
export const emptyShiftId = (number: number): string => `1-j${String(number).padStart(15, '0')}`

/**
 * Inserts `count` shifts with one signup each, spread over the communities; those of today and later are live. The
 * triggers are off, because neither events nor persons matter here.
 */
export const fillShifts = (databaseUrl: string, count: number, now: string): Promise<void> =>
  connected(databaseUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(POINTS)
    const firstDay = toInstant(atMinutes(shanghaiDay(now) + DAYS_AHEAD - DAYS + 1, 0))
    await client.query(INSERT_SHIFTS, [count, now, firstDay])
    await client.query(INSERT_SIGNUPS)
    await client.query(INSERT_EXPECTED)
    await client.query('vacuum analyze')
  })

interface Empty {
  perDay: number
  days: number
  /** Midnight of the first of them, an instant. */
  from: string
  capacity: number
}

/** Inserts shifts that nobody has joined, with the ids of {@link emptyShiftId}. */
export const addEmptyShifts = (databaseUrl: string, empty: Empty, now: string): Promise<void> =>
  connected(databaseUrl, async (client) => {
    await client.query(INSERT_EMPTY, [empty.perDay, empty.days, empty.from, empty.capacity, now])
    await client.query(`update person set role = 'volunteer'`)
    await client.query('vacuum analyze')
  })

/** Copies of the two tables in which a person's place stands, with rows and constraints, but without triggers. */
export const copySignups = (databaseUrl: string): Promise<void> =>
  connected(databaseUrl, async (client) => {
    const columns = 'community_id, id, shift_id, person_id, made_by, state, joined_at, changed_at'
    await client.query('create table bare_signup (like signup including all)')
    await client.query(`insert into bare_signup (${columns}) select ${columns} from signup where state = 'taken'`)
    await client.query('create table bare_expected (like person_shift including all)')
    await client.query('insert into bare_expected select * from person_shift')
    await client.query('vacuum analyze')
  })
