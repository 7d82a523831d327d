import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenIn } from '../../../test/booking-laws'
import { openSample } from '../../../test/sample'
import { shanghai } from '../../../test/times'
import { roomKinds } from '../../../src/domain/rooms/room-record'
import { dayName, shanghaiDay } from '../../../src/domain/time'
import { makeTick } from '../../tick/tick'
import type { SampleRoom } from './room-file'

const root = join(__dirname, '../../..')
const TEN = shanghai('2026-11-24', '10:00')
const rooms = JSON.parse(readFileSync(join(root, 'data/sample/rooms.json'), 'utf8')) as SampleRoom[]

/** Time to load a whole district before the first call. */
const LOADING_MS = 60_000

let sample: Awaited<ReturnType<typeof openSample>>
beforeAll(async () => {
  sample = await openSample(TEN)
}, LOADING_MS)
afterAll(() => sample.close())

const statesOf = (rows: readonly { state: string }[]) => [...new Set(rows.map(({ state }) => state))].sort()
const sheetOf = async (day: string) =>
  (await sample.ask('bookings.daySheet', { day }, 'worker')).rooms.flatMap(({ rows }) => rows)

test('there are rooms of every kind but the last, in several communities, all marked 演示', async () => {
  expect(rooms.every(({ name }) => name.startsWith('演示'))).toBe(true)
  const found = await sample.db.selectFrom('room').select(['kind', 'community_id', 'name']).execute()
  expect(found).toHaveLength(rooms.length)
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(roomKinds.filter((kind) => kind !== 'other')))
  expect(new Set(found.map(({ community_id: id }) => id)).size).toBeGreaterThan(3)
})

test('every state of a reservation occurs, each with the history that leads to it', async () => {
  const reservations = await sample.db.selectFrom('reservation').selectAll().execute()
  expect(statesOf(reservations)).toEqual(
    ['blocked', 'cancelled', 'checkedIn', 'confirmed', 'done', 'held', 'refused', 'released', 'requested'].sort(),
  )
  expect(reservations.some(({ no_show_at: at, state }) => at !== null && state === 'done')).toBe(true)
  expect(reservations.filter(({ title }) => title === '演示舞蹈队')).toHaveLength(4)
  expect(statesOf(await sample.db.selectFrom('waitlist_entry').selectAll().execute())).toEqual([
    'offered',
    'over',
    'waiting',
  ])
  expect(await brokenIn(sample)).toEqual([])
})

test('the personas see something of each: the day’s rooms, requests, their own bookings', async () => {
  const today = await sheetOf('2026-11-24')
  expect(statesOf(today)).toEqual(['blocked', 'checkedIn', 'confirmed'])
  expect(today.some(({ isSeries }) => isSeries)).toBe(true)
  expect((await sheetOf('2026-11-23')).some(({ isNoShow }) => isNoShow)).toBe(true)
  expect((await sheetOf('2026-11-25')).some(({ waitlist }) => waitlist > 0)).toBe(true)
  expect((await sheetOf('2026-11-26')).some(({ state }) => state === 'held')).toBe(true)
  const { requests } = await sample.ask('bookings.requests', {}, 'worker')
  expect(requests.length).toBeGreaterThan(1)

  const mine = await sample.ask('bookings.mine', {}, 'resident')
  expect(statesOf(mine.coming)).toEqual(['confirmed', 'requested'])
  expect(statesOf(mine.waitlist)).toEqual(['waiting'])
  expect(statesOf(mine.past)).toEqual(['cancelled', 'done'])
  expect(mine.isSample).toBe(true)
  const elders = await sample.ask('bookings.mine', {}, 'elder')
  expect(statesOf(elders.waitlist)).toEqual(['offered'])
  expect(statesOf(elders.coming)).toEqual(['checkedIn', 'confirmed'])
  const list = await sample.ask('rooms.list', {})
  expect([list.isSample, list.rows.length]).toEqual([true, rooms.length])
})

const bookingRows = async ({ db }: Pick<typeof sample, 'db'>) => {
  const reservations = await db.selectFrom('reservation').selectAll().orderBy('id').execute()
  return { reservations, line: await db.selectFrom('waitlist_entry').selectAll().orderBy('id').execute() }
}

test.each(['2026-11-24 00:00', '2026-11-28 23:59', '2026-11-29 14:20', '2026-12-31 17:45', '2027-02-06 08:10'])(
  'loaded at %s the sample violates no constraint, has no booking while its room is closed, and leaves nothing for the timer to do',
  async (when) => {
    const [day = '', time = ''] = when.split(' ')
    const other = await openSample(shanghai(day, time))
    try {
      expect(await brokenIn(other)).toEqual([])
      const before = await bookingRows(other)
      await makeTick(other.app)()
      expect(await bookingRows(other)).toEqual(before)
      expect(await other.db.selectFrom('outbox').selectAll().execute()).toEqual([])
      for (const room of (await other.ask('rooms.list', {})).rows.map((row) => row.room)) {
        for (const reservation of before.reservations.filter(
          ({ room_id: id, state }) => id === room.id && state === 'confirmed',
        )) {
          const on = dayName(shanghaiDay(reservation.starts_at))
          const { day: seen } = await other.ask('rooms.day', { roomId: room.id, day: on })
          expect([room.name, on, seen.intervals.length > 0]).toEqual([room.name, on, true])
        }
      }
    } finally {
      await other.close()
    }
  },
  LOADING_MS,
)
