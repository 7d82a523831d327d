import { message } from '../../../../src/domain/message/message'
import { Refusal } from '../../../../src/domain/refusal'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { mustSay } from '../../../complaints/must-say'
import { stepDone } from '../../../complaints/staff-step'
import { notifyReporter } from '../../../complaints/notify-residents'
import { planVisit, wasThere } from '../../../complaints/visits'
import type { ChangeHandler } from '../../handler'

/**
 * Without words it is a future visit, of which the resident is notified; with words it is a past one with its findings,
 * which only the staff read. After an agreement it is a follow-up check.
 */
export const complaintsVisit: ChangeHandler<'complaints.visit'> = async (context, { complaintId, at, ...input }) => {
  const { tx, person, now } = context
  const row = await lockComplaintFor('complaints.visit', tx, person, complaintId)
  const isToCome = Date.parse(at) > Date.parse(now)
  if (input.words !== null) {
    const words = mustSay(input.words, 'words_missing')
    if (isToCome) throw new Refusal('visit_to_come')
    return stepDone(await wasThere(context, row, at, words))
  }
  if (!isToCome) throw new Refusal('visit_past')
  const planned = await planVisit(context, row, at)
  const { category } = row
  return stepDone(
    planned,
    notifyReporter(row, (about) => message('complaint_visit', { ...about, data: { category, at } })),
  )
}
