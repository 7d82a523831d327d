import { sql } from 'kysely'
import { brokenIn } from '../../test/booking-laws'
import { type Desk, openDesk } from '../../test/booking-desk'
import { at } from '../../test/booking-world'
import { personIdOf } from '../../test/people'
import { newBooking, newRoom } from '../../test/rooms'
import { times } from '../../test/times'
import { lockRoom } from '../storage/rooms/lock-room'
import { settleRooms } from './tick'
import { makeTick } from '../tick/tick'

let desk: Desk
beforeEach(async () => void (desk = await openDesk()))
afterEach(() => desk.world.close())

const parts = () => desk.world.app
const settle = () => settleRooms(parts())
const laterAt = (time: string, day?: string) => void (desk.world.clock.now = at(time, day))
const reminded = async () => {
  const rows = await desk.world.db.selectFrom('outbox').selectAll().where('template', '=', 'booking_reminder').execute()
  return rows.map(({ subject_id: id, due_at: due }) => [id, due])
}

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
    expect((await desk.world.rows('waitlist_entry')).waitlist_entry?.filter(isOpen)).toEqual(
      before.waitlist_entry?.filter(isOpen),
    )
    expect(await brokenIn(desk.world)).toEqual([])
    await settle()
    expect(await heldIn(open)).toEqual([at('14:00')])
    expect(await brokenIn(desk.world)).toEqual([])
  })

  test('a room that fails in every run does not keep other rooms from being settled, nor anybody from being reminded', async () => {
    const [broken = '', sound = ''] = await twoRooms()
    await sql`alter table room drop constraint room_rules_check`.execute(desk.world.db)
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
