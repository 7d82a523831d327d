import { message, type NewMessage } from '../../src/domain/message/message'
import type { MediationRow } from '../storage/mediation/mediation-rows'
import { type Stopper, toOther } from './stop-mediations'

/** Word to the side that told the trouble. */
export const toFirst = (row: MediationRow): NewMessage[] =>
  row.firstId === null
    ? []
    : [
        message('mediation_news', {
          communityId: row.communityId,
          to: { personId: row.firstId },
          subjectId: row.id,
          data: { category: row.category },
        }),
      ]

/** Word to the worker whose case it is. @param by who has done it: nobody is told what they did themselves */
export const toWorker = (row: MediationRow, by: string): NewMessage[] =>
  row.workerId === by
    ? []
    : [
        message('complaint_added', {
          communityId: row.communityId,
          to: row.workerId === null ? { role: 'worker' } : { personId: row.workerId },
          subjectId: row.complaintId,
          data: { category: row.category },
        }),
      ]

/** Word to somebody of the staff that they are asked to mediate. */
export const toMediator = (
  row: Pick<MediationRow, 'id' | 'communityId' | 'category'>,
  personId: string,
): NewMessage[] => [
  message('mediation_asked', {
    communityId: row.communityId,
    to: { personId },
    subjectId: row.id,
    data: { category: row.category },
  }),
]

interface Did {
  /** For whom somebody has done something, and who it was: a worker speaks for a side that has no WeChat. */
  side: Stopper
  personId: string
  now: string
}

/**
 * Word to whoever has not done it. Nobody where it is over: the other side may answer what it does not know to be over
 * before the next round, and that concerns nobody any more.
 */
export const toEverybodyElse = (row: MediationRow, { side, personId, now }: Did): NewMessage[] =>
  row.state === 'stopped'
    ? []
    : [
        ...(side === 'first' ? [] : toFirst(row)),
        ...(side === 'other' ? [] : toOther(row, side, now)),
        ...(side === 'staff' ? [] : toWorker(row, personId)),
      ]
