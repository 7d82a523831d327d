import { makeLog } from '../../cloud/platform/log'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { connect } from '../../cloud/storage/database/connect'
import { insertReservation, type NewReservation } from '../../cloud/storage/rooms/new-reservation'
import { closeRoom } from '../../cloud/storage/rooms/room-writes'
import { makeId } from '../../src/domain/id'
import { brokenIn, countAnswers } from '../booking-laws'
import { newKey, openWorld, type World } from '../factories'
import { personIdOf } from '../people'
import { newRoom } from '../rooms'
import { shanghai, times } from '../times'
import { untilRow, lockWaiters } from '../until-row'

let world: World
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
})
afterEach(() => world.close())

const live = async () =>
  (await world.rows('reservation')).reservation?.filter(({ state }) => state === 'confirmed') ?? []
const slot = (number: number) => ({
  startsAt: new Date(Date.parse(shanghai('2026-11-25', '09:00')) + number * 1_800_000).toISOString(),
  endsAt: new Date(Date.parse(shanghai('2026-11-25', '09:30')) + number * 1_800_000).toISOString(),
})

const reservationOf = (roomId: string, personId: string): NewReservation => ({
  id: makeId(1, cryptoRandom16()),
  roomId,
  kind: 'booking',
  state: 'confirmed',
  personId,
  madeBy: personId,
  ...slot(0),
  blockedUntil: slot(0).endsAt,
  partySize: 1,
  purpose: '',
})

test('bookings made while a room is retired are all cancelled, and their people are notified', async () => {
  const [worker, callers] = [
    await world.newPerson('worker', 1),
    await Promise.all(times(20).map(() => world.newPerson())),
  ]
  for (let round = 0; round < 10; round++) {
    const roomId = await newRoom(world, { rules: { bufferMinutes: 0, activeMax: 50, weekMinutesMax: 10_000 } })
    const book = (who: string, number: number) => {
      const wish = { roomId, startsAt: slot(number).startsAt, minutes: 30, partySize: 1, purpose: '' }
      return world.call(who, 'bookings.create', wish, newKey())
    }
    const booking = callers.map((who, number) => book(who, number))
    const closing = world.call(worker, 'rooms.retire', { roomId, reason: '演示装修' }, newKey())
    const [closed, ...answers] = await Promise.all([closing, ...booking])
    const { ok = 0, ...refused } = countAnswers(answers)
    expect(Object.keys(refused).filter((code) => !['room_retired', 'slot_taken'].includes(code))).toEqual([])
    expect(closed).toMatchObject({ ok: true, output: { cancelled: ok } })
    expect(await live()).toEqual([])
  }
  const { outbox = [] } = await world.rows('outbox')
  const [made, cancelled] = ['booking_made', 'booking_cancelled'].map((name) =>
    outbox.filter(({ template }) => template === name),
  )
  expect(cancelled?.length).toBe(made?.length)
  expect(await brokenIn(world)).toEqual([])
}, 120_000)

test('a booking that was checked before its room was retired is not inserted afterwards', async () => {
  const [roomId, personId] = [await newRoom(world), personIdOf(await world.newPerson())]
  const other = connect({ databaseUrl: world.databaseUrl, poolMax: 2, log: makeLog('silent') })
  const isIn = await other.transaction().execute(async (tx) => {
    await tx.selectFrom('room').selectAll().where('id', '=', roomId).execute() // it is open, says the check
    await world.db.transaction().execute((closing) => closeRoom(closing, roomId, world.clock.now))
    return insertReservation(tx, reservationOf(roomId, personId), world.clock.now)
  })
  expect(isIn).toBe(false)
  expect(await live()).toEqual([])
  await other.destroy()
})

test('retiring a room waits for a booking that is being made, and cancels it', async () => {
  const [roomId, personId] = [await newRoom(world), personIdOf(await world.newPerson())]
  const worker = await world.newPerson('worker', 1)
  let closing: ReturnType<typeof world.call> | undefined
  await world.db.transaction().execute(async (tx) => {
    expect(await insertReservation(tx, reservationOf(roomId, personId), world.clock.now)).toBe(true)
    closing = world.call(worker, 'rooms.retire', { roomId, reason: '演示装修' }, newKey())
    await untilRow(world.db, lockWaiters)
  })
  expect(await closing).toMatchObject({ output: { cancelled: 1 } })
  expect(await live()).toEqual([])
})
