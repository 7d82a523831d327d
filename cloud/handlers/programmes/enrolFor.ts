import { communityOf } from '../../../src/domain/id'
import { mayActFor } from '../../../src/domain/people/role'
import { whyNotEnrolFor } from '../../../src/domain/programmes/programme'
import { Refusal } from '../../../src/domain/refusal'
import { presentEnrolment } from '../../present/programmes/present-enrolment'
import { enrolSeats } from '../../programmes/enrol-seats'
import { seePerson } from '../people/see-person'
import type { ChangeHandler } from '../handler'

/** Enrols somebody whom the staff know, also while it goes on. The person and the programme are locked. */
export const programmesEnrolFor: ChangeHandler<'programmes.enrolFor'> = async (context, input) => {
  const { tx, person, now } = context
  const { programmeId, sessionId = null, personId, seats } = input
  if (!mayActFor(person, communityOf(programmeId))) throw new Refusal('not_found')
  if (personId !== person.personId) await seePerson(tx, person, personId)
  const enrolling = { programmeId, sessionId, personId, madeBy: person.personId, seats, whyNot: whyNotEnrolFor }
  const { row, messages } = await enrolSeats(context, enrolling)
  return {
    output: presentEnrolment(row, now),
    audit: [{ communityId: row.communityId, subjectId: row.id }],
    messages,
  }
}
