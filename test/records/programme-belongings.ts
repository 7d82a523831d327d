import { type Kysely, sql } from 'kysely'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import type { Tables } from '../../cloud/storage/tables'
import { makeId } from '../../src/domain/id'

const AT = '2026-11-24T02:00:00.000Z'

/**
 * A programme that a person leads, has a seat in and was there, and a child of theirs. With `isShared` it was at the same
 * time for every person, so that of two merged ones only one was there.
 */
export const giveProgramme = async (
  db: Kysely<Tables>,
  personId: string,
  pointId: string,
  { nth, isShared }: { nth: number; isShared: boolean },
): Promise<void> => {
  const day = isShared ? '2026-11-20' : `2026-11-1${nth}`
  const [startsAt, endsAt] = [`${day}T02:00:00.000Z`, `${day}T03:00:00.000Z`]
  const [programmeId, sessionId, enrolmentId] = [1, 2, 3].map(() => makeId(1, cryptoRandom16()))
  const childId = cryptoRandom16()
  await sql`insert into programme (community_id, id, point_id, kind, form, title, about, teacher, fee, bring, capacity,
      taken, leader_id, made_at)
    values (1, ${programmeId}, ${pointId}, 'reading', 'course', '演示', '', '', '', '', 5, 1, ${personId}, ${AT})`.execute(
    db,
  )
  await sql`insert into programme_session (community_id, id, programme_id, kind, starts_at, ends_at)
    values (1, ${sessionId}, ${programmeId}, 'reading', ${startsAt}, ${endsAt})`.execute(db)
  await sql`insert into enrolment (community_id, id, programme_id, person_id, made_by, state, seats, joined_at, changed_at)
    values (1, ${enrolmentId}, ${programmeId}, ${personId}, ${personId}, 'taken', 1, ${AT}, ${AT})`.execute(db)
  await sql`insert into enrolment_seat (community_id, enrolment_id, seat, programme_id, person_id, is_child)
    values (1, ${enrolmentId}, 0, ${programmeId}, ${personId}, false)`.execute(db)
  await sql`insert into class_presence (community_id, session_id, enrolment_id, seat, person_id, during)
    values (1, ${sessionId}, ${enrolmentId}, 0, ${personId},
      tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz, '[)'))`.execute(db)
  await sql`insert into child (person_id, id, called, born, fetchers, made_at, changed_at)
    values (${personId}, ${childId}, '小柚', '2018-05', '{}', ${AT}, ${AT})`.execute(db)
  await sql`insert into child_consent (person_id, child_id, version, given_at)
    values (${personId}, ${childId}, 1, ${AT})`.execute(db)
}
