import type { Rows } from '../row'

export const hours = {
  'hours.mine': {
    expected: 'unauthenticated ok ok ok ok ok',
    input: () => ({}),
  },
  'hours.certificate': {
    expected: 'unauthenticated no_hours no_hours no_hours no_hours no_hours', // nobody has served there
    input: ({ communityId }) => ({ communityId, from: '2026-11-01', until: '2026-11-30', hasDates: false }),
  },
  'hours.verify': {
    expected: 'ok ok ok ok ok ok',
    input: () => ({ number: 'YJ-2026-7K3M-0912' }),
  },
  'hours.correct': {
    expected: 'unauthenticated forbidden forbidden forbidden ok|not_found forbidden',
    input: ({ servedSignupId }) => ({ signupId: servedSignupId, minutes: 30, reason: '演示' }),
  },
} satisfies Rows
