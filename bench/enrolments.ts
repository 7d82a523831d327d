import pg from 'pg'
import { goals } from '../config/budgets'
import { CONSENT_VERSION } from '../src/domain/programmes/consent.zh'
import { atMinutes, shanghaiDay, toInstant } from '../src/domain/time'
import { CALLERS, callers, EACH, openApp } from './callers'
import { addEmptyCourses, childIdsOf, copyEnrolments, emptyCourseId } from './enrolment-rows'
import { atLeast, type Figure } from './figure'
import { fillProgrammes } from './programme-rows'
import { interleaved, median, ratioOf } from './rounds'

const AT = '2026-11-24T02:00:00.000Z'
const ROUNDS = { rounds: 9, runs: 1 }
/** Dates of programmes that are there before anybody enrols. */
const BEFORE = 40_000
/** The number of distinct callers: each enrols for five courses. */
const PERSONS = 400
/** Concurrent callers enrol for different ones; all their seats are taken in the end. */
const PER_TURN = 40
const TURNS = 5
const FIRST_DAY = shanghaiDay(AT) + 15

const spotOf = (number: number, seats: number) => {
  const [turn, person] = [Math.floor(number / PERSONS), number % PERSONS]
  return {
    programmeId: emptyCourseId(turn * PER_TURN + (number % PER_TURN)),
    identity: `bench:${person}`,
    children: childIdsOf(person).filter((_, index) => index < seats - 1),
  }
}

/** The baseline: only the insert of an enrolment and of its seats into copies of the two tables. */
const makeBare = async (databaseUrl: string, seats: number) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CALLERS })
  await copyEnrolments(databaseUrl)
  const insert = async (number: number) => {
    const { programmeId, identity, children } = spotOf(number, seats)
    const { rowCount } = await pool.query({
      name: 'bare',
      text: `with enrolled as (
          insert into bare_enrolment (community_id, id, programme_id, person_id, made_by, state, seats, joined_at,
            changed_at, changed_by)
          values (1, $1, $2, $3, $3, 'taken', $4, $6, $6, $3) returning id)
        insert into bare_seat (community_id, enrolment_id, seat, programme_id, person_id, child_id, is_child)
        select 1, id, nth - 1, $2, case when nth = 1 then $3 end, child, nth > 1
        from enrolled, unnest(array[null] || $5::text[]) with ordinality one (child, nth)`,
      values: [`1-bare${String(number).padStart(12, '0')}`, programmeId, identity, seats, children, AT],
    })
    if (rowCount !== seats) throw new Error('not enrolled')
  }
  return { insert, close: () => pool.end() }
}

const measureEnrol = async (serverUrl: string, root: string, goal: number, seats: number): Promise<Figure> => {
  const name = `enrolments_${seats}`
  const { databaseUrl, ask, close } = await openApp(serverUrl, root, { name, poolMax: CALLERS, at: AT })
  for (let person = 0; person < PERSONS; person++) await ask({ method: 'bookings.mine', input: {} }, `bench:${person}`)
  await fillProgrammes(databaseUrl, BEFORE, AT)
  const from = toInstant(atMinutes(FIRST_DAY, 9 * 60))
  const capacity = (PERSONS / PER_TURN) * seats
  const empty = { count: PER_TURN * TURNS, capacity, from, consentVersion: CONSENT_VERSION }
  await addEmptyCourses(databaseUrl, empty, AT)
  const bare = await makeBare(databaseUrl, seats)
  const enrol = (number: number) => {
    const { programmeId, identity, children } = spotOf(number, seats)
    const input = { programmeId, seats: [null, ...children] }
    const key = `bench-enrolling-${String(number).padStart(8, '0')}`
    return ask({ method: 'programmes.enrol', input, key }, identity)
  }
  const times = await interleaved({ bare: callers(bare.insert), enrol: callers(enrol) }, ROUNDS)
  await bare.close()
  await close()

  const count = CALLERS * EACH
  const [bareMs, enrolMs] = [median(times.bare) / count, median(times.enrol) / count]
  const note = `${enrolMs.toFixed(2)} ms beside ${bareMs.toFixed(2)} ms; ${CALLERS} callers; bound: a booking's`
  const rounds = `${ROUNDS.rounds} × ${count}`
  const id = `programmes.enrol.${seats}.perBareInsert`
  return atLeast(id, ratioOf(times.bare, times.enrol), '×', goal, { note, rounds })
}

/**
 * `programmes.enrol` of one seat and of four beside bare inserts.
 * @param bookings the figures of bookings in the same run, of which one is the bound
 */
export const measureEnrolments = async (
  serverUrl: string,
  root: string,
  bookings: readonly Figure[],
): Promise<Figure[]> => {
  const goal = bookings.find(({ id }) => id === 'bookings.create.perBareInsert')?.value ?? goals.bookings.perBareInsert
  return [await measureEnrol(serverUrl, root, goal, 1), await measureEnrol(serverUrl, root, goal, 4)]
}
