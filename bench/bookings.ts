import pg from 'pg'
import { atMinutes, dayName, shanghaiDay, toInstant } from '../src/domain/time'
import { goals } from '../config/budgets'
import { CALLERS, callers, EACH, openApp } from './callers'
import { atLeast, type Figure, unbounded } from './figure'
import { A_ROOM, copyReservations, fillBookings, roomIdOf } from './rooms'
import { interleaved, median, ratioOf, smallAndLarge } from './rounds'

const AT = '2026-11-24T02:00:00.000Z'
const ROUNDS = { rounds: 9, runs: 1 }
/** The number of distinct callers: each books only a few times, as people do. */
const PERSONS = 400
/** Chosen so that in the end a room has three or four bookings a day. */
const ROOMS = 40
const DAYS = 14
/** `fillBookings` has already booked the days before. */
const FIRST_DAY = 15
const HOUR_MS = 3_600_000

/** A separate slot of an hour for each booking, spread over two weeks; concurrent callers use different rooms. */
const slotOf = (number: number) => {
  const [room, round] = [number % ROOMS, Math.floor(number / ROOMS)]
  const startMs = atMinutes(shanghaiDay(AT) + FIRST_DAY + (round % DAYS), 9 * 60) + Math.floor(round / DAYS) * HOUR_MS
  return { roomId: roomIdOf(room), startsAt: toInstant(startMs), endsAt: toInstant(startMs + HOUR_MS) }
}

/**
 * The baseline: only the insert of a row into a copy of the reservation table, with the same content, constraints and
 * driver, prepared and in a transaction of its own.
 */
const makeBare = async (databaseUrl: string) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CALLERS })
  await copyReservations(databaseUrl, 'bare')
  const insert = async (number: number) => {
    const { roomId, startsAt, endsAt } = slotOf(number)
    const { rowCount } = await pool.query({
      name: 'bare',
      text: `insert into bare (community_id, id, room_id, kind, state, person_id, made_by, starts_at, ends_at, blocked_until,
          party_size, calendar_uid, made_at, changed_at)
        values (1, $1, $2, 'booking', 'confirmed', $3, $3, $4, $5, $5, 1, $1, $6, $6) on conflict do nothing`,
      values: [`1-bare${String(number).padStart(12, '0')}`, roomId, `bench:${number % PERSONS}`, startsAt, endsAt, AT],
    })
    if (rowCount !== 1) throw new Error('not booked')
  }
  return { insert, close: () => pool.end() }
}

const measureCreate = async (serverUrl: string, root: string): Promise<Figure[]> => {
  const { databaseUrl, ask, close } = await openApp(serverUrl, root, {
    name: 'bookings_create',
    poolMax: CALLERS,
    at: AT,
  })
  const identityOf = (number: number) => `bench:${number % PERSONS}`
  for (let person = 0; person < PERSONS; person++) await ask({ method: 'bookings.mine', input: {} }, identityOf(person))
  await fillBookings(databaseUrl, ROOMS * A_ROOM, AT)
  const bare = await makeBare(databaseUrl)
  const create = (number: number) => {
    const { roomId, startsAt } = slotOf(number)
    const input = { roomId, startsAt, minutes: 60, partySize: 1, purpose: '' }
    return ask(
      { method: 'bookings.create', input, key: `bench-booking-${String(number).padStart(8, '0')}` },
      identityOf(number),
    )
  }
  const times = await interleaved({ bare: callers(bare.insert), create: callers(create) }, ROUNDS)
  await bare.close()
  await close()

  const count = CALLERS * EACH
  const [bareMs, createMs] = [median(times.bare) / count, median(times.create) / count]
  const note = `${createMs.toFixed(2)} ms a booking beside ${bareMs.toFixed(2)} ms; ${CALLERS} callers`
  return [
    atLeast('bookings.create.perBareInsert', ratioOf(times.bare, times.create), '×', goals.bookings.perBareInsert, {
      note,
      rounds: `${ROUNDS.rounds} × ${count}`,
    }),
  ]
}

/**
 * Fills a database with `count` bookings.
 * @returns `day` opens the page of one room's day, `close` ends the connections
 */
const openDays = async (serverUrl: string, root: string, count: number) => {
  const { databaseUrl, ask, close } = await openApp(serverUrl, root, { name: `bookings_${count}`, poolMax: 1, at: AT })
  const rooms = await fillBookings(databaseUrl, count, AT)
  let calls = 0
  const day = () => {
    const input = { roomId: roomIdOf((calls++ * 7_919) % rooms), day: dayName(shanghaiDay(AT) + (calls % 14)) }
    return ask({ method: 'rooms.day', input }, null)
  }
  return { work: day, close }
}

const measureDay = async (serverUrl: string, root: string): Promise<Figure[]> => {
  const { few, many } = goals.bookings.day
  const size = { rounds: 9, runs: 100 }
  const times = await smallAndLarge((count) => openDays(serverUrl, root, count), { few, many }, size)
  const rounds = `${size.rounds} × ${size.runs}`
  const note = `${median(times.large).toFixed(2)} ms beside ${median(times.small).toFixed(2)} ms`
  return [
    atLeast(`rooms.day.${many}.speedPer${few}`, ratioOf(times.small, times.large), '×', goals.bookings.day.speed, {
      note,
      rounds,
    }),
    unbounded(`rooms.day.${many}.ms`, median(times.large), 'ms', { rounds }),
  ]
}

/**
 * `bookings.create` through the dispatcher beside a bare insert, and a room's day among few bookings and among many.
 */
export const measureBookings = async (serverUrl: string, root: string): Promise<Figure[]> => [
  ...(await measureCreate(serverUrl, root)),
  ...(await measureDay(serverUrl, root)),
]
