import type { Walking } from './walking'

/**
 * An engine that is made at its first question. A cold start then does not wait for the network, which many first calls
 * do not need; a broken file is found when the functions are built.
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
  }
}
