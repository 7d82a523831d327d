import { sql } from 'kysely'
import type { Answer } from '../../src/contract/errors'
import type { World } from '../factories'
import { times } from '../times'

/** `npm run test:long` runs as many as it takes to be sure; every day it is some of them. */
const PAIRS = process.env.LONG ? 500 : 40
/** So many round trips at most the one is ahead of the other. */
const AHEAD_MAX = 6

type Act = () => Promise<Answer>

/** Two who act on one thing at the same time, and what must hold of it once both are done. */
export interface Pair {
  acts: readonly [Act, Act]
  /** @param how what both heard, as `ok wrong_state` */
  holds: (how: string) => Promise<void>
}

const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code)

const after = async (world: World, roundTrips: number, act: Act): Promise<Answer> => {
  for (const _ of times(roundTrips)) await sql`select 1`.execute(world.db)
  return act()
}

/** The first two pairs act one after the other, in either order: so each order comes about at least once on any machine. */
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
 * Many pairs one after another, the two of each at once, now the one a little ahead, now the other. The first two pairs are
 * not at once, so that both orders are among the ways: what holds of the others is for `holds` to say.
 * @param aheadMax how many round trips at most
 * @returns the ways in which they ended, each once, in order
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
