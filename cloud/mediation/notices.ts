import { message, type NewMessage } from '../../src/domain/message/message'
import type { MediationRow } from '../storage/mediation/mediation-rows'
import { type Stopper, toOther } from './stop-mediations'

/** A message to the side that reported the complaint. */
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

/** A message to the assigned worker. @param by who acted: nobody is notified of their own action */
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

/** A message asking a staff member to mediate. */
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
  /** For which side an action was taken, and by whom: a worker acts for a side without WeChat. */
  side: Stopper
  personId: string
  now: string
}

/**
 * A message to the side that did not act. None once the mediation has ended: the other side may still answer until the
 * next round shows it the end, and that answer concerns nobody any more.
 */
export const toEverybodyElse = (row: MediationRow, { side, personId, now }: Did): NewMessage[] =>
  row.state === 'stopped'
    ? []
    : [
        ...(side === 'first' ? [] : toFirst(row)),
        ...(side === 'other' ? [] : toOther(row, side, now)),
        ...(side === 'staff' ? [] : toWorker(row, personId)),
      ]
