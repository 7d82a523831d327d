import type { Suggestion } from '../../src/domain/files/file'

/** What nobody vouches for waits for a worker's eye: what may be risky, and what could not be looked at. */
export const needsReviewAfter = (suggestion: Suggestion | null): boolean => suggestion !== 'pass'
