import { type Desk, openDesk } from '../../test/booking-desk'
import { at } from '../../test/booking-world'
import { newKey } from '../../test/factories'
import { newRecord, personIdOf } from '../../test/people'
import { messaging } from '../../test/records/messages'
import { recordedWechat } from '../../test/records/wechat'
import { newBooking } from '../../test/rooms'
import { times } from '../../test/times'
import { makeLog } from '../platform/log'
import { connect } from '../storage/database/connect'
import { remind } from './tick'
import { makeTick } from '../tick/tick'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

const parts = () => desk.world.app
const laterAt = (time: string, day?: string) => void (desk.world.clock.now = at(time, day))
/** Runs work in two processes at once, each with its own connections. */
const atOnce = async (work: (own: ReturnType<typeof parts>) => Promise<unknown>) => {
  const pools = times(2).map(() => connect({ databaseUrl: desk.world.databaseUrl, poolMax: 2, log: makeLog('silent') }))
  await Promise.all(pools.map((db) => work({ ...parts(), db })))
  await Promise.all(pools.map((db) => db.destroy()))
}
const reminded = async () => {
  const rows = await desk.world.db.selectFrom('outbox').selectAll().where('template', '=', 'booking_reminder').execute()
  return rows.map(({ subject_id: id, due_at: due }) => [id, due])
}

describe('reminders', () => {
  const onThursday = (time: string) => ({ startsAt: at(time, '2026-11-26') })

  test('are sent at six on the evening before, once, also with two timers at once', async () => {
    const { id } = await desk.book(desk.resident, '14:00', onThursday('14:00'))
    laterAt('17:59', '2026-11-25')
    await remind(parts())
    expect(await reminded()).toEqual([])
    laterAt('18:00', '2026-11-25')
    await atOnce(remind)
    await remind(parts())
    expect(await reminded()).toEqual([[id, at('18:00', '2026-11-25')]])
  })

  test('are shared between two timers, each sent once', async () => {
    const people = await Promise.all(times(9).map(() => desk.world.newPerson()))
    const hours = times(9).map((_, hour) => `${String(hour + 10)}:00`)
    for (const [index, who] of people.entries()) await desk.book(who, '14:00', onThursday(hours[index] ?? ''))
    laterAt('18:00', '2026-11-25')
    await atOnce(remind)
    expect(new Set((await reminded()).map(([id]) => id)).size).toBe(9)
    expect(await reminded()).toHaveLength(9)
  })

  test('are not sent at night: for the early morning, booked late, at eight', async () => {
    laterAt('22:00')
    await desk.book(desk.resident, '09:00', { startsAt: at('09:00', '2026-11-25') })
    laterAt('07:59', '2026-11-25')
    expect(await remind(parts())).toBe(0)
    laterAt('08:00', '2026-11-25')
    expect(await remind(parts())).toBe(1)
  })

  test('are not sent for bookings that were cancelled, are not approved, or have begun', async () => {
    const { world, roomId, resident } = desk
    const own = { roomId, personId: personIdOf(resident), remindAt: at('11:00') }
    await newBooking(world, { ...own, startsAt: at('14:00'), endsAt: at('15:00'), state: 'requested' })
    await newBooking(world, { ...own, startsAt: at('15:00'), endsAt: at('16:00'), state: 'checkedIn' })
    await newBooking(world, { ...own, startsAt: at('11:00'), endsAt: at('12:00') })
    const { id } = await desk.book(resident, '18:00')
    await desk.cancel(resident, id)
    laterAt('12:00')
    expect(await remind(parts())).toBe(0)
  })

  test('of a moved booking are sent for the new time only', async () => {
    const { id } = await desk.book(desk.resident, '14:00', onThursday('14:00'))
    const to = { bookingId: id, roomId: desk.roomId, startsAt: at('11:00', '2026-11-27'), minutes: 60 }
    const { bookingId } = await desk.world.ask(desk.worker, 'bookings.move', to, newKey())
    laterAt('18:00', '2026-11-25')
    expect(await remind(parts())).toBe(0)
    laterAt('18:00', '2026-11-26')
    await remind(parts())
    const { outbox = [] } = await desk.world.rows('outbox')
    expect(outbox.filter(({ template }) => template === 'booking_reminder')).toMatchObject([
      { subject_id: bookingId, data: { room: '演示舞蹈室', point: '演示书吧', at: at('11:00', '2026-11-27') } },
    ])
  })

  test('go to WeChat as often as consent allows, and always to the inbox', async () => {
    const messages = messaging(desk.world)
    const [willing, silent] = [await messages.person(), await messages.person()]
    await messages.allow(willing, 1, 'booking')
    const own = { roomId: desk.roomId, remindAt: at('11:00') }
    await newBooking(desk.world, { ...own, personId: willing, startsAt: at('14:00'), endsAt: at('15:00') })
    await newBooking(desk.world, { ...own, personId: silent, startsAt: at('16:00'), endsAt: at('17:00') })
    const { wechat, sender } = recordedWechat()
    const tick = makeTick({ ...parts(), ports: { messages: { sender, templateIds: { booking: 'T1' } } } })
    laterAt('11:00')
    await tick()
    await tick()
    expect(wechat.sent.map(({ openid }) => openid)).toEqual([willing])
    expect(await messages.left(willing)).toBe(0)
    for (const personId of [willing, silent])
      expect(await messages.inboxOf(personId)).toMatchObject([{ template: 'booking_reminder' }])
    expect((await desk.world.rows('call_todo')).call_todo).toEqual([])
  })

  test('create a call for a person whom no message reaches', async () => {
    const personId = await newRecord(desk.world, { name: '演示长者' })
    await newBooking(desk.world, {
      roomId: desk.roomId,
      personId,
      startsAt: at('14:00'),
      endsAt: at('15:00'),
      remindAt: at('11:00'),
    })
    laterAt('11:00')
    await desk.tick()
    await desk.tick()
    const { calls } = await desk.world.ask(desk.worker, 'calls.list', {})
    expect(calls).toMatchObject([{ personId, name: '演示长者', text: expect.stringContaining('今天下午 2:00') }])
  })
})
