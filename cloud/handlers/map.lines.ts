import type { ReadHandler } from './handler'

/** The streets and stairs around a place, to draw them where there is no map service. */
export const mapLines: ReadHandler<'map.lines'> = async ({ walking }, position) => ({
  ...walking.lines(position),
  graph: walking.note(),
})
