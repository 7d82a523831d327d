import type { Output } from '../../../src/contract/schema/types'
import { answerUntil } from '../../../src/domain/programmes/gentle'
import { enrolmentStateAt } from '../../../src/domain/programmes/state'
import type { EnrolmentRow } from '../../storage/programmes/enrolment-rows'

/** The caller's seats as they are at this moment. */
export const presentEnrolment = (row: EnrolmentRow, now: string): Output<'programmes.enrol'> => {
  const state = enrolmentStateAt(row, now)
  return {
    id: row.id,
    programmeId: row.programmeId,
    sessionId: row.sessionId,
    state,
    holdUntil: state === 'offered' ? row.holdUntil : null,
    ahead: state === 'waiting' ? row.ahead : null,
    seats: row.list.map(({ seat, childId, isChild, isLive, askedAt, keptAt }) => ({
      seat,
      childId,
      isChild,
      isLive,
      askedUntil: askedAt !== null && keptAt === null ? answerUntil(askedAt) : null,
    })),
  }
}
