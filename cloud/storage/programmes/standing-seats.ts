import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'

/** Seats that somebody asks for. */
export interface AskedSeats {
  programmeId: string
  sessionId: string | null
  personId: string
  /** A child of the person; null: the person's own seat. */
  seats: readonly (string | null)[]
}

/** The children among those for whom seats are asked. */
export const askedChildren = ({ seats }: AskedSeats): string[] => seats.filter((childId) => childId !== null)

/** Whether one of these seats of an account stands already in a course or on a date. */
export const isSeatStanding = (asked: AskedSeats): RawBuilder<boolean> => sql`exists (
  select from enrolment_seat
  where community_id = ${communityOf(asked.programmeId)} and programme_id = ${asked.programmeId}
    and session_id is not distinct from ${asked.sessionId}::text and is_live
    and (child_id = any(${askedChildren(asked)}::text[])
      or ${asked.seats.includes(null)} and person_id = ${asked.personId}))`

/** @returns as {@link isSeatStanding} says */
export const hasStandingSeat = async (db: Db, asked: AskedSeats): Promise<boolean> => {
  const { rows } = await sql<{ stands: boolean }>`select ${isSeatStanding(asked)} as stands`.execute(db)
  return rows.some(({ stands }) => stands)
}
