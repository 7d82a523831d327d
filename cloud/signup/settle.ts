import type { NewMessage } from '../../src/domain/message/message'
import { isLive, type SignupState, signupStateAt, type WrittenSignup } from '../../src/domain/signup/state'
import { offersFor } from '../../src/domain/signup/waitlist'
import type { SignupContext } from './context'

/** Something with places that begins at an instant. */
export interface WithPlaces {
  startsAt: string
  capacity: number
  /** Null: it takes place. */
  cancelReason: string | null
}

/** A signup whose state the passage of time has changed; `signup.state` is the old one. */
export interface Ended<S> {
  signup: S
  state: SignupState
}

/** What a feature does with its own tables and words while its signups are settled. What has places is locked. */
export interface SignupsOf<P extends WithPlaces, S extends WrittenSignup> {
  /** The signups that can still change, the waitlist in its order. */
  listLive: (context: SignupContext, place: P) => Promise<readonly S[]>
  /** Writes down what time has changed. */
  end: (context: SignupContext, place: P, ended: readonly Ended<S>[]) => Promise<void>
  /** Ends what keeps the person of an entry from a place at that time although it has lapsed. */
  freeTime: (context: SignupContext, place: P, entry: S) => Promise<NewMessage[]>
  /** Holds a free place for an entry. False: the person is expected elsewhere at that time. */
  offer: (context: SignupContext, entry: S, until: string) => Promise<boolean>
  /** The messages to somebody who gets an offer. */
  offered: (place: P, entry: S, until: string) => NewMessage[]
  /** The messages to somebody whom the passage of time has left without a place. */
  lost: (place: P, ended: Ended<S>) => NewMessage[]
  /** What else follows for those that ended. Comes last in the transaction, because it takes the last lock. */
  finish: (context: SignupContext, place: P, ended: readonly Ended<S>[]) => Promise<void>
}

type Settle<P> = (context: SignupContext, place: P) => Promise<NewMessage[]>

const placesOf = (standing: readonly WrittenSignup[]): number =>
  standing.filter(({ state }) => state !== 'waiting').length

/**
 * How a feature settles its signups. Both functions need a lock on what has places, work alike from the timer and from a
 * caller, and answer the messages to send.
 * @returns `settle` writes down time-based transitions and offers free places to the waitlist in its order; who is
 *   expected elsewhere at that time is passed over and keeps the rank. `settleBeforeChange` only writes down
 *   transitions, before a change that decides how many places there are to offer.
 */
export const settling = <P extends WithPlaces, S extends WrittenSignup>(
  signups: SignupsOf<P, S>,
): { settle: Settle<P>; settleBeforeChange: Settle<P> } => {
  const endRunOut = async (context: SignupContext, place: P) => {
    const live = await signups.listLive(context, place)
    const later = live.map((signup) => ({ signup, state: signupStateAt(signup, context.now) }))
    const ended = later.filter(({ signup, state }) => state !== signup.state)
    await signups.end(context, place, ended)
    const standing = later.filter(({ state }) => isLive(state)).map(({ signup }) => signup)
    return { standing, ended, messages: ended.flatMap((one) => signups.lost(place, one)) }
  }

  const offerFree = async (context: SignupContext, place: P, standing: readonly S[]) => {
    const messages: NewMessage[] = []
    if (place.cancelReason !== null) return messages
    const { now } = context
    let entries = standing.filter(({ state }) => state === 'waiting')
    let free = place.capacity - placesOf(standing)
    for (;;) {
      const [next] = offersFor({ entries, free, startsAt: place.startsAt, now })
      if (!next) return messages
      const { entry, until } = next
      entries = entries.filter((one) => one !== entry)
      messages.push(...(await signups.freeTime(context, place, entry)))
      if (!(await signups.offer(context, entry, until))) continue
      free -= 1
      messages.push(...signups.offered(place, entry, until))
    }
  }

  return {
    settle: async (context, place) => {
      const { standing, ended, messages } = await endRunOut(context, place)
      const offered = await offerFree(context, place, standing)
      await signups.finish(context, place, ended)
      return [...messages, ...offered]
    },
    settleBeforeChange: async (context, place) => {
      const { ended, messages } = await endRunOut(context, place)
      await signups.finish(context, place, ended)
      return messages
    },
  }
}
