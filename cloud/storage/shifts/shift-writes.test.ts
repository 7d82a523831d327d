import { sql } from 'kysely'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { join, newShift, savedShift, SHIFT_DAY } from '../../../test/shifts'
import { shanghai } from '../../../test/times'
import { lockWaiters, untilRow } from '../../../test/until-row'

const at = (clock: string) => shanghai(SHIFT_DAY, clock)

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('a shift that moves to the time at which one of its people is just joining another one is refused', async () => {
  const pointId = await world.newPoint()
  const who = await world.newPerson('volunteer')
  const worker = await world.newPerson('worker')
  const { shiftIds, version } = await world.ask(worker, 'shifts.save', savedShift({ pointId }), newKey())
  const [shiftId = ''] = shiftIds
  await join(world, who, shiftId)
  const other = await newShift(world, { pointId, startsAt: at('15:00'), endsAt: at('17:00') })
  const moved = savedShift({ pointId, shiftId, version, startsAt: at('14:00'), endsAt: at('16:00') })
  let saving: ReturnType<typeof world.call> | undefined
  await world.db.transaction().execute(async (tx) => {
    await sql`
      insert into person_shift (person_id, signup_id, during)
      select ${personIdOf(who)}, '1-joining', tstzrange(starts_at, ends_at, '[)') from shift where id = ${other}`.execute(
      tx,
    )
    saving = world.call(worker, 'shifts.save', moved, newKey())
    await Promise.race([saving, untilRow(world.db, lockWaiters)])
  })
  expect(await saving).toMatchObject({ error: { code: 'shift_clash_people' } })
})
