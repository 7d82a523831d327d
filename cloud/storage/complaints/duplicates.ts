import { type RawBuilder, sql } from 'kysely'
import type { ComplaintState } from '../../../src/domain/complaints/state'
import { NEAR_METERS, RECENT_DAYS } from '../../../src/domain/complaints/similar'
import { METERS_PER_DEGREE } from '../../../src/domain/geo'
import type { Db, Tx } from '../tables'
import type { ComplaintRow } from './complaint-rows'
import { isNotParty } from './parties'

/** Complaints at one address within this many days count as one story. */
export const REPEAT_DAYS = 90

/** Only open complaints are due for one of these kinds. */
const isOpen = sql`other.due_kind in ('reply', 'visit', 'settle', 'paused')`

/** Within this many metres in GCJ-02 degrees: a distance at which the earth is flat. */
const isNear = sql`
  (other.lat - complaint.lat) ^ 2 + ((other.lng - complaint.lng) * cos(radians(complaint.lat))) ^ 2
    <= ${(NEAR_METERS / METERS_PER_DEGREE) ** 2}::float8`

/** Public complaints can be merged; complaints about a home only when they have the same reporter. */
const isOneComplaint = sql`
  (complaint.concerns = 'everyone' and other.concerns = 'everyone' or other.reporter_id = complaint.reporter_id)`

const ofOther = sql`other.id`

/**
 * Whether `other` may be a duplicate of `complaint`: both open, of the same category, near each other and filed within
 * the same days; a worker decides.
 */
const isDuplicateFor = (personId: string): RawBuilder<boolean> => sql<boolean>`
  other.community_id = complaint.community_id and other.category = complaint.category and other.id <> complaint.id
  and ${isOpen} and complaint.due_kind in ('reply', 'visit', 'settle', 'paused') and ${isOneComplaint}
  and other.filed_at between complaint.filed_at - interval '${sql.lit(RECENT_DAYS)} days' and complaint.filed_at + interval '${sql.lit(RECENT_DAYS)} days'
  and (other.building_id = complaint.building_id or ${isNear}) and ${isNotParty(personId, ofOther)}`

/** For a row of `complaint`. @param personId the viewer: complaints to which they are a party are not considered */
export const hasDuplicate = (personId: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select from complaint other where ${isDuplicateFor(personId)})`

/**
 * How many complaints there were at the address of a row of `complaint` in ninety days, itself included; 0 without an
 * address. Withdrawn, refused and duplicate ones do not count.
 * @param personId the viewer, as for {@link hasDuplicate}
 * @param now an instant
 */
export const repeatsOf = (personId: string, now: string): RawBuilder<number> => sql<number>`(
  select count(*)::int from complaint other
  where other.community_id = complaint.community_id and other.address_key = complaint.address_key
    and other.filed_at > ${now}::timestamptz - interval '${sql.lit(REPEAT_DAYS)} days'
    and other.state not in ('withdrawn', 'refused') and other.merged_into is null and ${isNotParty(personId, ofOther)})`

export interface Duplicate {
  id: string
  place: string
  filedAt: string
  state: ComplaintState
}

/**
 * The possible duplicates of a complaint, the latest first, and the number of complaints at its address in ninety days.
 */
export const findAround = async (
  db: Db | Tx,
  { id, communityId }: Pick<ComplaintRow, 'id' | 'communityId'>,
  { personId, now, rowsMax }: { personId: string; now: string; rowsMax: number },
): Promise<{ duplicates: Duplicate[]; repeats: number }> => {
  const isThis = sql`complaint.community_id = ${communityId} and complaint.id = ${id}`
  const found = await sql<Duplicate>`
    select other.id, other.place, other.filed_at as "filedAt", other.state from complaint
    join complaint other on ${isDuplicateFor(personId)}
    where ${isThis} order by other.filed_at desc, other.id limit ${rowsMax}`.execute(db)
  const counted = await sql<{
    repeats: number
  }>`select ${repeatsOf(personId, now)} as repeats from complaint where ${isThis}`.execute(db)
  return { duplicates: found.rows, repeats: counted.rows[0]?.repeats ?? 0 }
}
