import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/**
 * Ends open presence on dates that are cancelled or moved. The programme is locked. Guardians are not notified, because
 * nobody saw the child leave.
 */
export const endPresence = async (
  tx: Tx,
  { programmeId, sessionIds }: { programmeId: string; sessionIds: readonly string[] },
  now: string,
): Promise<void> => {
  await sql`
    update class_presence
    set during = tstzrange(lower(during), greatest(${now}::timestamptz, lower(during) + interval '1 second'), '[)'),
      left_told_at = ${now}::timestamptz
    where community_id = ${communityOf(programmeId)} and session_id = any(${[...sessionIds]}::text[])
      and upper_inf(during)`.execute(tx)
}

/** Deletes who came early to a date that goes to another day: on that day they are still to come. The marks stay logged. */
export const forgetPresence = async (tx: Tx, sessionId: string): Promise<void> => {
  await sql`
    delete from class_presence where community_id = ${communityOf(sessionId)} and session_id = ${sessionId}`.execute(tx)
}
