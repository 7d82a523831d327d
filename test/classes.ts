import { sql } from 'kysely'
import { cryptoRandom16 } from '../cloud/platform/ids'
import type { Input } from '../src/contract/schema/types'
import { communityOf, makeId } from '../src/domain/id'
import type { EnrolmentState } from '../src/domain/programmes/state'
import { newKey, type World } from './factories'
import { personIdOf } from './people'
import { CLASS_DAY } from './programmes'
import { shanghai } from './times'

/** A time of the day of the first class. @param clock `16:20` */
export const onClassDay = (clock: string): string => shanghai(CLASS_DAY, clock)

interface Child {
  called?: string
  born?: string
  fetchers?: string[]
  note?: string
}

/** Writes a child of somebody straight into the tables, with its consent. @returns its id */
export const rowOfChild = async (world: World, guardian: string, child: Child = {}): Promise<string> => {
  const { called = '小柚', born = '2018-05', fetchers = ['外婆'], note = '' } = child
  const [id, personId, { now }] = [cryptoRandom16(), personIdOf(guardian), world.clock]
  await sql`insert into child (person_id, id, called, born, fetchers, note, note_consented_at, made_at, changed_at)
    values (${personId}, ${id}, ${called}, ${born}, ${fetchers}, ${note}, ${note === '' ? null : now}, ${now}, ${now})`.execute(
    world.db,
  )
  await sql`insert into child_consent (person_id, child_id, version, given_at)
    values (${personId}, ${id}, 1, ${now})`.execute(world.db)
  return id
}

interface Seats {
  programmeId: string
  sessionId?: string
  /** A child's id, or null for the person. */
  seats?: readonly (string | null)[]
  state?: EnrolmentState
}

/** Writes seats of somebody straight into the tables. @returns the id of the enrolment */
export const rowOfSeats = async (
  world: World,
  who: string,
  { programmeId, sessionId, seats = [null], state = 'taken' }: Seats,
): Promise<string> => {
  const communityId = communityOf(programmeId)
  const [id, personId] = [makeId(communityId, cryptoRandom16()), personIdOf(who)]
  const { now } = world.clock
  await sql`insert into enrolment (community_id, id, programme_id, session_id, person_id, made_by, state, seats, joined_at,
      changed_at, changed_by)
    values (${communityId}, ${id}, ${programmeId}, ${sessionId ?? null}, ${personId}, ${personId}, ${state},
      ${seats.length}, ${now}, ${now}, ${personId})`.execute(world.db)
  for (const [seat, childId] of seats.entries())
    await sql`insert into enrolment_seat (community_id, enrolment_id, seat, programme_id, session_id, person_id, child_id,
        is_child)
      values (${communityId}, ${id}, ${seat}, ${programmeId}, ${sessionId ?? null}, ${childId === null ? personId : null},
        ${childId}, ${childId !== null})`.execute(world.db)
  if (state === 'waiting') return id
  const table = sql.table(sessionId === undefined ? 'programme' : 'programme_session')
  await sql`update ${table} set taken = taken + ${seats.length}
    where community_id = ${communityId} and id = ${sessionId ?? programmeId}`.execute(world.db)
  return id
}

type Mark = Input<'programmes.mark'>['marks'][number]

/** Marks one seat as of now. @returns the answer */
export const markOne = (
  world: World,
  who: string,
  sessionId: string,
  mark: Pick<Mark, 'enrolmentId' | 'act'> & Partial<Mark>,
) => world.call(who, 'programmes.mark', { sessionId, marks: [{ seat: 0, at: world.clock.now, ...mark }] }, newKey())
