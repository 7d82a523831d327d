import pg from 'pg'
import { goals } from '../config/budgets'
import { atMinutes, shanghaiDay, toInstant } from '../src/domain/time'
import { CALLERS, callers, EACH, openApp } from './callers'
import { atLeast, atMost, type Figure, unbounded } from './figure'
import { interleaved, median, ratioOf, smallAndLarge } from './rounds'
import { addEmptyShifts, copySignups, emptyShiftId, fillShifts } from './shift-rows'

const AT = '2026-11-24T02:00:00.000Z'
const HOUR_MS = 3_600_000
const ROUNDS = { rounds: 9, runs: 1 }
/** Shifts with their signups that are there before anybody joins. */
const BEFORE = 40_000
/** The number of distinct callers: each joins one shift a day. */
const PERSONS = 400
/** Concurrent callers join different ones; all their places are taken in the end. */
const PER_DAY = 40
const EMPTY = { perDay: PER_DAY, days: 5, capacity: PERSONS / PER_DAY }
/** `fillShifts` plans no later ones. */
const FIRST_DAY = shanghaiDay(AT) + 15

const spotOf = (number: number) => {
  const day = Math.floor(number / PERSONS)
  const startMs = atMinutes(FIRST_DAY + day, 9 * 60)
  return {
    shiftId: emptyShiftId(day * PER_DAY + (number % PER_DAY)),
    identity: `bench:${number % PERSONS}`,
    startsAt: toInstant(startMs),
    endsAt: toInstant(startMs + HOUR_MS),
  }
}

/**
 * The baseline: only the insert of a signup and of its time into copies of the two tables, with the same content,
 * constraints and driver, prepared and in a transaction of its own.
 */
const makeBare = async (databaseUrl: string) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CALLERS })
  await copySignups(databaseUrl)
  const insert = async (number: number) => {
    const { shiftId, identity, startsAt, endsAt } = spotOf(number)
    const { rowCount } = await pool.query({
      name: 'bare',
      text: `with expected as (
          insert into bare_expected (person_id, signup_id, during) values ($3, $1, tstzrange($4, $5, '[)'))
          on conflict do nothing returning signup_id)
        insert into bare_signup (community_id, id, shift_id, person_id, made_by, state, joined_at, changed_at, changed_by)
        select 1, $1, $2, $3, $3, 'taken', $6, $6, $3 from expected`,
      values: [`1-bare${String(number).padStart(12, '0')}`, shiftId, identity, startsAt, endsAt, AT],
    })
    if (rowCount !== 1) throw new Error('not joined')
  }
  return { insert, close: () => pool.end() }
}

/** @param goal what booking a room reaches */
const measureJoin = async (serverUrl: string, root: string, goal: number): Promise<Figure[]> => {
  const { databaseUrl, ask, close } = await openApp(serverUrl, root, { name: 'shifts_join', poolMax: CALLERS, at: AT })
  for (let person = 0; person < PERSONS; person++) await ask({ method: 'bookings.mine', input: {} }, `bench:${person}`)
  await fillShifts(databaseUrl, BEFORE, AT)
  await addEmptyShifts(databaseUrl, { ...EMPTY, from: toInstant(atMinutes(FIRST_DAY, 0)) }, AT)
  const bare = await makeBare(databaseUrl)
  const join = (number: number) => {
    const { shiftId, identity } = spotOf(number)
    const input = { shiftId, isOldEnough: true, isSureOfClash: true }
    return ask({ method: 'shifts.join', input, key: `bench-joining-${String(number).padStart(8, '0')}` }, identity)
  }
  const times = await interleaved({ bare: callers(bare.insert), join: callers(join) }, ROUNDS)
  await bare.close()
  await close()

  const count = CALLERS * EACH
  const [bareMs, joinMs] = [median(times.bare) / count, median(times.join) / count]
  const note = `${joinMs.toFixed(2)} ms a signup beside ${bareMs.toFixed(2)} ms; ${CALLERS} callers; bound: a booking's`
  const rounds = `${ROUNDS.rounds} × ${count}`
  return [atLeast('shifts.join.perBareInsert', ratioOf(times.bare, times.join), '×', goal, { note, rounds })]
}

/** @returns `open` lists the shifts of the whole district and of one community in turn */
const openList = async (serverUrl: string, root: string, count: number) => {
  const { databaseUrl, ask, close } = await openApp(serverUrl, root, { name: `shifts_${count}`, poolMax: 1, at: AT })
  await fillShifts(databaseUrl, count, AT)
  const open = async () => {
    await ask({ method: 'shifts.open', input: {} }, null)
    await ask({ method: 'shifts.open', input: { communityId: 1 } }, null)
  }
  return { work: open, close }
}

const measureOpen = async (serverUrl: string, root: string): Promise<Figure[]> => {
  const { few, many, perFew } = goals.shifts.open
  const size = { rounds: 9, runs: 50 }
  const times = await smallAndLarge((count) => openList(serverUrl, root, count), { few, many }, size)
  const rounds = `${size.rounds} × ${size.runs}`
  const note = `${median(times.large).toFixed(2)} ms beside ${median(times.small).toFixed(2)} ms; district and community`
  return [
    atMost(`shifts.open.${many}.per${few}`, ratioOf(times.large, times.small), '×', perFew, { note, rounds }),
    unbounded(`shifts.open.${many}.ms`, median(times.large) / 2, 'ms', { rounds }),
  ]
}

/**
 * `shifts.join` through the dispatcher beside a bare insert, and the open shifts among few and among many.
 * @param bookings the figures of bookings in the same run, of which one is the bound
 */
export const measureShifts = async (
  serverUrl: string,
  root: string,
  bookings: readonly Figure[],
): Promise<Figure[]> => {
  const goal = bookings.find(({ id }) => id === 'bookings.create.perBareInsert')?.value ?? goals.bookings.perBareInsert
  return [...(await measureJoin(serverUrl, root, goal)), ...(await measureOpen(serverUrl, root))]
}
