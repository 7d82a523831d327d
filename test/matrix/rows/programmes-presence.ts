import type { Rows } from '../row'

/** These but the sheet are also for a volunteer who leads the class: `cloud/handlers/programmes/roster.test.ts`. */
export const programmesPresence = {
  'programmes.sheet': {
    expected: 'unauthenticated forbidden forbidden ok|not_found ok|not_found ok',
    input: ({ communityId }) => ({ day: '2026-11-25', communityId }),
  },
  'programmes.roster': {
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found ok',
    input: ({ classId }) => ({ sessionId: classId }),
  },
  'programmes.phone': {
    // It is the day of the class. The district reads no number.
    expected: 'unauthenticated not_found not_found ok|not_found ok|not_found not_found',
    input: ({ classId, classEnrolmentId }) => ({ sessionId: classId, enrolmentId: classEnrolmentId }),
  },
  'programmes.mark': {
    // The class is in the afternoon; who finds nothing learns nothing of that.
    expected: 'unauthenticated not_found not_found mark_early|not_found mark_early|not_found mark_early',
    input: ({ classId, classEnrolmentId }) => ({
      sessionId: classId,
      marks: [{ enrolmentId: classEnrolmentId, seat: 0, act: 'came', at: '2026-11-24T02:00:00Z' }],
    }),
  },
} satisfies Rows
