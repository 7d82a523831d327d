import { afterEvent, eventOf, type FileEvent, fileEvents, type FileState, fileStates } from './file'

/** Written by hand, state by state: an event that is missing here must change nothing. */
const written: Record<FileState, Partial<Record<FileEvent, FileState>>> = {
  ticketed: { uploaded: 'uploaded', abandoned: 'removed', removed: 'removed' },
  uploaded: { encoded: 'checking', broken: 'refused', abandoned: 'removed', removed: 'removed' },
  checking: {
    passed: 'shown',
    doubted: 'pendingReview',
    risky: 'refused',
    unanswered: 'pendingReview',
    removed: 'removed',
  },
  pendingReview: { allowed: 'shown', declined: 'refused', removed: 'removed' },
  shown: { removed: 'removed' },
  refused: {},
  removed: {},
}

const cases = fileStates.flatMap((state) =>
  (Object.keys(fileEvents) as FileEvent[]).map((event) => [state, event] as const),
)

test.each(cases)('a photo that is %s and then %s', (state, event) => {
  expect(afterEvent(state, event)).toBe(written[state][event] ?? null)
})

test('without a verdict of the content check a photo is not shown', () => {
  expect([eventOf('pass'), eventOf('review'), eventOf('risky'), eventOf(null)]).toEqual([
    'passed',
    'doubted',
    'risky',
    'unanswered',
  ])
  expect(fileEvents[eventOf(null)].to).toBe('pendingReview')
})
