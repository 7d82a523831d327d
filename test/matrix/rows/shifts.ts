import { savedShift } from '../../shifts'
import type { Rows } from '../row'

export const shifts = {
  'shifts.open': {
    expected: 'ok ok ok ok ok ok',
    input: ({ communityId }) => ({ communityId }),
  },
  'shifts.get': {
    expected: 'ok ok ok ok ok ok',
    input: ({ shiftId }) => ({ shiftId }),
  },
  'shifts.join': {
    expected: 'unauthenticated volunteer_first ok ok ok ok',
    input: ({ shiftId }) => ({ shiftId, isOldEnough: true, isSureOfClash: true }),
  },
  'shifts.answer': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found', // only the person who was asked
    input: ({ offeredSignupId }) => ({ signupId: offeredSignupId, isWanted: true }),
  },
  'shifts.leave': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found', // only the person whose place it is
    input: ({ signupId }) => ({ signupId }),
  },
  'shifts.mine': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'shifts.save': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ pointId }) => savedShift({ pointId }),
  },
  'shifts.cancel': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ shiftId }) => ({ shiftId, reason: '演示下雨' }),
  },
  'shifts.checkIn': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found', // only the person whose place it is
    input: ({ signupId }) => ({ signupId, code: '000000' }),
  },
  'shifts.checkOut': {
    expected: 'unauthenticated not_found not_found not_found not_found not_found',
    input: ({ signupId }) => ({ signupId }),
  },
  'shifts.joinFor': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ shiftId, personId }) => ({ shiftId, personId }),
  },
  'shifts.sheet': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ communityId }) => ({ day: '2026-11-25', communityId }),
  },
  // What follows is also the leader's, around the time of the shift: `cloud/handlers/shifts/leader.test.ts`.
  'shifts.roster': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ shiftId }) => ({ shiftId }),
  },
  'shifts.phone': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ signupId }) => ({ signupId }),
  },
  'shifts.screen': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ shiftId }) => ({ shiftId }),
  },
  'shifts.mark': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ soonSignupId }) => ({ signupId: soonSignupId, act: 'checkIn', at: '2026-11-24T02:00:00Z' }),
  },
  'shifts.ask': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ shiftId }) => ({ shiftId }),
  },
} satisfies Rows
