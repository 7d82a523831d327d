import type pg from 'pg'
import { atMinutes, shanghaiDay, toInstant } from '../src/domain/time'
import { connected } from './connected'

const COMMUNITY = 1
/** Each room has ten booked hours a day on `DAYS` days; those of today and later are live. */
const A_DAY = 10
const DAYS = 100
const DAYS_AHEAD = 13
/** Bookings of one person. */
const OF_ONE = 20
/** Bookings of one room. */
export const A_ROOM = A_DAY * DAYS

const RULES = {
  gridMinutes: 30,
  minMinutes: 30,
  maxMinutes: 180,
  bufferMinutes: 0,
  windowDays: 60,
  noticeMinutes: 0,
  cancelMinutes: 0,
  approval: 'instant',
  activeMax: 20,
  weekMinutesMax: 3_000,
}
const HOURS = { week: Array.from({ length: 7 }, () => [['00:00', '24:00']]), holiday: 'usual' }

export const roomIdOf = (room: number): string => `${COMMUNITY}-${String(room).padStart(16, '0')}`

const INSERT_ROOMS = `
  insert into room (community_id, id, point_id, name, kind, capacity, floor, fee, note, rules, hours, code, feed_secret)
  select ${COMMUNITY}, '${COMMUNITY}-' || lpad(room::text, 16, '0'), point.id, '房间' || room, 'meeting', 20, '', '免费', '',
    $2::jsonb, $3::jsonb, 'code' || room, 'feed' || room
  from generate_series(0, $1::int - 1) room,
    (select id from point where community_id = ${COMMUNITY} order by id limit 1) point`

const INSERT_BOOKINGS = `
  insert into reservation (community_id, id, room_id, kind, state, person_id, made_by, starts_at, ends_at, blocked_until, party_size, calendar_uid,
    made_at, changed_at)
  select ${COMMUNITY}, id, '${COMMUNITY}-' || lpad(room::text, 16, '0'), 'booking',
    case when starts_at < $2::timestamptz then 'done' else 'confirmed' end,
    person, person, starts_at, starts_at + interval '1 hour', starts_at + interval '1 hour', 1, id, $2::timestamptz, $2::timestamptz
  from generate_series(0, $1::int - 1) room, generate_series(0, ${DAYS - 1}) day, generate_series(9, ${8 + A_DAY}) hour,
    lateral (select '${COMMUNITY}-' || lpad((room * ${DAYS * A_DAY} + day * ${A_DAY} + hour)::text, 16, '0') as id,
      $3::timestamptz + day * interval '1 day' + hour * interval '1 hour' as starts_at,
      'booker-' || (room * ${DAYS * A_DAY} + day * ${A_DAY} + hour) / ${OF_ONE} as person) one`

const insertRooms = (client: pg.Client, count: number) =>
  client.query(INSERT_ROOMS, [count, JSON.stringify(RULES), JSON.stringify(HOURS)])

/**
 * Inserts `count` bookings, a thousand for each room and ten on each of its days: a larger size means only more rooms.
 * The triggers are off, because the bookings' events do not matter here.
 * @param count a multiple of a thousand
 * @returns the number of rooms
 */
export const fillBookings = (databaseUrl: string, count: number, now: string): Promise<number> =>
  connected(databaseUrl, async (client) => {
    const rooms = count / A_ROOM
    await insertRooms(client, rooms)
    await client.query('set session_replication_role = replica')
    const firstDay = toInstant(atMinutes(shanghaiDay(now) + DAYS_AHEAD - DAYS + 1, 0))
    await client.query(INSERT_BOOKINGS, [rooms, now, firstDay])
    await client.query('vacuum analyze')
    return rooms
  })

/** A copy of the reservation table with its rows and constraints, but without foreign keys and triggers. */
export const copyReservations = (databaseUrl: string, table: string) =>
  connected(databaseUrl, async (client) => {
    const columns = `community_id, id, room_id, kind, state, person_id, made_by, starts_at, ends_at, blocked_until, party_size,
      calendar_uid, made_at, changed_at`
    await client.query(`create table ${table} (like reservation including all)`)
    await client.query(`insert into ${table} (${columns}) select ${columns} from reservation`)
    await client.query(`vacuum analyze ${table}`)
  })
