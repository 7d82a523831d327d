import { type Insertable, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tables, Tx } from '../tables'
import { shiftVersion } from './shift-rows'

export type ShiftColumns = Insertable<Tables['shift']>

/** Inserts shifts, one or a series. @returns the version of the first; they are alike but for their times */
export const insertShifts = async (tx: Tx, shifts: readonly ShiftColumns[]): Promise<string> => {
  const saved = await tx
    .insertInto('shift')
    .values([...shifts])
    .returning(['id', shiftVersion.as('version')])
    .execute()
  return saved.find(({ id }) => id === shifts[0]?.id)?.version ?? ''
}

/** What an edit may change. */
export type EditedColumns = Omit<
  ShiftColumns,
  | 'community_id'
  | 'id'
  | 'point_id'
  | 'taken'
  | 'series_id'
  | 'made_by'
  | 'made_at'
  | 'cancelled_at'
  | 'cancel_reason'
  | 'code_secret'
>

/**
 * Updates a locked shift if it still has the version that the editor read. Its calendar entries count on, and where its
 * times change, so does the time at which its people are expected.
 * @returns the new version; undefined where it has another one, or is cancelled
 */
export const replaceShift = async (
  tx: Tx,
  shiftId: string,
  columns: EditedColumns,
  seen: string,
): Promise<string | undefined> => {
  const saved = await tx
    .updateTable('shift')
    .set({ ...columns, sequence: sql`sequence + 1` })
    .where('community_id', '=', communityOf(shiftId))
    .where('id', '=', shiftId)
    .where('cancelled_at', 'is', null)
    .where(shiftVersion, '=', seen)
    .returning(shiftVersion.as('version'))
    .executeTakeFirst()
  return saved?.version
}

/** Marks locked shifts as cancelled. @returns the ids of those that were not before */
export const markCancelled = async (
  tx: Tx,
  {
    communityId,
    shiftIds,
    reason,
    now,
  }: { communityId: number; shiftIds: readonly string[]; reason: string; now: string },
): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    update shift set cancelled_at = ${now}::timestamptz, cancel_reason = ${reason}, sequence = sequence + 1
    where community_id = ${communityId} and id = any(${shiftIds}::text[]) and cancelled_at is null
    returning id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The shift and all later ones of its series that are not cancelled. */
export const listLaterOfSeries = async (db: Db, shiftId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select later.id from shift
    join shift later on later.community_id = shift.community_id and later.series_id = shift.series_id
      and later.starts_at >= shift.starts_at
    where shift.community_id = ${communityOf(shiftId)} and shift.id = ${shiftId} and later.cancelled_at is null
    order by later.id`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Moves the time at which the people of a locked shift are expected, after its own times have changed.
 * @returns null, or where one of them is expected elsewhere at the new time, from when (an instant); nothing is moved
 * then
 */
export const moveExpected = async (tx: Tx, shiftId: string): Promise<string | null> => {
  const communityId = communityOf(shiftId)
  const theirs = sql`person_shift join signup on signup.id = person_shift.signup_id
    join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id
    where signup.community_id = ${communityId} and signup.shift_id = ${shiftId}`
  const { rows } = await sql<{ clashAt: string | null }>`
    select min(lower(other.during)) as "clashAt"
    from (select person_shift.person_id, person_shift.signup_id, shift.starts_at, shift.ends_at from ${theirs}) moved
    join person_shift other on other.person_id = moved.person_id and other.signup_id <> moved.signup_id
      and other.during && tstzrange(moved.starts_at, moved.ends_at, '[)')`.execute(tx)
  const clashAt = rows[0]?.clashAt ?? null
  if (clashAt !== null) return clashAt
  await sql`
    update person_shift set during = tstzrange(moved.starts_at, moved.ends_at, '[)')
    from (select person_shift.signup_id, shift.starts_at, shift.ends_at from ${theirs}) moved
    where person_shift.signup_id = moved.signup_id`.execute(tx)
  return null
}
