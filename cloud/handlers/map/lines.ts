import { limits } from '../../../src/contract/limits'
import type { ReadHandler } from '../handler'

/** The streets and stairs around a place, to draw them where no map service is. A very dense city is cut short. */
export const mapLines: ReadHandler<'map.lines'> = async ({ walking }, position) => {
  const { streets, stairs } = walking.lines(position)
  return {
    streets: streets.slice(0, limits.lineCountMax),
    stairs: stairs.slice(0, limits.lineCountMax),
    graph: walking.note(),
  }
}
