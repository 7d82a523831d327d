import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../tables'
import type { ChildRow } from './child-rows'
import { hasDates, programmeWithDates, type SeatsIn, seatsInColumns } from './seats-in'
import { askedChildren, type AskedSeats, isSeatStanding } from './standing-seats'

/** What is known of a child that decides whether it gets a seat. */
export type EnrolledChild = Pick<ChildRow, 'id' | 'born' | 'consentVersion'>

/** Seats that an account asks for: all that decides about them. */
export interface EnrolFacts {
  seatsIn: SeatsIn
  /** Those of the asked children that are the account's own. */
  children: EnrolledChild[]
  /** Somebody waits or has an offer: then the rows have to be settled before they can be relied on. */
  isUnsettled: boolean
  /** One of these seats stands already, as far as the rows say. */
  isStanding: boolean
}

interface Raw extends SeatsIn, Omit<EnrolFacts, 'seatsIn'> {}

const childrenOf = (asked: AskedSeats): RawBuilder<unknown> => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', child.id, 'born', child.born, 'consentVersion', consent.version)), '[]')
  from child left join child_consent consent on consent.child_id = child.id and consent.withdrawn_at is null
  where child.person_id = ${asked.personId} and child.id = any(${askedChildren(asked)}::text[]))`

const isUnsettled = ({ sessionId }: AskedSeats): RawBuilder<boolean> => sql`exists (
  select from enrolment
  where enrolment.community_id = programme.community_id and enrolment.programme_id = programme.id
    and enrolment.session_id is not distinct from ${sessionId}::text and enrolment.state in ('waiting', 'offered'))`

/** One statement. @returns undefined when there is no such programme, or the date is not one of its own */
export const findEnrolFacts = async (tx: Tx, asked: AskedSeats): Promise<EnrolFacts | undefined> => {
  const { programmeId, sessionId } = asked
  const { rows } = await sql<Raw>`
    select ${seatsInColumns(sessionId)}, ${childrenOf(asked)} as children, ${isUnsettled(asked)} as "isUnsettled",
      ${isSeatStanding(asked)} as "isStanding"
    from ${programmeWithDates(sessionId)} where ${hasDates(programmeId)}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const { children, isUnsettled: isOpen, isStanding, ...seatsIn } = row
  return { seatsIn, children, isUnsettled: isOpen, isStanding }
}
