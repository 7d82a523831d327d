import { type Desk, openDesk } from '../../../test/booking-desk'
import { at } from '../../../test/booking-world'
import { personIdOf } from '../../../test/people'
import { newBooking } from '../../../test/rooms'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

/** A day on which the resident did not come. @returns the booking's id */
const stayedAway = (day: string) => {
  const own = { roomId: desk.roomId, personId: personIdOf(desk.resident) }
  const [startsAt, endsAt] = [at('10:00', day), at('11:00', day)]
  return newBooking(desk.world, { ...own, startsAt, endsAt, state: 'done', noShowAt: endsAt })
}
const code = async (bookingId: string, who = desk.worker) =>
  (await desk.refusal(who, 'bookings.waiveNoShow', { bookingId }))?.code

test('a day that is forgiven does not count: what the person books next stands at once', async () => {
  const [first] = await Promise.all(['2026-11-20', '2026-11-21', '2026-11-22'].map(stayedAway))
  const asked = await desk.book(desk.resident, '14:00')
  expect(asked.state).toBe('requested')
  const answer = await desk.twice(desk.worker, 'bookings.waiveNoShow', { bookingId: first ?? '' })
  expect(answer).toMatchObject({ output: { noShowWaivedAt: at('10:00') } })
  expect(await desk.book(desk.resident, '17:00')).toMatchObject({ state: 'confirmed' })
  expect(await desk.rowOf(first ?? '')).toMatchObject({ state: 'done', no_show_waived_at: at('10:00') })
  expect(await desk.auditOf('bookings.waiveNoShow')).toEqual([[1, desk.worker, first]])
  expect(await desk.told(desk.resident)).toEqual(expect.not.arrayContaining(['booking_refused']))
})

test('whoever stayed away sees it, and after it is forgiven no more', async () => {
  const bookingId = await stayedAway('2026-11-22')
  expect((await desk.mine(desk.resident)).past).toMatchObject([{ isNoShow: true }])
  await desk.twice(desk.worker, 'bookings.waiveNoShow', { bookingId })
  expect((await desk.mine(desk.resident)).past).toMatchObject([{ id: bookingId, isNoShow: false }])
})

test('it is forgiven once', async () => {
  const bookingId = await stayedAway('2026-11-22')
  expect(await code(bookingId)).toBeUndefined()
  expect(await code(bookingId)).toBe('already_done')
})

test('where somebody came, or it is still to come, there is nothing to forgive', async () => {
  const { id } = await desk.book(desk.resident, '14:00')
  expect(await code(id)).toBe('already_done')
  const [startsAt, endsAt] = [at('10:00', '2026-11-22'), at('11:00', '2026-11-22')]
  const own = { roomId: desk.roomId, personId: personIdOf(desk.resident), startsAt, endsAt }
  expect(await code(await newBooking(desk.world, { ...own, state: 'done' }))).toBe('already_done')
})

test('just after the end it can be forgiven before anything is written down, and then does not count either', async () => {
  const { id } = await desk.book(desk.resident, '14:00')
  desk.world.clock.now = at('15:00')
  expect((await desk.mine(desk.resident)).past).toMatchObject([{ id, state: 'done', isNoShow: true }])
  expect(await code(id)).toBeUndefined()
  await desk.tick()
  expect(await desk.rowOf(id)).toMatchObject({ state: 'done', no_show_at: at('15:00'), no_show_waived_at: at('15:00') })
  expect((await desk.mine(desk.resident)).past).toMatchObject([{ id, isNoShow: false }])
})

test('one who was given the room’s place to others is forgiven as well', async () => {
  const { id } = await desk.book(desk.resident, '14:00')
  await desk.join(await desk.world.newPerson(), '14:00')
  desk.world.clock.now = at('14:35')
  await desk.tick()
  expect(await desk.rowOf(id)).toMatchObject({ state: 'released', no_show_at: at('15:00') })
  expect(await code(id)).toBeUndefined()
})

test('another community’s staff find nothing, and nobody what is not there', async () => {
  const bookingId = await stayedAway('2026-11-22')
  expect([await code(bookingId, desk.foreign), await code('1-0123456789abcdef')]).toEqual(['not_found', 'not_found'])
})
