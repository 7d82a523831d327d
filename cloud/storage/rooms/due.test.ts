import { sql } from 'kysely'
import { brokenIn } from '../../../test/booking-laws'
import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { newKey } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { newBooking } from '../../../test/rooms'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { forgetPerson } from '../../people/forget-person'
import { forgetOldBookings } from './due'

let bookings: BookingWorld
beforeEach(async () => {
  bookings = await openBookings()
})
afterEach(() => bookings.world.close())

const daysAfter = (days: number): string => toInstant(Date.parse(at('17:00')) + days * DAY_MS)
const rows = () => bookings.world.rows('reservation', 'reservation_event', 'waitlist_entry', 'quota')

/** Two people who used the room and one who was on its waitlist in vain, after everything has ended. */
const useRoom = async () => {
  const { world, book, join, cancel, tick } = bookings
  const [guest, other, waiter] = [await world.newPerson(), await world.newPerson(), await world.newPerson()]
  await book(guest, '15:00', { purpose: '过生日' })
  await join(waiter, '15:00', { purpose: '唱歌' })
  const { id } = await book(other, '17:00', { purpose: '下棋' })
  await cancel(other, id, '家里有事')
  world.clock.now = daysAfter(0)
  await tick()
  return { guest: personIdOf(guest), people: [guest, other, waiter].map(personIdOf) }
}

test('half a year after a booking its people and purpose are erased; that the room was used stays', async () => {
  const { world } = bookings
  const { people } = await useRoom()
  const before = await bookings.reservations()
  await forgetOldBookings(world.db, daysAfter(179))
  expect(JSON.stringify(await rows())).toMatch(/过生日/)

  await forgetOldBookings(world.db, daysAfter(181))
  await forgetOldBookings(world.db, daysAfter(181))
  const after = await rows()
  expect(JSON.stringify(after)).not.toMatch(new RegExp([...people, '过生日', '唱歌', '下棋', '家里有事'].join('|')))
  expect(await bookings.reservations()).toEqual(before.map((reservation) => ({ ...reservation, personId: null })))
  expect(after.reservation_event?.length).toBeGreaterThan(before.length)
  expect([after.waitlist_entry, after.quota]).toEqual([[], []])
  expect(await brokenIn(world)).toEqual([])
})

test('names of staff, reasons and groups are erased too, whether or not somebody closed their account before', async () => {
  const { world, roomId, book, cancel } = bookings
  const [leaving, worker] = [await world.newPerson(), await world.newPerson('worker', 1)]
  const { id } = await book(leaving, '15:00')
  await cancel(worker, id, '演示水管坏了')
  const group = { roomId, startsAt: at('17:00'), minutes: 60, partySize: 5, title: '演示合唱队', weeks: 2 }
  const { bookings: dates } = await world.ask(
    worker,
    'bookings.series',
    { ...group, personId: personIdOf(leaving) },
    newKey(),
  )
  await cancel(worker, dates[1] ?? '', '演示装修')
  const block = { roomId, startsAt: at('19:00'), endsAt: at('20:00'), title: '演示体检', weeks: 1 }
  await world.ask(worker, 'bookings.block', block, newKey())
  await forgetPerson(world.app, leaving)
  const kept = await rows()
  expect(JSON.stringify(kept)).not.toMatch(new RegExp([personIdOf(leaving), '演示水管坏了', '演示装修'].join('|')))
  expect(kept.reservation?.find((one) => one.id === id)).toMatchObject({ made_by: null, changed_by: null })

  await forgetOldBookings(world.db, daysAfter(200))
  const { reservation, reservation_event } = await rows()
  expect(JSON.stringify([reservation, reservation_event])).not.toMatch(new RegExp(`${personIdOf(worker)}|演示合唱队`))
  expect(reservation?.map(({ kind, title }) => [kind, title]).sort()).toEqual([
    ['block', '演示体检'],
    ...Array<unknown>(3).fill(['booking', null]),
  ])
})

test('rows already erased are not written again', async () => {
  const { world, roomId } = bookings
  await useRoom()
  const block = { roomId, kind: 'block', state: 'blocked', startsAt: at('19:00'), endsAt: at('20:00') } as const
  await newBooking(world, { ...block, title: '演示体检' })
  const versions = async () => (await sql`select id, xmin::text from reservation order by id`.execute(world.db)).rows
  await forgetOldBookings(world.db, daysAfter(181))
  const before = await versions()
  await forgetOldBookings(world.db, daysAfter(182))
  expect(await versions()).toEqual(before)
})

test('for a person who still books only old bookings are erased, and the current ones still count', async () => {
  const { world, wish } = bookings
  const { guest } = await useRoom()
  world.clock.now = daysAfter(179)
  const startsAt = toInstant(Date.parse(at('15:00')) + 183 * DAY_MS)
  await bookings.book(`test:${guest}`, '15:00', { ...wish('15:00'), startsAt })
  await forgetOldBookings(world.db, daysAfter(181))
  const { quota, reservation } = await rows()
  expect(quota).toMatchObject([{ person_id: guest, uses: [{ startsAt }] }])
  expect(reservation?.filter(({ person_id: id }) => id === guest)).toHaveLength(1)
  expect(await brokenIn(world)).toEqual([])
})

test('the timer does it', async () => {
  const { world, tick } = bookings
  await useRoom()
  world.clock.now = daysAfter(181)
  await tick()
  expect(JSON.stringify(await rows())).not.toMatch(/过生日/)
})
