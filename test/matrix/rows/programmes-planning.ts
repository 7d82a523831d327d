import { savedProgramme } from '../../programmes'
import type { Rows } from '../row'

export const programmesPlanning = {
  'programmes.list': {
    expected: 'ok ok ok ok ok ok',
    input: ({ communityId }) => ({ communityId }),
  },
  'programmes.get': {
    expected: 'ok ok ok ok ok ok',
    input: ({ programmeId }) => ({ programmeId }),
  },
  'programmes.save': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ pointId }) => savedProgramme({ pointId }),
  },
  'programmes.cancel': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ programmeId }) => ({ programmeId, reason: '演示停电' }),
  },
  'programmes.move': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ sessionId }) => ({ sessionId, startsAt: '2026-11-26T07:00:00Z', reason: '演示老师有事' }),
  },
} satisfies Rows
