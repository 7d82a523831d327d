import { sql } from 'kysely'

/**
 * Joins to a row of `audit` what its subject id may name: a point, a person, a room, or the room of a reservation or a
 * waitlist entry.
 */
export const subjectJoins = sql`
  left join point on point.community_id = audit.community_id and point.id = audit.subject_id
  left join person subject on subject.id = audit.subject_id
  left join reservation on reservation.community_id = audit.community_id and reservation.id = audit.subject_id
  left join waitlist_entry on waitlist_entry.community_id = audit.community_id and waitlist_entry.id = audit.subject_id
  left join room on room.community_id = audit.community_id
    and room.id = coalesce(reservation.room_id, waitlist_entry.room_id, audit.subject_id)`

/** The name of the subject, after {@link subjectJoins}; null where it has none. */
export const subjectName = sql<string | null>`coalesce(point.name, subject.name, room.name)`
