import { limits } from '../../../src/contract/limits'
import { presentJoined } from '../../../src/domain/complaints/present/joined'
import { seenOf } from '../../../src/domain/complaints/present/seen'
import { seenByJoiner } from '../../../src/domain/complaints/present/seen-by-joiner'
import { Failure } from '../../dispatch/answer'
import { workCalendar } from '../../complaints/work-calendar'
import type { ComplaintRow } from '../../storage/complaints/complaint-rows'
import { listOfPerson } from '../../storage/complaints/of-person'
import { findDistrict } from '../../storage/points/district'
import type { ReadHandler } from '../handler'

/** The complaints the caller has filed or joined, open and closed. */
export const complaintsMine: ReadHandler<'complaints.mine'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const [calendar, { open, over }, district] = await Promise.all([
    workCalendar(db, now),
    listOfPerson(db, person.personId, now, limits.complaintsMax),
    findDistrict(db),
  ])
  const at = { calendar, now }
  const present = (row: ComplaintRow) => {
    if (row.reporterId !== person.personId)
      return {
        ...presentJoined(seenByJoiner(row, now), at),
        isPendingReview: false,
        isMerged: false,
        visitAt: null,
        asksAnswer: false,
      }
    const seen = seenOf(row, at)
    const { isPendingReview, visitAt, mergedInto } = row
    return {
      ...seen,
      relation: 'own' as const,
      isPendingReview,
      isMerged: mergedInto !== null,
      visitAt,
      asksAnswer: seen.state === 'settled',
    }
  }
  return { at: now, isSample: district?.is_sample ?? false, open: open.map(present), over: over.map(present) }
}
