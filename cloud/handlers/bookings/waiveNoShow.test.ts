import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { personIdOf } from '../../../test/people'
import { newBooking } from '../../../test/rooms'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

/**
 * Creates a booking of that day as a no-show.
 * @returns the booking's id
 */
const stayedAway = (day: string) => {
  const own = { roomId: desk.roomId, personId: personIdOf(desk.resident) }
  const [startsAt, endsAt] = [at('10:00', day), at('11:00', day)]
  return newBooking(desk.world, { ...own, startsAt, endsAt, state: 'done', noShowAt: endsAt })
}
const code = async (bookingId: string, who = desk.worker) =>
  (await desk.refusal(who, 'bookings.waiveNoShow', { bookingId }))?.code

test('a waived no-show does not count: the person’s next booking is confirmed at once', async () => {
  const [first] = await Promise.all(['2026-11-20', '2026-11-21', '2026-11-22'].map(stayedAway))
  const asked = await desk.book(desk.resident, '14:00')
  expect(asked.state).toBe('requested')
  const answer = await desk.twice(desk.worker, 'bookings.waiveNoShow', { bookingId: first ?? '' })
  expect(answer).toMatchObject({ output: { noShowWaivedAt: at('10:00') } })
  expect(await desk.book(desk.resident, '17:00')).toMatchObject({ state: 'confirmed' })
  expect(await desk.rowOf(first ?? '')).toMatchObject({ state: 'done', no_show_waived_at: at('10:00') })
  expect(await desk.auditOf('bookings.waiveNoShow')).toEqual([[1, desk.worker, first]])
  expect(await desk.templatesTo(desk.resident)).toEqual(expect.not.arrayContaining(['booking_refused']))
})

test('a resident sees their no-show until it is waived', async () => {
  const bookingId = await stayedAway('2026-11-22')
  expect((await desk.mine(desk.resident)).past).toMatchObject([{ isNoShow: true }])
  await desk.twice(desk.worker, 'bookings.waiveNoShow', { bookingId })
  expect((await desk.mine(desk.resident)).past).toMatchObject([{ id: bookingId, isNoShow: false }])
})

test('waiving is done once', async () => {
  const bookingId = await stayedAway('2026-11-22')
  expect(await code(bookingId)).toBeUndefined()
  expect(await code(bookingId)).toBe('already_done')
})

test('a booking that was checked in, or is still to come, has nothing to waive', async () => {
  const { id } = await desk.book(desk.resident, '14:00')
  expect(await code(id)).toBe('already_done')
  const [startsAt, endsAt] = [at('10:00', '2026-11-22'), at('11:00', '2026-11-22')]
  const own = { roomId: desk.roomId, personId: personIdOf(desk.resident), startsAt, endsAt }
  expect(await code(await newBooking(desk.world, { ...own, state: 'done' }))).toBe('already_done')
})

test('just after its end a no-show can be waived before it is stored, and then never counts', async () => {
  const { id } = await desk.book(desk.resident, '14:00')
  desk.world.clock.now = at('15:00')
  expect((await desk.mine(desk.resident)).past).toMatchObject([{ id, state: 'done', isNoShow: true }])
  expect(await code(id)).toBeUndefined()
  await desk.tick()
  expect(await desk.rowOf(id)).toMatchObject({ state: 'done', no_show_at: at('15:00'), no_show_waived_at: at('15:00') })
  expect((await desk.mine(desk.resident)).past).toMatchObject([{ id, isNoShow: false }])
})

test('a no-show whose room was given to the waitlist can be waived too', async () => {
  const { id } = await desk.book(desk.resident, '14:00')
  await desk.join(await desk.world.newPerson(), '14:00')
  desk.world.clock.now = at('14:35')
  await desk.tick()
  expect(await desk.rowOf(id)).toMatchObject({ state: 'released', no_show_at: at('15:00') })
  expect(await code(id)).toBeUndefined()
})

test('another community’s staff find nothing, and neither does anybody for an unknown id', async () => {
  const bookingId = await stayedAway('2026-11-22')
  expect([await code(bookingId, desk.foreign), await code('1-0123456789abcdef')]).toEqual(['not_found', 'not_found'])
})
