import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tables, Tx } from '../tables'
import { type QuotaMax, spendQuota } from './quota'

/** Something that is to have a room. Instants. */
export interface NewClaim {
  id: string
  roomId: string
  kind: Tables['claim']['kind']
  state: Tables['claim']['state']
  personId: string | null
  madeBy: string
  /** Who puts it down, where it was made by somebody else before it was moved. */
  changedBy?: string
  startsAt: string
  endsAt: string
  blockedUntil: string
  partySize: number
  purpose: string
  title?: string | null
  seriesId?: string | null
  holdUntil?: string | null
  waitingId?: string | null
  calendarUid?: string
  sequence?: number
  remindAt?: string | null
}

const valuesOf = (claim: NewClaim, now: string): RawBuilder<unknown> => sql`
  select ${communityOf(claim.roomId)}::int, ${claim.id}::text, ${claim.roomId}::text, ${claim.kind}::text,
    ${claim.state}::text, ${claim.personId}::text, ${claim.madeBy}::text, ${claim.startsAt}::timestamptz,
    ${claim.endsAt}::timestamptz, ${claim.blockedUntil}::timestamptz, ${claim.holdUntil ?? null}::timestamptz,
    ${claim.waitingId ?? null}::text, ${claim.partySize}::int, ${claim.purpose}::text, ${claim.title ?? null}::text,
    ${claim.seriesId ?? null}::text, ${claim.calendarUid ?? claim.id}::text, ${claim.sequence ?? 0}::int,
    ${claim.remindAt ?? null}::timestamptz, ${now}::timestamptz, ${now}::timestamptz,
    ${claim.changedBy ?? claim.madeBy}::text`

const insert = (claim: NewClaim, now: string, where = sql``): RawBuilder<unknown> => sql`
  insert into claim (community_id, id, room_id, kind, state, person_id, made_by, starts_at, ends_at, blocked_until,
    hold_until, waiting_id, party_size, purpose, title, series_id, calendar_uid, sequence, remind_at, made_at, changed_at,
    changed_by)
  ${valuesOf(claim, now)} ${where}
  on conflict do nothing
  returning id`

/** Puts a claim down where nothing is in its way. False: something is, or was a moment ago. */
export const insertClaim = async (tx: Tx, claim: NewClaim, now: string): Promise<boolean> => {
  const { rows } = await insert(claim, now).execute(tx)
  return rows.length > 0
}

/**
 * Counts a booking against what its person may have and puts it down, in one statement: of what two ask for at once one
 * gets it, whoever they are.
 * @returns what stood in the way; the transaction must then be rolled back, for the quota may be spent
 */
export const insertBooking = async (
  tx: Tx,
  claim: NewClaim & { personId: string },
  max: QuotaMax | null,
  now: string,
): Promise<'quota' | 'taken' | null> => {
  const use = { id: claim.id, startsAt: claim.startsAt, endsAt: claim.endsAt }
  const { rows } = await sql<{ isSpent: boolean; isClaimed: boolean }>`
    with spent as (${spendQuota(claim.personId, use, max, now)}),
      claimed as (${insert(claim, now, sql`from spent`)})
    select exists (select from spent) as "isSpent", exists (select from claimed) as "isClaimed"`.execute(tx)
  if (!rows[0]?.isSpent) return 'quota'
  return rows[0].isClaimed ? null : 'taken'
}
