import { brokenIn } from '../../test/booking-laws'
import { at, type BookingWorld, openBookings } from '../../test/booking-world'
import { newKey } from '../../test/factories'
import { personIdOf, setPerson } from '../../test/people'
import { forgetPerson } from './forget-person'

let bookings: BookingWorld
beforeEach(async () => {
  bookings = await openBookings()
})
afterEach(() => bookings.world.close())

const forget = (who: string) => forgetPerson(bookings.world.app, who)
const statesOf = async () => {
  const reservations = await bookings.reservations()
  return reservations
    .map(({ kind, state, personId }) => ({ kind, state, personId }))
    .sort((a, b) => (a.state < b.state ? -1 : 1))
}

test('future bookings are given back and offered to the waitlist, which is notified', async () => {
  const { world, book, join, templatesTo } = bookings
  const [leaving, next] = [await world.newPerson(), await world.newPerson()]
  await book(leaving, '15:00')
  await join(next, '15:00')
  await forget(leaving)
  expect(await statesOf()).toEqual([
    { kind: 'booking', state: 'cancelled', personId: null },
    { kind: 'hold', state: 'held', personId: personIdOf(next) },
  ])
  expect(await templatesTo(next)).toEqual(['waitlist_offered'])
  expect(await brokenIn(world)).toEqual([])
})

test('a slot offered to the person goes to the next entry, and their own entries end', async () => {
  const { world, book, join, cancel } = bookings
  const [holder, leaving, next] = [await world.newPerson(), await world.newPerson(), await world.newPerson()]
  const { id } = await book(holder, '15:00')
  await join(leaving, '15:00')
  await join(leaving, '15:30')
  await join(next, '15:00')
  await cancel(holder, id)
  await forget(leaving)
  expect((await statesOf()).filter(({ kind }) => kind === 'hold')).toEqual([
    { kind: 'hold', state: 'declined', personId: null },
    { kind: 'hold', state: 'held', personId: personIdOf(next) },
  ])
  const { waitlist_entry: waitlist } = await world.rows('waitlist_entry')
  expect(waitlist).toMatchObject([{ person_id: personIdOf(next), state: 'offered' }])
  expect(await brokenIn(world)).toEqual([])
})

test('that a room was used stays, without the person, the purpose and their calendar', async () => {
  const { world, roomId, book, tick } = bookings
  const [leaving, worker] = [await world.newPerson(), await world.newPerson('worker')]
  await setPerson(world, leaving, { name: '演示居民' })
  await world.db
    .insertInto('person_feed')
    .values({ person_id: personIdOf(leaving), secret: 'address' })
    .execute()
  const { id } = await book(leaving, '10:30', { purpose: '过生日' })
  const group = { roomId, startsAt: at('19:00'), minutes: 60, partySize: 5, title: '演示合唱队', weeks: 2 }
  await world.ask(worker, 'bookings.series', { ...group, personId: personIdOf(leaving) }, newKey())
  world.clock.now = at('13:00')
  await tick()
  await forget(leaving)
  await forget(leaving)

  const { reservation, reservation_event, quota, person_feed } = await world.rows(
    'reservation',
    'reservation_event',
    'quota',
    'person_feed',
  )
  expect(JSON.stringify([reservation, reservation_event, quota])).not.toMatch(
    new RegExp(`过生日|${personIdOf(leaving)}`),
  )
  expect(reservation?.find((one) => one.id === id)).toMatchObject({ state: 'done', made_by: null })
  expect(reservation?.filter(({ state }) => state === 'confirmed')).toMatchObject([
    { title: '演示合唱队', made_by: personIdOf(worker) },
    { title: '演示合唱队', made_by: personIdOf(worker) },
  ])
  expect([quota, person_feed]).toEqual([[], []])
  expect(await brokenIn(world)).toEqual([])
})

test('a booking that is checked in continues', async () => {
  const { world, book } = bookings
  const leaving = await world.newPerson()
  await book(leaving, '10:30')
  world.clock.now = at('10:45')
  await forget(leaving)
  expect(await statesOf()).toEqual([{ kind: 'booking', state: 'confirmed', personId: null }])
  expect(await brokenIn(world)).toEqual([])
})
