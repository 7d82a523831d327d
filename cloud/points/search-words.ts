/**
 * How a search is read, how well a point answers it, and in which order points stand. Loaded with the first search,
 * because with its lists of words it is as large as all other calls about points together.
 */
export { anyPattern, withAllWords, withAnyCore, withAnything, withAnyWord } from '../../src/domain/points/search/grams'
export { matchPoint } from '../../src/domain/points/search/match'
export { readQuestion } from '../../src/domain/points/search/question'
export { isAnswer, isSimilar, isWhole, rankFound, stepOf } from '../../src/domain/points/search/rank'
