import { connected } from './connected'

/** Courses for which nobody is enrolled: `$1` of them with `$2` seats each. */
const INSERT_EMPTY = `
  insert into programme (community_id, id, point_id, kind, form, title, about, teacher, fee, bring, capacity, made_at)
  select 1, '1-e' || lpad(nth::text, 15, '0'), (select min(id) from point where community_id = 1), 'reading', 'course', '演示',
    '', '', '', '', $2::int, $3::timestamptz
  from generate_series(0, $1::int - 1) nth`

const INSERT_DATES = `
  insert into programme_session (community_id, id, programme_id, kind, starts_at, ends_at)
  select 1, '1-f' || right(id, 15), id, kind, $1::timestamptz + right(id, 15)::int * interval '1 day',
    $1::timestamptz + right(id, 15)::int * interval '1 day' + interval '1 hour'
  from programme where id like '1-e%'`

const INSERT_CHILDREN = `
  insert into child (person_id, id, called, born, fetchers, made_at, changed_at)
  select id, 'k' || nth || lpad(replace(identity, 'bench:', ''), 14, '0'), '演示' || nth, '2019-05', '{}', $1, $1
  from person, generate_series(1, 3) nth where identity like 'bench:%'`

const INSERT_CONSENTS = `
  insert into child_consent (person_id, child_id, version, given_at) select person_id, id, $2::int, $1 from child`

/** @param number counts from 0 */
export const emptyCourseId = (number: number): string => `1-e${String(number).padStart(15, '0')}`

/** The three children of the caller `bench:person`. */
export const childIdsOf = (person: number): string[] =>
  [1, 2, 3].map((nth) => `k${nth}${String(person).padStart(14, '0')}`)

interface Empty {
  count: number
  capacity: number
  /** The start of the first date, an instant. */
  from: string
  consentVersion: number
}

/** Inserts courses that nobody is in, and three children of each caller with their consents. */
export const addEmptyCourses = (databaseUrl: string, empty: Empty, now: string): Promise<void> =>
  connected(databaseUrl, async (client) => {
    await client.query(INSERT_EMPTY, [empty.count, empty.capacity, now])
    await client.query(INSERT_DATES, [empty.from])
    await client.query(INSERT_CHILDREN, [now])
    await client.query(INSERT_CONSENTS, [now, empty.consentVersion])
    await client.query('vacuum analyze')
  })

/** Copies of the two tables in which seats stand, with rows and constraints, but without triggers. */
export const copyEnrolments = (databaseUrl: string): Promise<void> =>
  connected(databaseUrl, async (client) => {
    const columns = 'community_id, id, programme_id, person_id, made_by, state, seats, joined_at, changed_at'
    await client.query('create table bare_enrolment (like enrolment including all)')
    await client.query(`insert into bare_enrolment (${columns}) select ${columns} from enrolment`)
    await client.query('create table bare_seat (like enrolment_seat including all)')
    await client.query('insert into bare_seat select * from enrolment_seat')
    await client.query('vacuum analyze')
  })
