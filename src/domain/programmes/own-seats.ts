import { type EnrolmentState, isLive } from './state'

interface Seat {
  childId: string | null
  isChild: boolean
  isLive: boolean
}

interface OwnEnrolment {
  /** Null: of a course. */
  sessionId: string | null
  state: EnrolmentState
}

/** Whether somebody has a seat in one of these: the account itself, or a child of it. @param who a child's id, or null */
export const hasSeat = (enrolments: readonly { seats: readonly Seat[] }[], who: string | null): boolean =>
  enrolments
    .flatMap(({ seats }) => seats.filter((seat) => seat.isLive))
    .some(({ isChild, childId }) => (who === null ? !isChild : isChild && childId === who))

/** The chosen one of these dates; where none is, that of an offer, then of one's own seats, then the next one. */
export const dateShown = <T extends { id: string }>(
  choices: readonly T[],
  own: readonly OwnEnrolment[],
  chosen: string,
): T | null => {
  const ownOf = (isMeant: (state: EnrolmentState) => boolean) =>
    choices.find(({ id }) => own.some(({ sessionId, state }) => sessionId === id && isMeant(state)))
  return (
    choices.find(({ id }) => id === chosen) ??
    ownOf((state) => state === 'offered') ??
    ownOf(isLive) ??
    choices[0] ??
    null
  )
}
