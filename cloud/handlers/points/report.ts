import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { isNewsForStaff, reportDay, staffWill } from '../../../src/domain/points/report'
import { saveReport } from '../../storage/points/reports'
import type { ChangeHandler } from '../handler'

/**
 * Reports that a point is open or closed. It changes no opening hours: a "closed" creates a task for the staff. A
 * mistaken report may be corrected once a day.
 */
export const pointsReport: ChangeHandler<'points.report'> = async (context, { pointId, says }) => {
  const { tx, person, now, random16 } = context
  const { point, isCounted, taskId, closedReports } = await saveReport(tx, {
    pointId,
    personId: person.personId,
    day: reportDay(now),
    says,
    at: now,
    random16: random16(),
  })
  if (!point) throw new Refusal('not_found')
  if (!isCounted) throw new Refusal('already_reported')

  const { communityId, id: subjectId, name } = point
  const will = staffWill(closedReports)
  const isNews = taskId !== null && will !== 'nothing' && isNewsForStaff(closedReports)
  return {
    output: { says, staffWill: will },
    audit: [{ communityId, subjectId }],
    messages: isNews
      ? [
          message(`point_closed.${will}`, {
            communityId,
            to: { role: 'worker' },
            subjectId: taskId,
            data: { point: name },
          }),
        ]
      : [],
  }
}
