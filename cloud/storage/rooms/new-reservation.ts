import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tables, Tx } from '../tables'
import { type QuotaMax, spendQuota } from './quota'

/** A new reservation. Instants. */
export interface NewReservation {
  id: string
  roomId: string
  kind: Tables['reservation']['kind']
  state: Tables['reservation']['state']
  personId: string | null
  madeBy: string
  /** Who inserts it, when it is a moved booking that somebody else made. */
  changedBy?: string
  startsAt: string
  endsAt: string
  blockedUntil: string
  partySize: number
  purpose: string
  title?: string | null
  seriesId?: string | null
  /** Of a block that keeps the room for a date of a programme. */
  sessionId?: string | null
  holdUntil?: string | null
  waitlistEntryId?: string | null
  calendarUid?: string
  sequence?: number
  remindAt?: string | null
  /** When it was made, if not now. */
  madeAt?: string
}

const valuesOf = (reservation: NewReservation, now: string): RawBuilder<unknown> => sql`
  select ${communityOf(reservation.roomId)}::int, ${reservation.id}::text, ${reservation.roomId}::text, ${reservation.kind}::text,
    ${reservation.state}::text, ${reservation.personId}::text, ${reservation.madeBy}::text, ${reservation.startsAt}::timestamptz,
    ${reservation.endsAt}::timestamptz, ${reservation.blockedUntil}::timestamptz, ${reservation.holdUntil ?? null}::timestamptz,
    ${reservation.waitlistEntryId ?? null}::text, ${reservation.partySize}::int, ${reservation.purpose}::text, ${reservation.title ?? null}::text,
    ${reservation.seriesId ?? null}::text, ${reservation.calendarUid ?? reservation.id}::text, ${reservation.sequence ?? 0}::int,
    ${reservation.remindAt ?? null}::timestamptz, ${reservation.madeAt ?? now}::timestamptz, ${now}::timestamptz,
    ${reservation.changedBy ?? reservation.madeBy}::text`

const insert = (reservation: NewReservation, now: string, where = sql``): RawBuilder<unknown> => sql`
  insert into reservation (community_id, id, room_id, kind, state, person_id, made_by, starts_at, ends_at, blocked_until,
    hold_until, waitlist_entry_id, party_size, purpose, title, series_id, calendar_uid, sequence, remind_at, made_at, changed_at,
    changed_by)
  ${valuesOf(reservation, now)} ${where}
  on conflict do nothing
  returning id`

/** Inserts a reservation unless it overlaps another. False: it overlaps one, or did a moment ago. */
export const insertReservation = async (tx: Tx, reservation: NewReservation, now: string): Promise<boolean> => {
  const { rows } = await insert(reservation, now).execute(tx)
  return rows.length > 0
}

/**
 * Spends a person's quota and inserts their booking, in one statement: of two concurrent bookings of one slot exactly
 * one succeeds, whoever makes them.
 * @returns what prevented it; the transaction must then be rolled back, because the quota may be spent
 */
export const insertBooking = async (
  tx: Tx,
  reservation: NewReservation & { personId: string },
  max: QuotaMax | null,
  now: string,
): Promise<'quota' | 'taken' | null> => {
  const use = { id: reservation.id, startsAt: reservation.startsAt, endsAt: reservation.endsAt }
  const { rows } = await sql<{ isSpent: boolean; isReserved: boolean }>`
    with spent as (${spendQuota(reservation.personId, use, max, now)}),
      reserved as (${insert(reservation, now, sql`from spent`)})
    select exists (select from spent) as "isSpent", exists (select from reserved) as "isReserved"`.execute(tx)
  if (!rows[0]?.isSpent) return 'quota'
  return rows[0].isReserved ? null : 'taken'
}

/**
 * Inserts blocks and bookings in one statement, each unless it overlaps another.
 * @returns the ids of those that were inserted
 */
export const insertReservations = async (
  tx: Tx,
  reservations: readonly NewReservation[],
  now: string,
): Promise<Set<string>> => {
  const rows = reservations.map((one) => ({ ...one, communityId: communityOf(one.roomId) }))
  const inserted = await sql<{ id: string }>`
    insert into reservation (community_id, id, room_id, kind, state, person_id, made_by, starts_at, ends_at,
      blocked_until, party_size, purpose, title, series_id, session_id, calendar_uid, sequence, remind_at, made_at,
      changed_at, changed_by)
    select "communityId", id, "roomId", kind, state, "personId", "madeBy", "startsAt", "endsAt", "blockedUntil",
      "partySize", purpose, title, "seriesId", "sessionId", id, 0, "remindAt", ${now}::timestamptz,
      ${now}::timestamptz, "madeBy"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one("communityId" int, id text, "roomId" text, kind text,
      state text, "personId" text, "madeBy" text, "startsAt" timestamptz, "endsAt" timestamptz,
      "blockedUntil" timestamptz, "partySize" int, purpose text, title text, "seriesId" text, "sessionId" text,
      "remindAt" timestamptz)
    on conflict do nothing
    returning id`.execute(tx)
  return new Set(inserted.rows.map(({ id }) => id))
}
