import type { Walking } from './walking'

/**
 * An engine that is created with its first query, so that a cold start does not load the network, which many first
 * calls do not need. A broken file is found when the functions are built.
 */
export const walkingOnDemand = (make: () => Walking): Walking => {
  let made: Walking | null = null
  const engine = () => (made ??= make())
  return {
    note: () => engine().note(),
    covers: (position) => engine().covers(position),
    knows: (position) => engine().knows(position),
    times: (...question) => engine().times(...question),
    way: (...question) => engine().way(...question),
    reach: (...question) => engine().reach(...question),
    lines: (around) => engine().lines(around),
    street: (position) => engine().street(position),
  }
}
