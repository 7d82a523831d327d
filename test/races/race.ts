import { sql } from 'kysely'
import type { Answer } from '../../src/contract/errors'
import type { World } from '../factories'
import { times } from '../times'

/** By how many round trips at most one call starts before the other. */
const AHEAD_MAX = 6

export type Pair = readonly [() => Promise<Answer>, () => Promise<Answer>]

/** `ok` or why not. */
export const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code)

/** Makes a call after some round trips, so that it starts later than another one. */
const after = async <T>({ db }: Pick<World, 'db'>, roundTrips: number, call: () => Promise<T>): Promise<T> => {
  for (const _ of times(roundTrips)) await sql`select 1`.execute(db)
  return call()
}

interface Size {
  pairs: number
  /** How many more round trips the first call needs to reach its decisive statement. */
  longer?: number
  /** How far two starts are apart from one pair to the next; coprime to 13, so that few pairs differ widely. */
  stride?: number
}

/**
 * Makes both calls of each pair at once; which of them starts earlier, and by how much, changes from pair to pair.
 * @returns how often each pair of answers occurred
 */
export const race = async (
  world: Pick<World, 'db'>,
  makePair: () => Promise<Pair>,
  { pairs, longer = 0, stride = 1 }: Size,
): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const number of times(pairs).keys()) {
    const [one, other] = await makePair()
    const ahead = longer + ((number * stride) % (2 * AHEAD_MAX + 1)) - AHEAD_MAX
    const answers = await Promise.all([after(world, Math.max(0, -ahead), one), after(world, Math.max(0, ahead), other)])
    const how = answers.map(codeOf).join(' ')
    counts[how] = (counts[how] ?? 0) + 1
  }
  return counts
}
