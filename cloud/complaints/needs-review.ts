import type { Suggestion } from '../../src/domain/files/file'

/** Text or photos need a worker's review when the check found them risky or could not be run. */
export const needsReviewAfter = (suggestion: Suggestion | null): boolean => suggestion !== 'pass'
