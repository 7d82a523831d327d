import type { Rows } from '../row'

export const files = {
  'files.decide': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ fileId }) => ({ fileId, isShown: false }),
  },
  'files.finish': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found', // only the owner: see files/finish.test.ts // the owner alone: files.finish.test.ts
    input: ({ fileId }) => ({ fileId }),
  },
  'files.pendingReview': {
    expected: 'unauthenticated forbidden forbidden ok ok ok',
    input: () => ({}),
  },
  'files.remove': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ fileId }) => ({ fileId }),
  },
  'files.ticket': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ pointId }) => ({ purpose: 'point_photo', subjectId: pointId, bytes: 1_000 }),
  },
} satisfies Rows
