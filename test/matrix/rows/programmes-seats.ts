import { savedChild } from '../../children'
import type { Rows } from '../row'

export const programmesSeats = {
  'programmes.enrol': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: ({ programmeId }) => ({ programmeId, seats: [null] }),
  },
  'programmes.answer': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found', // only the account that was asked
    input: ({ offeredEnrolmentId }) => ({ enrolmentId: offeredEnrolmentId, isWanted: true }),
  },
  'programmes.leave': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found', // only the account whose seats they are
    input: ({ enrolmentId }) => ({ enrolmentId }),
  },
  'programmes.away': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ enrolmentId, sessionId }) => ({ enrolmentId, sessionId, isAway: true }),
  },
  'programmes.mine': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'programmes.enrolFor': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ programmeId, personId }) => ({ programmeId, personId, seats: [null] }),
  },
  'children.list': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'children.save': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => savedChild(),
  },
  'children.remove': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found', // only the guardian
    input: ({ childId }) => ({ childId }),
  },
} satisfies Rows
