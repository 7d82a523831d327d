import { sql } from 'kysely'
import type { Answer } from '../src/contract/errors'
import type { World } from './factories'

/** The number of answers by code: `{ ok: 1, slot_taken: 49 }`. */
export const countAnswers = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const answer of answers) {
    const code = answer.ok ? 'ok' : answer.error.code
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** Pairs of live reservations that overlap in the same room. There must never be any. */
export const overlapsIn = async ({ db }: Pick<World, 'db'>): Promise<unknown[]> => {
  const { rows } = await sql`
    select one.id, other.id from reservation one join reservation other on one.community_id = other.community_id
      and one.room_id = other.room_id and one.id < other.id and one.during && other.during
    where one.state in ('requested', 'confirmed', 'checkedIn', 'held', 'blocked')
      and other.state in ('requested', 'confirmed', 'checkedIn', 'held', 'blocked')`.execute(db)
  return rows
}

/** Queries for states that must never occur in the database, each with its name. */
const FORBIDDEN = {
  'a live booking that is not counted': `
    select reservation.id from reservation where kind = 'booking' and state in ('requested', 'confirmed', 'checkedIn')
      and person_id is not null and series_id is null and not exists (
        select from quota, jsonb_array_elements(uses) use where quota.person_id = reservation.person_id and use ->> 'id' = reservation.id)`,
  'a quota entry of a booking that is not live': `
    select use from quota, jsonb_array_elements(uses) use join reservation on reservation.id = use ->> 'id'
    where reservation.state in ('cancelled', 'refused', 'expired', 'declined', 'held')`,
  'a hold without an offered waitlist entry': `
    select id from reservation where state = 'held' and not exists (
      select from waitlist_entry where waitlist_entry.id = reservation.waitlist_entry_id and waitlist_entry.reservation_id = reservation.id and waitlist_entry.state = 'offered')`,
  'an offer without a hold': `
    select id from waitlist_entry where state = 'offered' and not exists (
      select from reservation where reservation.id = waitlist_entry.reservation_id and reservation.state = 'held')`,
  'a taken waitlist entry without a booking': `
    select id from waitlist_entry where state = 'taken' and not exists (
      select from reservation where reservation.id = waitlist_entry.reservation_id and reservation.kind = 'booking')`,
  'history of a reservation that does not exist': `
    select reservation_id from reservation_event where not exists (select from reservation where reservation.id = reservation_id)`,
  'a reservation whose history does not lead to its state': `
    select id from reservation where not exists (
      select from reservation_event where reservation_id = reservation.id and to_state = reservation.state)`,
} as const

/** The names of the forbidden states that occur; empty when the database is consistent. */
export const brokenIn = async (world: Pick<World, 'db'>): Promise<string[]> => {
  const questions = Object.entries(FORBIDDEN).map(([name, query]) => `select '${name}' as name where exists (${query})`)
  const { rows } = await sql.raw<{ name: string }>(questions.join(' union all ')).execute(world.db)
  const found = rows.map(({ name }) => name)
  return (await overlapsIn(world)).length > 0 ? ['two overlapping reservations', ...found] : found
}
