import { type RawBuilder, sql } from 'kysely'
import { minutesOf, type Use, weekOf } from '../../../src/domain/rooms/quota'
import type { Tx } from '../tables'
import type { QuotaUse } from '../column-types'
import { instantOf } from './room-json'

/** A person's limits; null: uses are counted without a limit. */
export interface QuotaMax {
  /** Null: one use takes the place of another, so their number stays the same. */
  activeMax: number | null
  weekMinutesMax: number
}

/** Uses are kept this long after their end, because the hours of a week count until the week is over. */
const KEPT = sql`interval '8 days'`

const at = (name: 'startsAt' | 'endsAt') => sql`(use ->> ${sql.lit(name)})::timestamptz`

const isLittle = (own: RawBuilder<unknown>, use: Use, { activeMax, weekMinutesMax }: QuotaMax, now: string) => {
  const week = weekOf(use.startsAt)
  const isFew = sql`count(*) filter (where ${at('endsAt')} > ${now}::timestamptz) < ${activeMax}`
  return sql`(select ${activeMax === null ? sql`true` : isFew}
      and coalesce(sum(extract(epoch from ${at('endsAt')} - ${at('startsAt')}) / 60) filter (
        where ${at('startsAt')} >= ${week.from}::timestamptz and ${at('startsAt')} < ${week.until}::timestamptz), 0)
        <= ${weekMinutesMax - minutesOf(use)}
    from jsonb_array_elements(${own}) use)`
}

const kept = (uses: RawBuilder<unknown>, now: string) => sql`(
  select coalesce(jsonb_agg(use), '[]') from jsonb_array_elements(${uses}) use
  where ${at('endsAt')} > ${now}::timestamptz - ${KEPT})`

/**
 * An upsert that counts one more use, and returns a row when it was within the limits. Counting before an insert would
 * let two concurrent bookings through; here the second waits for the first and counts it.
 */
export const spendQuota = (personId: string, use: QuotaUse, max: QuotaMax | null, now: string): RawBuilder<unknown> => {
  const added = sql`jsonb_build_array(${JSON.stringify(use)}::jsonb)`
  const fits = max === null || (minutesOf(use) <= max.weekMinutesMax && (max.activeMax ?? 1) >= 1)
  return sql`
    insert into quota as own (person_id, uses) select ${personId}::text, ${added} where ${fits}
    on conflict (person_id) do update set uses = ${kept(sql`own.uses`, now)} || ${added}
      where ${max === null ? sql`true` : isLittle(sql`own.uses`, use, max, now)}
    returning person_id`
}

/** Locks these people's quotas, always in the same order, and removes uses from them. */
export const giveBack = async (tx: Tx, uses: readonly { personId: string | null; id: string }[]): Promise<void> => {
  const people = [...new Set(uses.flatMap(({ personId }) => personId ?? []))]
  if (people.length === 0) return
  const ids = uses.map(({ id }) => id)
  await sql`select from quota where person_id = any(${people}::text[]) order by person_id for no key update`.execute(tx)
  await sql`
    update quota set uses = (
      select coalesce(jsonb_agg(use), '[]') from jsonb_array_elements(uses) use where use ->> 'id' <> all(${ids}::text[]))
    where person_id = any(${people}::text[])`.execute(tx)
}

/** Locks a person's quota, creating it if missing. */
export const lockQuota = async (tx: Tx, personId: string): Promise<void> => {
  await sql`
    insert into quota as own (person_id, uses) values (${personId}, '[]')
    on conflict (person_id) do update set uses = own.uses`.execute(tx)
}

/** A person's uses, with instants in the common format. */
export const usesOf = (uses: readonly QuotaUse[] | null): QuotaUse[] =>
  (uses ?? []).map(({ id, startsAt, endsAt }) => ({ id, startsAt: instantOf(startsAt), endsAt: instantOf(endsAt) }))
