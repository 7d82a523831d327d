import { brokenIn } from '../../../test/booking-laws'
import { at, type BookingWorld, openBookings } from '../../../test/booking-world'
import { personIdOf } from '../../../test/people'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { forgetOldBookings } from './due'

let bookings: BookingWorld
beforeEach(async () => {
  bookings = await openBookings()
})
afterEach(() => bookings.world.close())

const daysAfter = (days: number): string => toInstant(Date.parse(at('17:00')) + days * DAY_MS)
const rows = () => bookings.world.rows('claim', 'claim_event', 'waiting', 'quota')

/** Two who used the room and one who waited for it in vain, until everything is over. */
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

test('half a year after a booking nobody knows any more who was there, and what for; that the room was used stays', async () => {
  const { world } = bookings
  const { people } = await useRoom()
  const before = await bookings.claims()
  await forgetOldBookings(world.db, daysAfter(179))
  expect(JSON.stringify(await rows())).toMatch(/过生日/)

  await forgetOldBookings(world.db, daysAfter(181))
  await forgetOldBookings(world.db, daysAfter(181))
  const after = await rows()
  expect(JSON.stringify(after)).not.toMatch(new RegExp([...people, '过生日', '唱歌', '下棋', '家里有事'].join('|')))
  expect(await bookings.claims()).toEqual(before.map((claim) => ({ ...claim, personId: null })))
  expect(after.claim_event?.length).toBeGreaterThan(before.length)
  expect([after.waiting, after.quota]).toEqual([[], []])
  expect(await brokenIn(world)).toEqual([])
})

test('of whoever still books only the old goes, and what they have counts', async () => {
  const { world, wish } = bookings
  const { guest } = await useRoom()
  world.clock.now = daysAfter(179)
  const startsAt = toInstant(Date.parse(at('15:00')) + 183 * DAY_MS)
  await bookings.book(`test:${guest}`, '15:00', { ...wish('15:00'), startsAt })
  await forgetOldBookings(world.db, daysAfter(181))
  const { quota, claim } = await rows()
  expect(quota).toMatchObject([{ person_id: guest, uses: [{ startsAt }] }])
  expect(claim?.filter(({ person_id: id }) => id === guest)).toHaveLength(1)
  expect(await brokenIn(world)).toEqual([])
})

test('the timer does it', async () => {
  const { world, tick } = bookings
  await useRoom()
  world.clock.now = daysAfter(181)
  await tick()
  expect(JSON.stringify(await rows())).not.toMatch(/过生日/)
})
