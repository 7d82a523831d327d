import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import { heldNow } from './held-now'

/** One date of a programme as stored. Instants. */
export interface SessionRow {
  id: string
  programmeId: string
  communityId: number
  startsAt: string
  endsAt: string
  movedFrom: string | null
  cancelReason: string | null
  /** Of a dropIn; null: it has no seats of its own. */
  capacity: number | null
  /** Its own seats that are given or held at the moment of the question. */
  taken: number
  roomId: string | null
  /** The room's name; null: at the point. */
  room: string | null
  blockId: string | null
  sequence: number
}

/** The columns of {@link SessionRow}, from {@link sessionWithRoom}. @param now for the seats that are taken */
export const sessionColumns = (now: string) => sql`
  programme_session.id, programme_session.programme_id as "programmeId", programme_session.community_id as "communityId",
  programme_session.starts_at as "startsAt", programme_session.ends_at as "endsAt",
  programme_session.moved_from as "movedFrom", programme_session.cancel_reason as "cancelReason",
  programme_session.capacity, ${heldNow('programme_session', now)} as taken, programme_session.room_id as "roomId",
  room.name as room, programme_session.block_id as "blockId", programme_session.sequence`

export const sessionWithRoom = sql`programme_session
  left join room on room.community_id = programme_session.community_id and room.id = programme_session.room_id`

/** The dates of a programme, in order. */
export const listSessions = async (db: Db, programmeId: string, now: string): Promise<SessionRow[]> => {
  const { rows } = await sql<SessionRow>`
    select ${sessionColumns(now)} from ${sessionWithRoom}
    where programme_session.community_id = ${communityOf(programmeId)} and programme_session.programme_id = ${programmeId}
    order by programme_session.starts_at, programme_session.id`.execute(db)
  return rows
}

/** Its dates that take place, in order. */
export const listStanding = async (db: Db, programmeId: string, now: string): Promise<SessionRow[]> =>
  (await listSessions(db, programmeId, now)).filter(({ cancelReason }) => cancelReason === null)

/** @returns undefined when there is none */
export const findSession = async (db: Db, sessionId: string, now: string): Promise<SessionRow | undefined> => {
  const { rows } = await sql<SessionRow>`
    select ${sessionColumns(now)} from ${sessionWithRoom}
    where programme_session.community_id = ${communityOf(sessionId)} and programme_session.id = ${sessionId}`.execute(
    db,
  )
  return rows[0]
}
