import { sql } from 'kysely'
import { forgetPerson } from '../../cloud/people/forget-person'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { insertReservation, type NewReservation } from '../../cloud/storage/rooms/new-reservation'
import { makeId } from '../../src/domain/id'
import { brokenIn } from '../booking-laws'
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

const [startsAt, endsAt] = [shanghai('2026-11-25', '14:00'), shanghai('2026-11-25', '15:00')]
const reservationOf = (roomId: string, personId: string): NewReservation => ({
  id: makeId(1, cryptoRandom16()),
  roomId,
  kind: 'booking',
  state: 'confirmed',
  personId,
  madeBy: personId,
  startsAt,
  endsAt,
  blockedUntil: endsAt,
  partySize: 1,
  purpose: '',
})
const reservations = async () =>
  (await world.rows('reservation')).reservation?.map(({ state, person_id: personId }) => ({ state, personId }))
const threeOnWaitlist = sql`select from (${lockWaiters}) backend having count(*) = 3`

test('closing an account waits for a booking that is being made, and cancels it', async () => {
  const [leaving, roomId] = [await world.newPerson(), await newRoom(world)]
  let forgetting: Promise<void> | undefined
  await world.db.transaction().execute(async (tx) => {
    await insertReservation(tx, reservationOf(roomId, personIdOf(leaving)), world.clock.now)
    forgetting = forgetPerson(world.app, leaving)
    await untilRow(world.db, lockWaiters)
  })
  await forgetting
  expect(await reservations()).toEqual([{ state: 'cancelled', personId: null }])
})

test('a call made while its caller is being forgotten changes nothing', async () => {
  const [leaving, roomId] = [await world.newPerson(), await newRoom(world)]
  const personId = personIdOf(leaving)
  await world.db.insertInto('person_feed').values({ person_id: personId, secret: 'address' }).execute()
  const wish = { roomId, startsAt, minutes: 60, partySize: 1, purpose: '' }
  let forgetting: Promise<void> | undefined
  let asking: Promise<object[]> | undefined
  await world.db.transaction().execute(async (tx) => {
    await sql`select from person_feed where person_id = ${personId} for update`.execute(tx)
    forgetting = forgetPerson(world.app, leaving)
    await untilRow(world.db, lockWaiters)
    asking = Promise.all([
      world.call(leaving, 'bookings.create', wish, newKey()),
      world.call(leaving, 'me.save', { name: '演示居民' }, newKey()),
    ])
    await untilRow(world.db, threeOnWaitlist)
  })
  await forgetting
  expect(await asking).toMatchObject([{ error: { code: 'try_again' } }, { error: { code: 'try_again' } }])
  const { reservation, outbox, person } = await world.rows('reservation', 'outbox', 'person')
  expect([reservation, outbox]).toEqual([[], []])
  expect(person?.find(({ id }) => id === personId)).toMatchObject({ name: null })
})

test('bookings and waitlist entries made while an account is closed are all ended', async () => {
  for (let round = 0; round < 5; round++) {
    const leaving = await world.newPerson()
    const roomIds = await Promise.all(times(6).map(() => newRoom(world)))
    const booking = roomIds.map((roomId) =>
      world.call(leaving, 'bookings.create', { roomId, startsAt, minutes: 60, partySize: 1, purpose: '' }, newKey()),
    )
    await Promise.all([...booking, forgetPerson(world.app, leaving)])
    const { reservation = [] } = await world.rows('reservation')
    expect(reservation.filter(({ person_id: id }) => id === personIdOf(leaving))).toEqual([])
    expect(reservation.filter(({ state, person_id: id }) => state === 'confirmed' && id === null)).toEqual([])
  }
  expect(await brokenIn(world)).toEqual([])
}, 60_000)
