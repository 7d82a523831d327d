import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../tables'
import { heldNow } from './held-now'

/** A course, or a date of a dropIn, that too few come to. Instants. */
export interface FewRow {
  communityId: number
  programmeId: string
  /** The date, or the first one of the course. */
  sessionId: string
  title: string
  taken: number
  fewest: number
  startsAt: string
  endsAt: string
  openedAt: string
  community: string
}

/** As `isFew` in the domain, for what begins within three days. */
const few = (now: string, more: RawBuilder<unknown>) => sql`
  select programme.community_id as "communityId", programme.id as "programmeId", programme_session.id as "sessionId",
    programme.title, seats.taken, programme.fewest, programme_session.starts_at as "startsAt",
    programme_session.ends_at as "endsAt",
    greatest(programme.made_at, programme_session.starts_at - interval '3 days') as "openedAt", community.name as community
  from programme_session
  join programme on programme.community_id = programme_session.community_id and programme.id = programme_session.programme_id
  join community on community.id = programme.community_id
  cross join lateral (select case programme.form when 'course' then ${heldNow('programme', now)}
    else ${heldNow('programme_session', now)} end as taken) seats
  where programme_session.starts_at > ${now}::timestamptz
    and programme_session.starts_at <= ${now}::timestamptz + interval '3 days'
    and programme_session.cancelled_at is null and programme.cancelled_at is null and seats.taken < programme.fewest
    and (programme.form = 'dropIn' or not exists (
      select from programme_session before where before.community_id = programme.community_id
        and before.programme_id = programme.id and before.cancelled_at is null
        and before.starts_at < programme_session.starts_at))
    and ${more}
  order by programme_session.starts_at, programme_session.id`

/** What waits for staff to decide; of a community, or of all. */
export const listFew = async (db: Db, communityId: number | null, now: string, rowsMax: number): Promise<FewRow[]> => {
  const isTheirs = communityId === null ? sql`true` : sql`programme.community_id = ${communityId}`
  const { rows } = await sql<FewRow>`${few(now, isTheirs)} limit ${rowsMax}`.execute(db)
  return rows
}

/** Takes what staff have not been told of yet, each once, even with concurrent runs. */
export const takeFew = async (tx: Tx, now: string, rowsMax: number): Promise<FewRow[]> => {
  const isUntold = sql`programme_session.few_told_at is null`
  const { rows } = await sql<FewRow>`
    with few as (${few(now, isUntold)} limit ${rowsMax} for no key update of programme_session skip locked), told as (
      update programme_session set few_told_at = ${now}::timestamptz from few
      where programme_session.community_id = few."communityId" and programme_session.id = few."sessionId"
    )
    select * from few`.execute(tx)
  return rows
}
