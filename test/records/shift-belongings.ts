import { type Kysely, sql } from 'kysely'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import type { Tables } from '../../cloud/storage/tables'
import { makeId } from '../../src/domain/id'

const AT = '2026-11-24T02:00:00.000Z'
/** Everybody was asked to come to this one. */
const COMMON_SHIFT = '1-0123456789abcdef'

const plain = {
  kind: 'meals' as const,
  title: '演示',
  about: '',
  capacity: 5,
  taken: 1,
  age_min: 0,
  skills: '',
  code_secret: 'demo',
  bring: '',
  meet: '',
  leave_until: AT,
  made_at: AT,
}

/**
 * A shift that a person leads and has a place in. With `isShared` it is at the same time for every person, so that of two
 * merged ones only one is expected then.
 */
export const giveShift = async (
  db: Kysely<Tables>,
  personId: string,
  pointId: string,
  { nth, isShared }: { nth: number; isShared: boolean },
): Promise<void> => {
  const day = isShared ? '2026-12-01' : `2026-12-1${nth}`
  const [startsAt, endsAt] = [`${day}T02:00:00.000Z`, `${day}T03:00:00.000Z`]
  const [shiftId, signupId] = [makeId(1, cryptoRandom16()), makeId(1, cryptoRandom16())]
  const shift = { ...plain, community_id: 1, point_id: pointId, starts_at: startsAt, ends_at: endsAt }
  await db
    .insertInto('shift')
    .values({ ...shift, id: shiftId, leader_id: personId })
    .execute()
  const signup = { community_id: 1, id: signupId, shift_id: shiftId, person_id: personId, made_by: personId }
  await db
    .insertInto('signup')
    .values({ ...signup, state: 'taken', joined_at: AT, changed_at: AT })
    .execute()
  await sql`
    insert into person_shift (person_id, signup_id, during)
    values (${personId}, ${signupId}, tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz, '[)'))`.execute(db)
  await db
    .insertInto('shift')
    .values({ ...shift, id: COMMON_SHIFT })
    .onConflict((on) => on.doNothing())
    .execute()
  const asked = { community_id: 1, shift_id: isShared ? COMMON_SHIFT : shiftId, person_id: personId, asked_at: AT }
  await db.insertInto('shift_asked').values(asked).execute()
  await sql`
    insert into presence_try (person_id, tries) values (${personId}, array[${AT}::timestamptz])
    on conflict do nothing`.execute(db)
}
