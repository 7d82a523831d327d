import { type Insertable, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tables, Tx } from '../tables'
import { isProgramme, programmeVersion } from './programme-rows'

/** A new programme. */
export type ProgrammeColumns = Omit<Insertable<Tables['programme']>, 'taken' | 'cancelled_at' | 'cancel_reason'>

/** A new date. Instants. */
export interface NewSession {
  id: string
  startsAt: string
  endsAt: string
  /** The block that keeps the programme's room; null: it has none. */
  blockId: string | null
}

/** Inserts a programme with its dates, in one statement. @returns its version */
export const insertProgramme = async (
  tx: Tx,
  programme: ProgrammeColumns,
  sessions: readonly NewSession[],
): Promise<string> => {
  const { community_id: communityId, id, kind, room_id: roomId = null, form, capacity = null } = programme
  const { rows } = await sql<{ version: string }>`
    with made as (${tx.insertInto('programme').values(programme).returning(programmeVersion.as('version'))}), dates as (
      insert into programme_session (community_id, id, programme_id, kind, room_id, block_id, starts_at, ends_at, capacity)
      select ${communityId}::int, id, ${id}::text, ${kind}::text, ${roomId}::text, "blockId", "startsAt", "endsAt",
        ${form === 'dropIn' ? capacity : null}::int
      from jsonb_to_recordset(${JSON.stringify(sessions)}::jsonb)
        as one(id text, "blockId" text, "startsAt" timestamptz, "endsAt" timestamptz)
    )
    select version from made`.execute(tx)
  return rows[0]?.version ?? ''
}

/** What an edit may change. */
export type EditedColumns = Omit<
  ProgrammeColumns,
  'community_id' | 'id' | 'point_id' | 'room_id' | 'form' | 'made_by' | 'made_at'
>

/**
 * The most seats that a locked and settled programme needs: those given or held of the course, or of one of the dates to
 * come; and those of the largest group that waits, which would otherwise keep the line waiting for ever.
 */
export const mostWanted = async (tx: Tx, programmeId: string, now: string): Promise<number> => {
  const { rows } = await sql<{ most: number }>`
    select greatest(programme.taken, (
      select coalesce(max(one.taken), 0) from programme_session one
      where one.community_id = programme.community_id and one.programme_id = programme.id
        and one.ends_at > ${now}::timestamptz), (
      select coalesce(max(one.seats), 0) from enrolment one
      where one.community_id = programme.community_id and one.programme_id = programme.id
        and one.state = 'waiting')) as most
    from programme where ${isProgramme(programmeId)}`.execute(tx)
  return rows[0]?.most ?? 0
}

/**
 * Updates a locked programme if it still has the version that the editor read, and with it its dates: what kind they are,
 * and of those to come how many seats they have and what their blocks are called.
 * @returns the new version; undefined where it has another one, or is cancelled
 */
export const replaceProgramme = async (
  tx: Tx,
  programmeId: string,
  columns: EditedColumns,
  { seen, now }: { seen: string; now: string },
): Promise<string | undefined> => {
  const saved = await tx
    .updateTable('programme')
    .set(columns)
    .where('community_id', '=', communityOf(programmeId))
    .where('id', '=', programmeId)
    .where('cancelled_at', 'is', null)
    .where(programmeVersion, '=', seen)
    .returning(programmeVersion.as('version'))
    .executeTakeFirst()
  if (!saved) return undefined
  const isToCome = sql`cancelled_at is null and ends_at > ${now}::timestamptz`
  await sql`
    with dates as (
      update programme_session set kind = ${columns.kind},
        sequence = case when ${isToCome} then sequence + 1 else sequence end,
        capacity = case when ${isToCome} and capacity is not null then ${columns.capacity ?? null}::int else capacity end
      where community_id = ${communityOf(programmeId)} and programme_id = ${programmeId}
        and (${isToCome} or kind <> ${columns.kind})
      returning community_id, case when ${isToCome} then block_id end as block_id
    )
    update reservation set title = ${columns.title} from dates
    where reservation.community_id = dates.community_id and reservation.id = dates.block_id`.execute(tx)
  return saved.version
}
