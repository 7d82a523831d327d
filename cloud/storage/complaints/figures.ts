import { sql } from 'kysely'
import type { Category } from '../../../src/domain/complaints/category'
import type { Counts } from '../../../src/domain/complaints/figures'
import { URGENT_MS } from '../../../src/domain/complaints/clock/reply-due'
import type { Turn } from '../../../src/domain/mediation/turns'
import type { Db } from '../tables'
import { REPEAT_DAYS } from './duplicates'

/**
 * Which complaints: of one community, or null for the whole district; filed from the first instant up to but excluding
 * the second.
 */
export interface Span {
  communityId: number | null
  from: string
  until: string
  now: string
}

export interface CountedGroup extends Omit<Counts, 'repeats'> {
  communityId: number
  category: Category
}

const isOf = ({ communityId }: Pick<Span, 'communityId'>) =>
  communityId === null ? sql`true` : sql`complaint.community_id = ${communityId}`

/**
 * Outcomes of the complaints of a time span, by community and category.
 * @param turns the spans of those days whose first replies are due at one moment, in order
 */
export const countComplaints = async (db: Db, span: Span, turns: readonly Turn[]): Promise<CountedGroup[]> => {
  const { from, until, now } = span
  const { rows } = await sql<CountedGroup>`
    with turn as (
      select ${turns.map((turn) => turn.from)}::timestamptz[] as froms, ${turns.map((turn) => turn.replyBy)}::timestamptz[] as dues,
        ${turns.map((turn) => turn.urgentBy)}::timestamptz[] as nights, ${turns.map((turn) => turn.noon)}::timestamptz[] as noons
    ), filed as (
      select complaint.community_id, complaint.category, complaint.id,
        complaint.state <> 'withdrawn' and complaint.merged_into is null as stands,
        noons[nth] as noon,
        case when complaint.urgency <> 'urgent' then dues[nth]
          else coalesce(nights[nth], complaint.filed_at + interval '${sql.lit(URGENT_MS / 1000)} seconds') end as due
      from complaint cross join turn cross join lateral (select width_bucket(complaint.filed_at, froms) as nth) as turned
      where ${isOf(span)} and complaint.filed_at >= ${from}::timestamptz and complaint.filed_at < ${until}::timestamptz
    ), seen as (
      select filed.*, line.*
      from filed cross join lateral (
        select min(at) filter (where kind in ('replied', 'visited', 'settled', 'handedOver', 'refused', 'visitPlanned', 'mediationOpened')
            or kind = 'accepted' and words is not null) as replied_at,
          min(at) filter (where kind = 'settled') as settled_at, coalesce(bool_or(kind = 'unsolved'), false) as is_reopened
        from complaint_entry entry where entry.community_id = filed.community_id and entry.complaint_id = filed.id
      ) as line
    ), judged as (
      select *, stands and noon is not null as is_morning,
        replied_at is not null or stands and due < ${now}::timestamptz as is_promised
      from seen
    )
    select community_id as "communityId", category, count(*)::int as filed,
      count(*) filter (where is_morning)::int as mornings,
      count(*) filter (where is_morning and settled_at <= noon)::int as "settledByNoon",
      count(*) filter (where is_promised)::int as promised,
      count(*) filter (where is_promised and replied_at <= due)::int as "repliedInTime",
      count(*) filter (where settled_at is not null)::int as settled,
      count(*) filter (where settled_at is not null and is_reopened)::int as reopened
    from judged group by 1, 2`.execute(db)
  return rows
}

/** Addresses with repeated complaints: in one community (`category` null), of one category there. */
export interface CountedRepeats {
  communityId: number
  category: Category | null
  count: number
}

/**
 * Counts addresses with more than one complaint in the ninety days up to the end of a time span; withdrawn, refused
 * and duplicate ones do not count.
 */
export const countRepeats = async (db: Db, span: Pick<Span, 'communityId' | 'until'>): Promise<CountedRepeats[]> => {
  const { rows } = await sql<CountedRepeats>`
    with address as (
      select community_id, category, address_key, count(*) as times from complaint
      where ${isOf(span)} and address_key is not null and state not in ('withdrawn', 'refused') and merged_into is null
        and filed_at >= ${span.until}::timestamptz - interval '${sql.lit(REPEAT_DAYS)} days' and filed_at < ${span.until}::timestamptz
      group by grouping sets ((community_id, address_key), (community_id, category, address_key))
    )
    select community_id as "communityId", category, count(*)::int as count
    from address where times > 1 group by 1, 2`.execute(db)
  return rows
}
