import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import type { Tables } from '../../cloud/storage/tables'
import { makeId } from '../../src/domain/id'

const AT = '2026-11-24T02:00:00.000Z'
const LATER = '2026-11-24T03:00:00.000Z'

/** What two people's rows have in common. */
export interface Common {
  pointId: string
  outboxId: string
}

/**
 * A row in every table whose rows belong to a person, `isShared` the same for everybody whom it is written for: of two
 * such rows only one can be one person's. `nth` tells the other rows of two people apart.
 */
export const giveBelongings = async (
  db: Kysely<Tables>,
  personId: string,
  { pointId, outboxId }: Common,
  { nth, isShared }: { nth: number; isShared: boolean },
): Promise<void> => {
  const own = isShared ? 'shared' : `own-${nth}`
  const day = isShared ? '2026-11-24' : `2026-11-2${nth}`
  const outbox = isShared ? outboxId : randomUUID()
  const id = () => makeId(1, cryptoRandom16())
  const told = { outbox_id: outbox, template: 'role_taken', data: '{}' }
  const message = { community_id: 1, template: 'role_taken', subject_id: personId, data: '{}' }

  await db
    .insertInto('point_report')
    .values({ community_id: 1, point_id: pointId, person_id: personId, day, says: 'open' })
    .execute()
  await db
    .insertInto('inbox')
    .values({ person_id: personId, id: cryptoRandom16(), subject_id: personId, at: AT, ...told })
    .execute()
  await db
    .insertInto('call_todo')
    .values({ community_id: 1, id: id(), person_id: personId, opened_at: AT, ...told })
    .execute()
  await db.insertInto('outbox').values({ to_role: null, to_person_id: personId, ...message }).execute()
  await db
    .insertInto('message_consent')
    .values({
      person_id: personId,
      template: own,
      left_count: 2 + nth,
      answered: nth === 1 ? 'accept' : 'reject',
      answered_at: nth === 1 ? AT : LATER,
    })
    .execute()
  await db.insertInto('call_key').values({ person_id: personId, key: own, method: 'm', input_hash: 'h' }).execute()
  const minute = isShared ? AT : `2026-11-24T02:0${nth}:00.000Z`
  await db.insertInto('call_count').values({ person_id: personId, minute, calls: 2 + nth }).execute()
  await db
    .insertInto('volunteer_application')
    .values({
      ...{ community_id: isShared ? 1 : nth + 1, id: id(), person_id: personId },
      ...{ words: own, applied_at: AT, state: 'open' },
    })
    .execute()
  await db
    .insertInto('file')
    .values({
      ...{ community_id: 1, id: id(), owner_id: personId, purpose: 'point_photo', subject_id: pointId },
      ...{ state: 'ticketed', made_at: AT, ticket_until: LATER },
    })
    .execute()
  await db
    .insertInto('invite')
    .values({
      ...{ id: cryptoRandom16(), code_hash: cryptoRandom16(), role: 'worker', community_id: 1, name: own + personId },
      ...{ made_at: AT, expires_at: LATER, accepted_by: personId, accepted_at: AT },
    })
    .execute()
  await db
    .insertInto('person')
    .values({ id: cryptoRandom16(), identity: null, community_id: null, merged_into: personId })
    .execute()
}
