import { Refusal } from '../../../src/domain/refusal'
import { presentEnrolment } from '../../present/programmes/present-enrolment'
import { giveBackAll, giveBackSeat } from '../../programmes/give-back-seat'
import { ownEnrolment } from '../../programmes/own-enrolment'
import { placeOf, settleProgramme } from '../../programmes/settle-programme'
import { findEnrolment } from '../../storage/programmes/enrolment-rows'
import type { ChangeHandler } from '../handler'

/** Gives the caller's seats back, or one of them, or leaves the waitlist; who is in line then gets them. */
export const programmesLeave: ChangeHandler<'programmes.leave'> = async (
  { tx, person, now },
  { enrolmentId, seat },
) => {
  const { personId } = person
  const { enrolment, seatsIn } = await ownEnrolment(tx, personId, enrolmentId)
  if (Date.parse(seatsIn.endsAt) <= Date.parse(now)) throw new Refusal('already_done')
  const context = { tx, now }
  const isGivenBack =
    seat === undefined
      ? await giveBackAll(context, enrolment, personId)
      : await giveBackSeat(context, enrolment, { seat, by: personId })
  if (!isGivenBack) throw new Refusal('already_done')
  const messages = await settleProgramme(context, ...placeOf(enrolment))
  return {
    output: presentEnrolment((await findEnrolment(tx, enrolmentId)) ?? enrolment, now),
    audit: [{ communityId: enrolment.communityId, subjectId: enrolmentId }],
    messages,
  }
}
