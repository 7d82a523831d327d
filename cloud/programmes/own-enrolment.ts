import { Refusal } from '../../src/domain/refusal'
import { type EnrolmentRow, findEnrolment } from '../storage/programmes/enrolment-rows'
import { findSeatsIn, type SeatsIn } from '../storage/programmes/seats-in'
import type { Tx } from '../storage/tables'

/**
 * The caller's own enrolment with what its seats are in.
 * @throws Refusal `not_found`, also for somebody else's
 */
export const ownEnrolment = async (
  tx: Tx,
  personId: string,
  enrolmentId: string,
): Promise<{ enrolment: EnrolmentRow; seatsIn: SeatsIn }> => {
  const enrolment = await findEnrolment(tx, enrolmentId)
  const seatsIn = enrolment && (await findSeatsIn(tx, enrolment.programmeId, enrolment.sessionId))
  if (!enrolment || !seatsIn || enrolment.personId !== personId) throw new Refusal('not_found')
  return { enrolment, seatsIn }
}
