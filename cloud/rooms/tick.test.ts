import { brokenIn } from '../../test/booking-laws'
import { type Desk, openDesk } from '../../test/booking-desk'
import { at } from '../../test/booking-world'
import { newKey } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { newBooking, newRoom } from '../../test/rooms'
import { times } from '../../test/times'
import { makeLog } from '../platform/log'
import { connect } from '../storage/database/connect'
import { settleRooms } from './tick'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

const parts = () => desk.world.app
const settle = () => settleRooms(parts())
const stateOf = async (id: string) => (await desk.rowOf(id)).state
const laterAt = (time: string, day?: string) => void (desk.world.clock.now = at(time, day))
/** Runs work in two processes at once, each with its own connections. */
const atOnce = async (work: (own: ReturnType<typeof parts>) => Promise<unknown>) => {
  const pools = times(2).map(() => connect({ databaseUrl: desk.world.databaseUrl, poolMax: 2, log: makeLog('silent') }))
  await Promise.all(pools.map((db) => work({ ...parts(), db })))
  await Promise.all(pools.map((db) => db.destroy()))
}

describe('time-based transitions', () => {
  test('a no-show loses the room only if somebody is on the waitlist, and both are notified', async () => {
    const { world, resident } = desk
    const [lost, left] = [await desk.book(resident, '14:00'), await desk.book(resident, '16:00')]
    const second = await world.newPerson()
    await desk.join(second, '14:00')
    laterAt('14:29')
    await settle()
    expect(await stateOf(lost.id)).toBe('confirmed')
    laterAt('14:30')
    await settle()
    expect(await desk.rowOf(lost.id)).toMatchObject({ state: 'released', no_show_at: at('15:00'), changed_by: null })
    expect(await desk.historyOf(lost.id)).toEqual([
      ['confirmed', resident],
      ['released', null],
    ])
    expect([(await desk.templatesTo(resident)).slice(2), await desk.templatesTo(second)]).toEqual([
      ['booking_released'],
      ['waitlist_slot_free'],
    ])
    laterAt('16:59')
    await settle()
    expect(await stateOf(left.id)).toBe('confirmed')
  })

  test('without a waitlist a no-show’s booking ends with its buffer, and counts as a no-show', async () => {
    const roomId = await newRoom(desk.world)
    const { id } = await desk.book(desk.resident, '14:00', { roomId })
    laterAt('15:29')
    await settle()
    expect(await stateOf(id)).toBe('confirmed')
    laterAt('15:30')
    await settle()
    expect(await desk.rowOf(id)).toMatchObject({ state: 'done', no_show_at: at('15:00') })
  })

  test('a booking that was checked in ends as done without a no-show; a group does not need to check in', async () => {
    const { world, roomId, resident } = desk
    const own = { roomId, personId: personIdOf(resident) }
    const come = await newBooking(world, { ...own, startsAt: at('14:00'), endsAt: at('15:00'), state: 'checkedIn' })
    const group = await newBooking(world, {
      ...own,
      startsAt: at('15:00'),
      endsAt: at('16:00'),
      seriesId: '1-0123456789abcdef',
    })
    laterAt('16:00')
    await settle()
    for (const id of [come, group]) expect(await desk.rowOf(id)).toMatchObject({ state: 'done', no_show_at: null })
  })

  test('a group that has not checked in keeps its hour even with a waitlist', async () => {
    const { world, worker, roomId } = desk
    const series = { roomId, startsAt: at('14:00'), minutes: 60, partySize: 9, title: '演示合唱队', weeks: 2 }
    const { bookings } = await world.ask(worker, 'bookings.series', series, newKey())
    const second = await world.newPerson()
    await desk.join(second, '14:00')
    laterAt('14:30')
    await settle()
    expect(await desk.templatesTo(second)).toEqual([])
    const { booking } = await world.ask(worker, 'bookings.get', { bookingId: bookings[0] ?? '' })
    expect(booking).toMatchObject({ state: 'confirmed', series: '演示合唱队' })
  })

  test('a request still undecided at its start is refused with a reason, and no longer counts against the quota', async () => {
    const roomId = await newRoom(desk.world, { rules: { approval: 'staff' } })
    const { id } = await desk.book(desk.resident, '14:00', { roomId })
    laterAt('14:00')
    await settle()
    expect(await desk.rowOf(id)).toMatchObject({
      state: 'refused',
      reason: '到开始的时候社区还没来得及看，这次就没订上',
    })
    expect(await desk.countedOf(desk.resident)).toEqual([])
    expect((await desk.templatesTo(desk.resident)).slice(1)).toEqual(['booking_refused'])
  })

  test('an offer passes down the waitlist in order, each entry asked once, with one timer or two', async () => {
    const { world, resident } = desk
    const line = await Promise.all(times(3).map(() => world.newPerson()))
    const { id } = await desk.book(resident, '20:00')
    for (const who of line) await desk.join(who, '20:00')
    await desk.cancel(resident, id)
    for (const time of ['12:00', '14:00', '16:00']) {
      laterAt(time)
      await atOnce(settleRooms)
      await settle()
    }
    const told = await Promise.all(line.map((who) => desk.templatesTo(who)))
    expect(told).toEqual(times(3).map(() => ['waitlist_offered', 'waitlist_offer_lost']))
    const { outbox = [] } = await world.rows('outbox')
    const offers = outbox.filter(({ template }) => template === 'waitlist_offered')
    const dueOf = (who: string) => offers.find(({ to_person_id: to }) => to === personIdOf(who))?.due_at
    expect(line.map(dueOf)).toEqual([at('10:00'), at('12:00'), at('14:00')])
    expect(await brokenIn(world)).toEqual([])
  })

  test('waitlist entries for a past time are closed', async () => {
    await desk.book(desk.resident, '14:00')
    const { id } = await desk.join(await desk.world.newPerson(), '14:00')
    laterAt('15:00')
    await settle()
    const { waitlist_entry: waitlist } = await desk.world.rows('waitlist_entry')
    expect(waitlist).toMatchObject([{ id, state: 'over' }])
  })
})
