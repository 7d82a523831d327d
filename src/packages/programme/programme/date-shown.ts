import { isLive } from '../../../domain/programmes/state'
import type { Enrolment, Session } from './programme-store'

/** The chosen one of these dates; where none is, that of an offer, then of one's own seats, then the next one. */
export const dateShown = (choices: readonly Session[], own: readonly Enrolment[], chosen: string): Session | null => {
  const ownOf = (isMeant: (state: Enrolment['state']) => boolean) =>
    choices.find(({ id }) => own.some(({ sessionId, state }) => sessionId === id && isMeant(state)))
  return (
    choices.find(({ id }) => id === chosen) ??
    ownOf((state) => state === 'offered') ??
    ownOf(isLive) ??
    choices[0] ??
    null
  )
}
