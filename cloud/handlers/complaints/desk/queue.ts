import { limits } from '../../../../src/contract/limits'
import { presentForDistrict } from '../../../../src/domain/complaints/present/district'
import { atMinutes, shanghaiDay, toInstant } from '../../../../src/domain/time'
import { Failure } from '../../../dispatch/answer'
import { countQueue, listLate, listQueue, type Queue } from '../../../storage/complaints/queue'
import type { ReadHandler } from '../../handler'

/** One page of rows, and the cursor where it ended if there are more. */
const cut = <Row extends { id: string; dueAt: string }>(rows: readonly Row[]) => {
  const page = rows.slice(0, limits.queueRowsMax)
  const last = rows.length > page.length ? page[page.length - 1] : undefined
  return { page, next: last ? { dueAt: last.dueAt, id: last.id } : null }
}

/**
 * What waits for the staff of a community, or for a resident's answer, by due moment; for an admin, the complaints so
 * late that they were escalated to the district, with place and category only.
 */
export const complaintsQueue: ReadHandler<'complaints.queue'> = async (
  { db, person, now },
  { group, isMine, after },
) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const { personId, role, communityId } = person
  const isDistrict = role === 'admin'
  // A caller who works for no community has an empty queue.
  const own = isDistrict ? null : (communityId ?? 0)
  const queue: Queue = { communityId: own, group, workerId: isMine ? personId : null, viewerId: personId, now }
  const wanted = { after, rowsMax: limits.queueRowsMax + 1 }
  const counts = await countQueue(db, queue, toInstant(atMinutes(shanghaiDay(now) + 1, 0)), limits.queueCountMax)
  if (isDistrict) {
    const { page, next } = cut(await listLate(db, queue, wanted))
    return { at: now, ...counts, rows: [], district: page.map(presentForDistrict), next }
  }
  const { page, next } = cut(await listQueue(db, queue, wanted))
  const isLate = (dueAt: string) => Date.parse(dueAt) < Date.parse(now)
  const rows = page.map((row) => ({ ...row, isLate: isLate(row.dueAt) }))
  return { at: now, ...counts, rows, district: [], next }
}
