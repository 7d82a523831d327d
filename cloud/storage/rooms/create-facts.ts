import { type RawBuilder, sql } from 'kysely'
import { isThere } from '../people/gone'
import type { Db } from '../tables'
import { type Days, factsJson, factsOf, isRoom, type RawFacts, type SeenFacts } from './facts'
import { personFactsOf, type PersonFacts, personJson } from './person-facts'
import { roomWithPoint } from './room-json'

/** A room on one day and the person to book for, as JSON from the database. */
export interface CreateFacts {
  room: RawFacts
  person: PersonFacts
}

interface Asked {
  roomId: string
  personId: string
  days: Days
  now: string
}

/** One value with both, or null when one is missing: an expression that can be part of another statement. */
export const createFacts = ({ roomId, personId, days, now }: Asked): RawBuilder<CreateFacts | null> => sql`
  select jsonb_build_object('room', ${factsJson(days, now)}, 'person', ${personJson(now)})
  from ${roomWithPoint}, person where ${isRoom(roomId)} and ${isThere(personId)}`

/** The same, parsed for the domain. */
export const bookingFactsOf = ({ room, person }: CreateFacts): { facts: SeenFacts; person: PersonFacts } => ({
  facts: factsOf(room),
  person: personFactsOf(person),
})

/** The same as a statement of its own. @returns null when the room or the person is missing */
export const findCreateFacts = async (db: Db, asked: Asked): Promise<CreateFacts | null> => {
  const { rows } = await sql<{ facts: CreateFacts | null }>`select (${createFacts(asked)}) as facts`.execute(db)
  return rows[0]?.facts ?? null
}
