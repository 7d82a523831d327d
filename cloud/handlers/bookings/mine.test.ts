import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { personIdOf } from '../../../test/people'
import { type NewBooking, newBooking } from '../../../test/rooms'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

const mine = () => desk.mine(desk.resident)
const own = (from: string, until: string, more: Partial<NewBooking> = {}, day?: string) =>
  newBooking(desk.world, {
    roomId: desk.roomId,
    personId: personIdOf(desk.resident),
    startsAt: at(from, day),
    endsAt: at(until, day),
    ...more,
  })

test('upcoming bookings in chronological order, past ones latest first, and nobody else’s', async () => {
  const later = await own('16:00', '17:00')
  const first = await own('11:00', '12:00')
  const before = await own('10:00', '11:00', { state: 'done' }, '2026-11-23')
  const longBefore = await own('10:00', '11:00', { state: 'done' }, '2026-11-02')
  const cancelled = await own('18:00', '19:00', { state: 'cancelled' })
  await desk.book(desk.foreign, '13:00')
  const { coming, past, waitlist } = await mine()
  expect(coming.map(({ id }) => id)).toEqual([first, later])
  expect(past.map(({ id }) => id)).toEqual([cancelled, before, longBefore])
  expect(waitlist).toEqual([])
})

test('an expired booking is listed among the past ones before the timer writes it', async () => {
  const asked = await own('11:00', '12:00', { state: 'requested' })
  const over = await own('10:00', '11:00')
  desk.world.clock.now = at('11:00')
  const { coming, past } = await mine()
  expect(coming).toEqual([])
  expect(past.map(({ id, state }) => [id, state])).toEqual([
    [asked, 'refused'],
    [over, 'done'],
  ])
})

test('a booking given to the waitlist is lost in the same moment', async () => {
  const id = await own('14:00', '15:00')
  await desk.join(desk.foreign, '14:00')
  desk.world.clock.now = at('14:30')
  expect(await mine()).toMatchObject({ coming: [], past: [{ id, state: 'released' }] })
  await desk.tick()
  expect(await mine()).toMatchObject({ coming: [], past: [{ id, state: 'released' }] })
})

test('a waitlist entry is listed until its time is over, an offer until its deadline', async () => {
  const { id } = await desk.book(desk.foreign, '18:00')
  await desk.join(desk.resident, '18:00')
  expect((await mine()).waitlist).toMatchObject([{ state: 'waiting', ahead: 0, offeredUntil: null }])
  await desk.cancel(desk.foreign, id)
  expect((await mine()).waitlist).toMatchObject([{ state: 'offered', offeredUntil: at('12:00') }])
  desk.world.clock.now = at('11:59')
  expect((await mine()).waitlist).toHaveLength(1)
  desk.world.clock.now = at('12:00')
  expect((await mine()).waitlist).toEqual([])
})

test('an entry for a time that is over is no longer listed', async () => {
  await desk.book(desk.foreign, '14:00')
  await desk.join(desk.resident, '14:00')
  desk.world.clock.now = at('15:00')
  expect((await mine()).waitlist).toEqual([])
})

test('an anonymous caller has none', async () => {
  expect(await desk.world.call(null, 'bookings.mine', {})).toMatchObject({ error: { code: 'unauthenticated' } })
})
