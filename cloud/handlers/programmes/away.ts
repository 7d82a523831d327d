import { enrolmentStateAt } from '../../../src/domain/programmes/state'
import { Refusal } from '../../../src/domain/refusal'
import { ownEnrolment } from '../../programmes/own-enrolment'
import { sayAway, unsayAway, isMarked } from '../../storage/programmes/away-writes'
import type { EnrolmentRow } from '../../storage/programmes/enrolment-rows'
import { findSession } from '../../storage/programmes/session-rows'
import type { ChangeHandler } from '../handler'

/** The seats that a call is about: one, or all that stand. @throws Refusal `not_found` */
const seatsOf = ({ list }: EnrolmentRow, seat: number | undefined): number[] => {
  const standing = list.filter(({ isLive }) => isLive).map((one) => one.seat)
  const wanted = seat === undefined ? standing : standing.filter((one) => one === seat)
  if (wanted.length === 0) throw new Refusal('not_found')
  return wanted
}

/** Says that seats of the caller stay empty on one date, or takes that back. The programme is locked. */
export const programmesAway: ChangeHandler<'programmes.away'> = async ({ tx, person, now }, input) => {
  const { enrolmentId, sessionId, seat, isAway } = input
  const { personId } = person
  const { enrolment } = await ownEnrolment(tx, personId, enrolmentId)
  const session = await findSession(tx, sessionId, now)
  const isOfIt = session?.programmeId === enrolment.programmeId && (enrolment.sessionId ?? sessionId) === sessionId
  if (!isOfIt || enrolmentStateAt(enrolment, now) !== 'taken') throw new Refusal('not_found')
  if (session.cancelReason !== null) throw new Refusal('programme_cancelled')
  const seats = { sessionId, enrolmentId, seats: seatsOf(enrolment, seat) }
  const isLate = Date.parse(session.startsAt) <= Date.parse(now) || (await isMarked(tx, seats))
  if (isLate) throw new Refusal('away_late')
  if (isAway) await sayAway(tx, seats, { by: personId, now })
  else await unsayAway(tx, seats)
  return {
    output: { isAway },
    audit: [{ communityId: enrolment.communityId, subjectId: enrolmentId }],
    messages: [],
  }
}
