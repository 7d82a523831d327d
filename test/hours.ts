import { sql } from 'kysely'
import { recordServed } from '../cloud/hours/record-served'
import { findShift } from '../cloud/storage/shifts/shift-rows'
import { communityOf } from '../src/domain/id'
import type { World } from './factories'
import { join, newShift, SHIFT_DAY } from './shifts'
import { shanghai } from './times'

interface Serving {
  pointId: string
  /** Of the shift, 10:30 to 12:00 of a Wednesday without them. */
  day?: string
  from?: string
  until?: string
  kind?: 'meals' | 'books'
  title?: string
  /** When the person left. */
  leftAt?: string
}

/** Makes a taken signup a served one, as check-in and check-out leave it. */
export const markServed = async (world: World, signupId: string, leftAt: string | null = null): Promise<void> => {
  const isIt = sql`community_id = ${communityOf(signupId)} and id = ${signupId}`
  const shift = sql`(select * from shift where community_id = ${communityOf(signupId)}
    and id = (select shift_id from signup where ${isIt})) shift`
  await sql`
    update signup set state = 'checkedIn', checked_in_at = shift.starts_at, checked_in_by = 'code',
      changed_at = shift.starts_at from ${shift} where signup.id = ${signupId}`.execute(world.db)
  await sql`
    update signup set state = 'served', checked_out_at = coalesce(${leftAt}::timestamptz, shift.ends_at),
      checked_out_by = 'code', changed_at = shift.ends_at from ${shift} where signup.id = ${signupId}`.execute(world.db)
  await sql`delete from person_shift where signup_id = ${signupId}`.execute(world.db)
}

/** Records served signups of one shift in the ledger, as the handlers do in their transaction. */
export const record = (world: World, shiftId: string, signupIds: readonly string[]): Promise<void> =>
  world.app.db.transaction().execute(async (tx) => {
    const shift = await findShift(tx, shiftId, world.clock.now)
    if (!shift) throw new Error('no such shift')
    await recordServed({ tx, now: world.clock.now }, shift, signupIds)
  })

/** Somebody serves at a shift, and their hours are recorded at its end. */
export const serve = async (world: World, who: string, serving: Serving) => {
  const { pointId, day = SHIFT_DAY, from = '10:30', until = '12:00', leftAt, ...about } = serving
  const before = world.clock.now
  const shiftId = await newShift(world, {
    pointId,
    startsAt: shanghai(day, from),
    endsAt: shanghai(day, until),
    ...about,
  })
  const { id: signupId } = await join(world, who, shiftId)
  await markServed(world, signupId, leftAt === undefined ? null : shanghai(day, leftAt))
  world.clock.now = shanghai(day, until)
  await record(world, shiftId, [signupId])
  world.clock.now = before
  return { shiftId, signupId }
}

/** Changes the ledger as somebody with the database's password may, past every trigger. */
export const behindItsBack = (world: World, change: ReturnType<typeof sql>): Promise<void> =>
  world.db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await change.execute(tx)
  })
