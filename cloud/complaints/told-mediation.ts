import { message, type NewMessage } from '../../src/domain/message/message'
import type { MediationRow } from '../storage/complaints/mediation-rows'
import { type Stopper, toOther } from './stop-talks'

/** Word to the side that told the trouble. */
export const toFirst = (row: MediationRow): NewMessage[] =>
  row.firstId === null
    ? []
    : [
        message('mediation_news', {
          ...{ communityId: row.communityId, to: { personId: row.firstId }, subjectId: row.id },
          data: { category: row.category },
        }),
      ]

/** Word to the worker whose case it is. */
export const toWorker = (row: MediationRow): NewMessage[] => [
  message('complaint_added', {
    communityId: row.communityId,
    to: row.workerId === null ? { role: 'worker' } : { personId: row.workerId },
    subjectId: row.complaintId,
    data: { category: row.category },
  }),
]

/** Word to somebody of the staff that they are asked to mediate. */
export const toMediator = (row: Pick<MediationRow, 'id' | 'communityId' | 'category'>, personId: string): NewMessage[] => [
  message('mediation_asked', {
    ...{ communityId: row.communityId, to: { personId }, subjectId: row.id },
    data: { category: row.category },
  }),
]

/** Word to whoever has not done it. */
export const toEverybodyElse = (row: MediationRow, by: Stopper, now: string): NewMessage[] => [
  ...(by === 'first' ? [] : toFirst(row)),
  ...(by === 'other' ? [] : toOther(row, by, now)),
  ...(by === 'staff' ? [] : toWorker(row)),
]
