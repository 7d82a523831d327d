import type { Position } from '../../../src/domain/geo'
import type { Match } from '../../../src/domain/points/search/match'
import type { Wanted } from '../../../src/domain/points/search/grams'
import type { AskedWord } from '../../../src/domain/points/search/question'
import { daysAhead } from '../../storage/points/calendar'
import { type Candidate, type Candidates, findAnywhere, findNear } from '../../storage/points/search'
import type { Db } from '../../storage/tables'

/** A candidate with how well it answers. */
export type Scored = Candidate & Match

export interface Asked {
  from: Position | null
  question: readonly AskedWord[]
  at: string
  rowsMax: number
}

/** At most so many candidates get a walking time and are ranked. */
const WEIGHED_MAX = 60

/**
 * The points that may answer a question, the best and nearest of them. Farther than an hour's walk is searched only
 * where the near points do not fill the answer: first for all words together, so that none of thousands with one of
 * them stands in for a point with all; and for similar words only where nothing else was found.
 */
export const findCandidates = async (
  db: Db,
  { from, question, at, rowsMax }: Asked,
): Promise<Omit<Candidates, 'points'> & { scored: Scored[] }> => {
  const words = await import('../../points/search-words')
  const { matchPoint, isAnswer, isSimilar, isWhole, stepOf } = words
  const { points, ...rest } = await findNear(db, from, words.anyPattern(question), daysAhead(at))
  const known = new Map<string, Scored>()
  const take = (found: readonly Candidate[]) => {
    for (const candidate of found) {
      const match = known.has(candidate.id) ? null : matchPoint(question, candidate.search)
      if (match && isSimilar(match.score)) known.set(candidate.id, { ...candidate, ...match })
    }
  }
  const count = (is: (score: number) => boolean) => [...known.values()].filter(({ score }) => is(score)).length
  const takeAnywhere = async (wanted: Wanted | null) => {
    if (wanted) take(await findAnywhere(db, from, wanted))
  }
  take(points)
  if (count(isWhole) < rowsMax) await takeAnywhere(words.withAllWords(question))
  if (count(isWhole) < rowsMax) await takeAnywhere(words.withAnyWord(question))
  if (count(isAnswer) < rowsMax) await takeAnywhere(words.withAnyCore(question))
  if (count(isAnswer) === 0) await takeAnywhere(words.withAnything(question))
  const scored = [...known.values()].sort((a, b) => stepOf(b.score) - stepOf(a.score)).slice(0, WEIGHED_MAX)
  return { ...rest, scored }
}
