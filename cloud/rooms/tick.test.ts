import { brokenIn } from '../../test/booking-laws'
import { type Desk, openDesk } from '../../test/booking-desk'
import { at } from '../../test/booking-world'
import { newKey } from '../../test/factories'
import { newRecord, personIdOf } from '../../test/people'
import { telling } from '../../test/records/messages'
import { recordedWechat } from '../../test/records/wechat'
import { newBooking, newRoom } from '../../test/rooms'
import { times } from '../../test/times'
import { makeLog } from '../platform/log'
import { connect } from '../storage/database/connect'
import { lockRoom } from '../storage/rooms/lock-room'
import { remind, settleRooms } from './tick'
import { makeTick } from '../tick/tick'

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
const reminded = async () => {
  const rows = await desk.world.db.selectFrom('outbox').selectAll().where('template', '=', 'booking_reminder').execute()
  return rows.map(({ subject_id: id, due_at: due }) => [id, due])
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
    expect([(await desk.told(resident)).slice(2), await desk.told(second)]).toEqual([
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
    expect(await desk.told(second)).toEqual([])
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
    expect((await desk.told(desk.resident)).slice(1)).toEqual(['booking_refused'])
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
    const told = await Promise.all(line.map((who) => desk.told(who)))
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

describe('repeated runs', () => {
  /** Two rooms, each with an offer that lasts until noon and one more waitlist entry. */
  const twoRooms = async () => {
    const roomIds = [desk.roomId, await newRoom(desk.world, { rules: { bufferMinutes: 0 } })].sort()
    for (const roomId of roomIds) {
      const [holder, first, second] = await Promise.all(times(3).map(() => desk.world.newPerson()))
      const { id } = await desk.book(holder ?? '', '18:00', { roomId })
      for (const who of [first, second]) await desk.join(who ?? '', '18:00', { roomId })
      await desk.cancel(holder ?? '', id)
    }
    laterAt('12:00')
    return roomIds
  }
  const heldIn = async (roomId: string) => {
    const rows = await desk.world.db
      .selectFrom('reservation')
      .select(['state', 'hold_until'])
      .where('room_id', '=', roomId)
      .execute()
    return rows.flatMap(({ state, hold_until: until }) => (state === 'held' ? [until] : []))
  }

  test('a second run finds nothing to do', async () => {
    await twoRooms()
    expect(await settle()).toEqual({ settled: 2, unsettled: 0 })
    const after = await desk.world.rows()
    await settle()
    expect(await desk.world.rows()).toEqual(after)
  })

  test('a run that fails in a room rolls back that room, logs it, and the next run succeeds', async () => {
    const [done = '', open = ''] = await twoRooms()
    const before = await desk.world.rows('waitlist_entry')
    let ids = 0
    const random16 = () => {
      if (ids++ === 1) throw new Error('演示住户 was here')
      return parts().random16()
    }
    expect(await settleRooms({ ...parts(), random16 })).toEqual({ settled: 1, unsettled: 1 })
    expect(desk.world.logLines).toEqual([expect.stringContaining(open)])
    expect(desk.world.logLines.join()).not.toContain('演示住户')
    expect([await heldIn(done), await heldIn(open)]).toEqual([[at('14:00')], [at('12:00')]])
    const isOpen = (row: Record<string, unknown>) => row.room_id === open
    expect((await desk.world.rows('waitlist_entry')).waitlist?.filter(isOpen)).toEqual(before.waitlist?.filter(isOpen))
    expect(await brokenIn(desk.world)).toEqual([])
    await settle()
    expect(await heldIn(open)).toEqual([at('14:00')])
    expect(await brokenIn(desk.world)).toEqual([])
  })

  test('a room that fails in every run does not keep other rooms from being settled, nor anybody from being reminded', async () => {
    const [broken = '', sound = ''] = await twoRooms()
    await desk.world.db.updateTable('room').set({ rules: 'null' }).where('id', '=', broken).execute()
    const elsewhere = { roomId: sound, personId: personIdOf(desk.resident), remindAt: at('11:00') }
    const id = await newBooking(desk.world, { ...elsewhere, startsAt: at('20:00'), endsAt: at('21:00') })
    for (const unsettled of [1, 1]) {
      await expect(makeTick(parts())()).resolves.toMatchObject({ unsettled })
      expect([await heldIn(broken), await heldIn(sound)]).toEqual([[at('12:00')], [at('14:00')]])
      expect((await reminded()).map(([about]) => about)).toEqual([id])
    }
    const { inbox } = await desk.world.rows('inbox')
    expect(inbox?.filter(({ template }) => template === 'booking_reminder')).toHaveLength(1)
  })

  test('a room that is locked by someone else is skipped', async () => {
    const [busy = '', free = ''] = await twoRooms()
    await desk.world.db.transaction().execute(async (tx) => {
      await lockRoom(tx, busy)
      expect(await settle()).toEqual({ settled: 1, unsettled: 0 })
    })
    expect([await heldIn(busy), await heldIn(free)]).toEqual([[at('12:00')], [at('14:00')]])
  })
})

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
    const told = telling(desk.world)
    const [willing, silent] = [await told.person(), await told.person()]
    await told.allow(willing, 1, 'booking')
    const own = { roomId: desk.roomId, remindAt: at('11:00') }
    await newBooking(desk.world, { ...own, personId: willing, startsAt: at('14:00'), endsAt: at('15:00') })
    await newBooking(desk.world, { ...own, personId: silent, startsAt: at('16:00'), endsAt: at('17:00') })
    const { wechat, sender } = recordedWechat()
    const tick = makeTick({ ...parts(), ports: { messages: { sender, templateIds: { booking: 'T1' } } } })
    laterAt('11:00')
    await tick()
    await tick()
    expect(wechat.sent.map(({ openid }) => openid)).toEqual([willing])
    expect(await told.left(willing)).toBe(0)
    for (const personId of [willing, silent])
      expect(await told.inboxOf(personId)).toMatchObject([{ template: 'booking_reminder' }])
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
