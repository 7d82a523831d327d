import { type RawBuilder, sql } from 'kysely'
import { APPROVED_DAYS, COUNTED_DAYS } from '../../../src/domain/rooms/no-show'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { isThere } from '../people/gone'
import type { Db } from '../tables'
import type { QuotaUse } from '../column-types'
import { usesOf } from './quota'
import { instantOf } from './room-json'

/** What decides about a person's bookings: those in the whole district, whoever made them. */
export interface PersonFacts {
  personId: string
  name: string | null
  isEightyPlus: boolean
  uses: QuotaUse[]
  /** Their no-shows, without waived ones. Instants. */
  noShows: string[]
}

/** A no-show, already settled or not. Groups do not check in. */
export const wasMissed = (reservation: string, now: string) => {
  const of = (column: string) => sql.ref(`${reservation}.${column}`)
  return sql<boolean>`(${of('no_show_at')} is not null or (${of('kind')} = 'booking' and ${of('state')} = 'confirmed'
    and ${of('series_id')} is null and ${of('ends_at')} <= ${now}::timestamptz))`
}

/** One JSON object of {@link PersonFacts}; for statements with `person` in them. */
export const personJson = (now: string): RawBuilder<PersonFacts> => sql`jsonb_build_object(
  'personId', person.id, 'name', person.name, 'isEightyPlus', coalesce(person.is_eighty_plus, false),
  'uses', (select uses from quota where quota.person_id = person.id),
  'noShows', (select coalesce(jsonb_agg(coalesce(no_show_at, ends_at)), '[]') from reservation where reservation.person_id = person.id
    and reservation.starts_at > ${toInstant(Date.parse(now) - (COUNTED_DAYS + APPROVED_DAYS + 1) * DAY_MS)}::timestamptz
    and ${wasMissed('reservation', now)} and no_show_waived_at is null))`

/** Parses the database's JSON for the domain. */
export const personFactsOf = (facts: PersonFacts): PersonFacts => ({
  ...facts,
  uses: usesOf(facts.uses),
  noShows: facts.noShows.map(instantOf),
})

/** @returns undefined when there is no such person */
export const findPersonFacts = async (db: Db, personId: string, now: string): Promise<PersonFacts | undefined> => {
  const { rows } = await sql<{ facts: PersonFacts }>`
    select ${personJson(now)} as facts from person where ${isThere(personId)}`.execute(db)
  return rows[0] && personFactsOf(rows[0].facts)
}
