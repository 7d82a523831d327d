import { sql } from 'kysely'
import { CHILD_KEPT_DAYS } from '../../../src/domain/programmes/programme'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'

const keptSince = (now: string): string => toInstant(Date.parse(now) - CHILD_KEPT_DAYS * DAY_MS)

/** Whether the child has the seat, had it once, or was there: not where it only waited in vain. */
const wasTaken = sql`(seat.is_live
  or exists (select from enrolment_event event where event.community_id = seat.community_id
    and event.enrolment_id = seat.enrolment_id and event.to_state = 'taken')
  or exists (select from class_presence there where there.community_id = seat.community_id
    and there.enrolment_id = seat.enrolment_id and there.seat = seat.seat))`

/** When the last class of `child` ends, or its row was made; as `childKeptUntil` in the domain counts. */
const last = sql`greatest(child.made_at, (
  select max(session.ends_at) from enrolment_seat seat
  join programme_session session on session.community_id = seat.community_id and session.programme_id = seat.programme_id
    and (seat.session_id is null or seat.session_id = session.id) and session.cancelled_at is null
  where seat.child_id = child.id and ${wasTaken}))`

/**
 * Deletes the children whose last class is long over, with their consents and when they were where. They are locked by a
 * statement of their own: whoever enrols one at the same time comes before it or finds no child, and the second statement
 * sees what was enrolled.
 */
export const forgetOldChildren = (db: Db, now: string): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const isOld = sql`${last} < ${keptSince(now)}::timestamptz`
    const { rows } = await sql<{ id: string }>`select id from child where ${isOld} for update skip locked`.execute(tx)
    const ids = rows.map(({ id }) => id)
    if (ids.length > 0) await sql`delete from child where id = any(${ids}::text[]) and ${isOld}`.execute(tx)
  })

/** Programmes whose last date is long over. */
const isLongOver = (now: string) => sql`not exists (
  select from programme_session session where session.community_id = seat.community_id
    and session.programme_id = seat.programme_id and session.ends_at >= ${keptSince(now)}::timestamptz)`

/** Erases the persons of old enrolments; how many came stays. */
export const forgetOldEnrolments = async (db: Db, now: string): Promise<void> => {
  await sql`
    with old as (
      select seat.community_id, seat.enrolment_id, seat.seat from enrolment_seat seat
      join enrolment on enrolment.community_id = seat.community_id and enrolment.id = seat.enrolment_id
      where (enrolment.person_id is not null or enrolment.made_by is not null or enrolment.changed_by is not null)
        and ${isLongOver(now)}
    ), enrolments as (
      update enrolment set person_id = null, made_by = null, changed_by = null from old
      where enrolment.community_id = old.community_id and enrolment.id = old.enrolment_id
    ), events as (
      update enrolment_event set by_person = null from old
      where enrolment_event.community_id = old.community_id and enrolment_event.enrolment_id = old.enrolment_id
    ), there as (
      update class_presence set person_id = null, came_by = null, left_by = null, fetched_by = null, is_fetcher_known = null
      from old where class_presence.community_id = old.community_id and class_presence.enrolment_id = old.enrolment_id
        and class_presence.seat = old.seat
    ), away as (
      update session_away set by_person = null from old where session_away.community_id = old.community_id
        and session_away.enrolment_id = old.enrolment_id and session_away.seat = old.seat
    ), marked as (
      update presence_mark set by_person = null from old
      where presence_mark.community_id = old.community_id and presence_mark.enrolment_id = old.enrolment_id
    )
    update enrolment_seat set person_id = null from old
    where enrolment_seat.community_id = old.community_id and enrolment_seat.enrolment_id = old.enrolment_id
      and enrolment_seat.seat = old.seat`.execute(db)
}
