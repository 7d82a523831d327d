import { type RawBuilder, sql } from 'kysely'
import type { EntryKind } from '../../../src/domain/hours/chain'
import type { ShiftKind } from '../../../src/domain/shifts/shift'
import type { Db } from '../tables'
import { underAnyId } from './signup-ids'

/** A person's entries: those of all their subjects. */
const isOf = (personId: string): RawBuilder<boolean> =>
  sql`hours_entry.subject in (select subject from hours_subject where person_id = ${personId})`

/** An entry as its person reads it. `signupId` is the current one; null once the signup was forgotten. */
export interface OwnEntry {
  n: number
  kind: EntryKind
  communityId: number
  signupId: string | null
  day: string
  title: string
  point: string
  minutes: number
  checkedOutBy: 'code' | 'mark' | 'self' | 'end' | null
  reason: string | null
  writtenAt: string
}

/** Somebody's entries, the latest first. @param before an instant: only earlier ones */
export const listOwnEntries = async (
  db: Db,
  personId: string,
  { before, rowsMax }: { before: string | null; rowsMax: number },
): Promise<OwnEntry[]> => {
  const { rows } = await sql<OwnEntry>`
    select n, kind, hours_entry.community_id as "communityId", day, title, point, minutes, written_at as "writtenAt",
      hours_entry.checked_out_by as "checkedOutBy", reason, signup.id as "signupId"
    from hours_entry
    left join id_moved on id_moved.old_id = hours_entry.signup_id
    left join signup on signup.person_id = ${personId} and signup.id = coalesce(id_moved.id, hours_entry.signup_id)
    where ${isOf(personId)} and (${before}::timestamptz is null or written_at < ${before}::timestamptz)
    order by written_at desc, hours_entry.community_id, n desc limit ${rowsMax}`.execute(db)
  return rows
}

/** What somebody has served at one shift, corrections included; only where something is left. */
export interface ServedShift {
  communityId: number
  day: string
  startsAt: string
  kind: ShiftKind
  title: string
  point: string
  minutes: number
}

interface Wanted {
  communityId?: number
  /** Days of the shift, both included. */
  from?: string
  until?: string
  /** Only entries up to this rank. */
  upTo?: number
}

/** A person's served shifts, the earliest first. */
export const listServed = async (
  db: Db,
  personId: string,
  { communityId, from, until, upTo }: Wanted = {},
): Promise<ServedShift[]> => {
  const conditions = [
    isOf(personId),
    ...(communityId === undefined ? [] : [sql<boolean>`hours_entry.community_id = ${communityId}`]),
    ...(from === undefined ? [] : [sql<boolean>`day >= ${from}::date`]),
    ...(until === undefined ? [] : [sql<boolean>`day <= ${until}::date`]),
    ...(upTo === undefined ? [] : [sql<boolean>`n <= ${upTo}`]),
  ]
  const { rows } = await sql<ServedShift>`
    select hours_entry.community_id as "communityId", day, starts_at as "startsAt", shift_kind as kind, title, point,
      sum(minutes)::int as minutes
    from hours_entry where ${sql.join(conditions, sql` and `)}
    group by hours_entry.community_id, signup_id, day, starts_at, shift_kind, title, point
    having sum(minutes) > 0
    order by starts_at, title`.execute(db)
  return rows
}

/** The entry of a served signup, with what it has come to by corrections. */
export interface ServedEntry {
  communityId: number
  subject: string
  signupId: string
  shiftKind: ShiftKind
  title: string
  point: string
  day: string
  startsAt: string
  endsAt: string
  minutes: number
  /** The last entry about it. */
  n: number
}

/** @param signupId the current id, or an earlier one @returns undefined where nothing was recorded */
export const findServedEntry = async (db: Db, signupId: string): Promise<ServedEntry | undefined> => {
  const { rows } = await sql<ServedEntry>`
    select hours_entry.community_id as "communityId", subject, signup_id as "signupId", shift_kind as "shiftKind", title,
      point, day, starts_at as "startsAt", ends_at as "endsAt", sums.minutes, sums.n
    from hours_entry, lateral (
      select sum(minutes)::int as minutes, max(n) as n from hours_entry same
      where same.community_id = hours_entry.community_id and same.signup_id = hours_entry.signup_id
    ) sums
    where kind = 'served' and ${underAnyId(sql`${signupId}::text`)}`.execute(db)
  return rows[0]
}
