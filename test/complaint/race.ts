import { sql } from 'kysely'
import type { Answer } from '../../src/contract/errors'
import type { World } from '../factories'
import { times } from '../times'

/** `npm run test:long` runs enough for rare interleavings; `npm test` only some. */
const PAIRS = process.env.LONG ? 500 : 40
/** By how many round trips at most one call starts before the other. */
const AHEAD_MAX = 6

type Act = () => Promise<Answer>

/** Two calls on the same row at the same time, and what must hold when both are done. */
export interface Pair {
  acts: readonly [Act, Act]
  /** @param how the codes of both answers, such as `ok wrong_state` */
  holds: (how: string) => Promise<void>
}

const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code)

const after = async (world: World, roundTrips: number, act: Act): Promise<Answer> => {
  for (const _ of times(roundTrips)) await sql`select 1`.execute(world.db)
  return act()
}

/** The first two pairs run one after the other, in either order, so that both orders occur on any machine. */
const together = async (
  world: World,
  [one, other]: Pair['acts'],
  number: number,
  aheadMax: number,
): Promise<Answer[]> => {
  if (number === 0) return [await one(), await other()]
  if (number === 1) {
    const answer = await other()
    return [await one(), answer]
  }
  const ahead = (number % (2 * aheadMax + 1)) - aheadMax
  return Promise.all([after(world, Math.max(0, -ahead), one), after(world, Math.max(0, ahead), other)])
}

/**
 * Runs many pairs one after another, both calls of each at once; which of them starts earlier changes from pair to pair.
 * The first two pairs run sequentially, so that both orders are among the results.
 * @param aheadMax by how many round trips at most one call starts before the other
 * @returns the distinct pairs of codes that occurred, sorted
 */
export const race = async (world: World, makePair: () => Promise<Pair>, aheadMax = AHEAD_MAX): Promise<string[]> => {
  const ways = new Set<string>()
  for (const number of times(PAIRS).keys()) {
    const { acts, holds } = await makePair()
    const how = (await together(world, acts, number, aheadMax)).map(codeOf).join(' ')
    ways.add(how)
    await holds(how)
  }
  return [...ways].sort()
}
