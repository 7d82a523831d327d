import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { endDoubles, type TwiceSignedUp } from '../../../src/domain/signup/doubles'
import { ACTED, type Merge } from '../people/merge'
import type { Tx } from '../tables'
import { changeSignups } from './signup-writes'

/** Locks the shifts of both in the order of {@link lockingShifts}: a signup of either may end. */
const lockTheirs = async (tx: Tx, from: string, into: string): Promise<void> => {
  await sql`
    select from shift where (community_id, id) in (
      select community_id, shift_id from signup
      where person_id in (${from}, ${into}) and state in ('waiting', 'offered', 'taken', 'checkedIn'))
    order by community_id, id for no key update`.execute(tx)
}

const listTheirs = async (tx: Tx, from: string, into: string): Promise<TwiceSignedUp[]> => {
  const { rows } = await sql<TwiceSignedUp>`
    select signup.id, signup.shift_id as "shiftId", signup.person_id = ${into} as "isOwn", signup.state,
      signup.hold_until as "holdUntil", shift.starts_at as "startsAt", shift.ends_at as "endsAt"
    from signup join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id
    where signup.person_id in (${from}, ${into})
      and signup.state in ('waiting', 'offered', 'taken', 'checkedIn', 'served')
    order by signup.place`.execute(tx)
  return rows
}

/** Signups, and where the person is expected. The free places are offered by the next run of the timer. */
export const mergeShifts: Merge = {
  before: async (tx, from, into, now) => {
    await lockTheirs(tx, from, into)
    for (const change of endDoubles(await listTheirs(tx, from, into), now)) {
      await changeSignups(tx, [change], { communityId: communityOf(change.id), by: null, now })
    }
  },
  moved: [
    { table: 'signup', column: 'person_id' }, // of two for one shift or time `before` has ended the worse one
    { table: 'person_shift', column: 'person_id' },
    { table: 'shift', column: 'leader_id' },
    { table: 'shift_asked', column: 'person_id', unique: ['community_id', 'shift_id'] },
    { table: 'presence_try', column: 'person_id', unique: [] },
  ],
  stays: { 'signup.made_by': ACTED, 'signup.changed_by': ACTED, 'shift.made_by': ACTED },
}
