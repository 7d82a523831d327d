import { limits } from '../../../src/contract/limits'
import type { ReadHandler } from '../handler'

/**
 * The streets and stairs around a place with their names, drawn where no map service is available. Very dense cities are
 * cut at a limit.
 */
export const mapLines: ReadHandler<'map.lines'> = async ({ walking }, position) => {
  const { streets, stairs, names } = walking.lines(position)
  return {
    streets: streets.slice(0, limits.lineCountMax),
    stairs: stairs.slice(0, limits.lineCountMax),
    names: names.slice(0, limits.lineCountMax),
    graph: walking.note(),
  }
}
