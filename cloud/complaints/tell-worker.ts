import { message, type NewMessage } from '../../src/domain/message/message'
import type { CaseRow } from '../storage/complaints/case-rows'

type Key = 'complaint_added' | 'complaint_reopened' | 'complaint_withdrawn'

/** What a resident does with their case is told to the worker whose case it is; while nobody has it, to all. */
export const tellWorker = (
  key: Key,
  { id, communityId, category, workerId }: Pick<CaseRow, 'id' | 'communityId' | 'category' | 'workerId'>,
): NewMessage[] => [
  message(key, {
    ...{ communityId, subjectId: id, data: { category } },
    to: workerId === null ? { role: 'worker' } : { personId: workerId },
  }),
]
