import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/** Where a date goes. Instants. */
interface Moved {
  startsAt: string
  endsAt: string
  /** Null: at the point. */
  roomId: string | null
  blockId: string | null
}

/** Moves a date of a locked programme. Its people are reminded again, and its calendar entry counts on. */
export const moveSession = async (tx: Tx, sessionId: string, moved: Moved): Promise<void> => {
  await sql`
    update programme_session set
      moved_from = case when starts_at = ${moved.startsAt}::timestamptz then moved_from else starts_at end, starts_at = ${moved.startsAt}::timestamptz,
      ends_at = ${moved.endsAt}::timestamptz, room_id = ${moved.roomId}, block_id = ${moved.blockId},
      sequence = sequence + 1, reminded_at = null, few_told_at = null
    where community_id = ${communityOf(sessionId)} and id = ${sessionId}`.execute(tx)
}

/**
 * Lets the offers of a date, or of its course, last until this instant at the most.
 * @param sessionId null: those of the course
 * @returns whose offers got shorter
 */
export const shortenOffers = async (
  tx: Tx,
  { programmeId, sessionId }: { programmeId: string; sessionId: string | null },
  until: string,
): Promise<{ id: string; personId: string | null }[]> => {
  const { rows } = await sql<{ id: string; personId: string | null }>`
    update enrolment set hold_until = ${until}::timestamptz
    where community_id = ${communityOf(programmeId)} and programme_id = ${programmeId}
      and session_id is not distinct from ${sessionId}::text and state = 'offered'
      and hold_until > ${until}::timestamptz
    returning id, person_id as "personId"`.execute(tx)
  return rows
}
