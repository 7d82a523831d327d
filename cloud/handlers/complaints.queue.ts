import { limits } from '../../src/contract/limits'
import { atMinutes, shanghaiDay, toInstant } from '../../src/domain/time'
import { Failure } from '../answer'
import { countQueue, listQueue, type Queue } from '../storage/complaints/queue'
import type { ReadHandler } from './handler'

/**
 * What waits for the staff of a community, or for the answer of a resident, by the clock; for an admin what is so late that
 * the district was told, and of that only where and what kind.
 */
export const complaintsQueue: ReadHandler<'complaints.queue'> = async ({ db, person, now }, { group, isMine, after }) => {
  if (!person) throw new Failure('unauthenticated') // for the compiler: rights let nobody unnamed ask
  const { personId, role, communityId } = person
  // Whoever works for no community has nothing waiting.
  const own = role === 'admin' ? null : (communityId ?? 0)
  const queue: Queue = { communityId: own, group, workerId: isMine ? personId : null, viewerId: personId, now }
  const rows = await listQueue(db, queue, { after, rowsMax: limits.queueRowsMax + 1 })
  const counts = await countQueue(db, queue, toInstant(atMinutes(shanghaiDay(now) + 1, 0)), limits.queueCountMax)
  const page = rows.slice(0, limits.queueRowsMax)
  const last = rows.length > page.length ? page[page.length - 1] : undefined
  const isLate = (dueAt: string) => Date.parse(dueAt) < Date.parse(now)
  return {
    at: now,
    ...counts,
    rows: page.map((row) => ({ ...row, isLate: row.dueKind !== 'paused' && isLate(row.dueAt) })),
    next: last ? { dueAt: last.dueAt, id: last.id } : null,
  }
}
