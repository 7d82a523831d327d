import type { Enrolment, Who } from './programme-store'

/** Whether the caller, or a child of theirs, has a seat in one of these. */
export const hasSeat = (enrolments: readonly Enrolment[], who: Who): boolean =>
  enrolments
    .flatMap(({ seats }) => seats.filter(({ isLive }) => isLive))
    .some(({ isChild, childId }) => (who === null ? !isChild : isChild && childId === who))
