import { whyNotEnrol } from '../../../src/domain/programmes/programme'
import { presentEnrolment } from '../../present/programmes/present-enrolment'
import { enrolSeats } from '../../programmes/enrol-seats'
import type { ChangeHandler } from '../handler'

/** Takes seats for the caller and their children, or puts them on the waitlist. The programme is locked. */
export const programmesEnrol: ChangeHandler<'programmes.enrol'> = async (context, input) => {
  const { person, now } = context
  const { personId } = person
  const { programmeId, sessionId = null, seats } = input
  const enrolling = { programmeId, sessionId, personId, madeBy: personId, seats, whyNot: whyNotEnrol }
  const { row, messages } = await enrolSeats(context, enrolling)
  return {
    output: presentEnrolment(row, now),
    audit: [{ communityId: row.communityId, subjectId: row.id }],
    messages,
  }
}
