import { isUnanswered } from '../../../src/domain/programmes/gentle'
import { enrolmentStateAt } from '../../../src/domain/programmes/state'
import { Refusal } from '../../../src/domain/refusal'
import { presentEnrolment } from '../../present/programmes/present-enrolment'
import { giveBackSeat } from '../../programmes/give-back-seat'
import { ownEnrolment } from '../../programmes/own-enrolment'
import { seatsRefusal } from '../../programmes/refuse-seats'
import { placeOf, settleProgramme } from '../../programmes/settle-programme'
import { type EnrolmentRow, findEnrolment } from '../../storage/programmes/enrolment-rows'
import { changeEnrolments, keepSeat } from '../../storage/programmes/enrolment-writes'
import type { SeatsIn } from '../../storage/programmes/seats-in'
import type { ChangeHandler } from '../handler'
import type { EnrolContext } from '../../programmes/context'

interface Answer {
  by: string
  isWanted: boolean
}

/** @throws Refusal `already_done`, `offer_over` with what else there is */
const answerOffer = async (
  context: EnrolContext,
  { enrolment, seatsIn }: { enrolment: EnrolmentRow; seatsIn: SeatsIn },
  { by, isWanted }: Answer,
): Promise<void> => {
  const { tx, now } = context
  if (enrolment.state === 'taken' && isWanted) throw new Refusal('already_done')
  if (enrolmentStateAt(enrolment, now) !== 'offered') throw await seatsRefusal(context, 'offer_over', seatsIn)
  const change = { id: enrolment.id, state: isWanted ? 'taken' : 'declined' } as const
  await changeEnrolments(tx, enrolment.communityId, [change], { by, now })
}

/** @throws Refusal `already_done` where nobody asks any more, `offer_over` where the seat has gone */
const answerAsked = async (
  context: EnrolContext,
  enrolment: EnrolmentRow,
  { seat, by, isWanted }: Answer & { seat: number },
): Promise<void> => {
  const { tx, now } = context
  const own = enrolment.list.find((one) => one.seat === seat)
  if (!own?.isLive || isUnanswered(own.askedAt, own.keptAt, now)) throw new Refusal('offer_over')
  if (own.askedAt === null || own.keptAt !== null) throw new Refusal('already_done')
  if (isWanted) await keepSeat(tx, enrolment.id, seat, now)
  else await giveBackSeat(context, enrolment, { seat, by })
}

/** Takes the seats that are held for the caller, or declines them; or says whether a seat is still wanted. */
export const programmesAnswer: ChangeHandler<'programmes.answer'> = async (
  { tx, person, now },
  { enrolmentId, isWanted, seat },
) => {
  const { personId } = person
  const context = { tx, now }
  const own = await ownEnrolment(tx, personId, enrolmentId)
  const { enrolment } = own
  if (seat === undefined) await answerOffer(context, own, { by: personId, isWanted })
  else await answerAsked(context, enrolment, { seat, by: personId, isWanted })
  const messages = await settleProgramme(context, ...placeOf(enrolment))
  return {
    output: presentEnrolment((await findEnrolment(tx, enrolmentId)) ?? enrolment, now),
    audit: [{ communityId: enrolment.communityId, subjectId: enrolmentId }],
    messages,
  }
}
