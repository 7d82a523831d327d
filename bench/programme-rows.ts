import { atMinutes, shanghaiDay, toInstant } from '../src/domain/time'
import { connected } from './connected'

/** Each programme has so many dates, a week apart: a larger size means more of them. */
const DATES = 20
const WEEKS_BEFORE = 6
/** Programmes of one community. */
const OF_ONE = 25

const POINTS = `
  create temporary table points as
  select community_id, min(id) as id, row_number() over (order by community_id) - 1 as rank from point group by community_id`

/** Of three kinds; nobody offers the others. */
const INSERT_PROGRAMMES = `
  insert into programme (community_id, id, point_id, kind, form, title, about, teacher, fee, bring, capacity, taken, made_at)
  select point.community_id, split_part(point.id, '-', 1) || '-' || lpad(nth::text, 16, '0'), point.id,
    (array['afterSchool', 'seniorUniversity', 'reading'])[nth % 3 + 1], 'course', '活动' || nth, '', '', '', '', 20, 1,
    $2::timestamptz
  from generate_series(0, $1::int - 1) nth,
    lateral (select points.* from points where points.rank = nth / ${OF_ONE} % (select count(*) from points)) point`

const INSERT_DATES = `
  insert into programme_session (community_id, id, programme_id, kind, starts_at, ends_at)
  select community_id, split_part(id, '-', 1) || '-d' || lpad((right(id, 15)::int * ${DATES} + week)::text, 15, '0'), id,
    kind, starts_at, starts_at + interval '1 hour'
  from programme, generate_series(0, ${DATES - 1}) week,
    lateral (select $1::timestamptz + (week * 7 + right(id, 15)::int % 7) * interval '1 day'
      + (9 * 60 + right(id, 15)::int % 600) * interval '1 minute' as starts_at) one`

const INSERT_ENROLMENTS = `
  insert into enrolment (community_id, id, programme_id, person_id, made_by, state, seats, joined_at, changed_at)
  select community_id, id, id, 'guest-' || right(id, 15), 'guest', 'taken', 1, made_at, made_at from programme`

const INSERT_SEATS = `
  insert into enrolment_seat (community_id, enrolment_id, seat, programme_id, person_id, is_child)
  select community_id, id, 0, programme_id, person_id, false from enrolment`

/**
 * Inserts `count` dates of programmes with one seat taken each, spread over the communities; most are still to come. The
 * triggers are off, because neither events nor persons matter here.
 */
export const fillProgrammes = (databaseUrl: string, count: number, now: string): Promise<void> =>
  connected(databaseUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(POINTS)
    await client.query(INSERT_PROGRAMMES, [count / DATES, now])
    await client.query(INSERT_DATES, [toInstant(atMinutes(shanghaiDay(now) - WEEKS_BEFORE * 7, 0))])
    await client.query(INSERT_ENROLMENTS)
    await client.query(INSERT_SEATS)
    await client.query('vacuum analyze')
  })
