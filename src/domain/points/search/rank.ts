import type { Opening } from '../hours'
import { WIDE } from '../search-areas'

/** What the order of an answer needs of a point; the contract's row has it. */
interface Placed {
  name: string
  walk: { seconds: number } | null
  straightMeters: number | null
  isUnreachable: boolean
  opening: Pick<Opening, 'state'>
}

/** From this score on a point is an answer, and not only similar. */
const SURE_FROM = 0.5
/** With a better answer, a much worse one is only similar. */
const WORSE_BY = 0.3
const SIMILAR_FROM = 0.25
/** Similar points fill an answer up to this many rows. */
const SIMILAR_MAX = 5
/** A point of this score has the whole question word for word. */
const WHOLE_FROM = 0.95
/** Scores that differ by less count as equal. */
const STEPS = 10

export const isSimilar = (score: number): boolean => score >= SIMILAR_FROM
export const isAnswer = (score: number): boolean => score >= SURE_FROM
export const isWhole = (score: number): boolean => score >= WHOLE_FROM

/** From which score on points are answers, beside the best one. */
export const sureFrom = (scores: readonly number[]): number => Math.max(SURE_FROM, Math.max(0, ...scores) - WORSE_BY)

export const stepOf = (score: number): number => Math.round(score * STEPS)

interface Found<R extends Placed> {
  score: number
  row: R
}

const begins = (name: string, text: string): number => Number(name.toLowerCase().startsWith(text.toLowerCase()))

/** Up to how many straight metres one without a walking time counts as near: where others have one, it is too far. */
const untimedMax = (rows: readonly Placed[]): number => {
  if (rows.some(({ walk }) => walk !== null)) return 0
  return rows.some(({ straightMeters }) => straightMeters !== null) ? WIDE.meters : Infinity
}

/** Whether a point is worth more for being open: one at the other end of the district is not. */
const isOpenNear = ({ walk, straightMeters, isUnreachable, opening }: Placed, meters: number): boolean =>
  opening.state === 'open' && (walk !== null || (!isUnreachable && (straightMeters ?? Infinity) <= meters))

/** The better answers first; of equal ones the open near ones, then the quickest to reach; without a place by name. */
const byWorth =
  (text: string, meters: number) =>
  (a: Found<Placed>, b: Found<Placed>): number =>
    stepOf(b.score) - stepOf(a.score) ||
    Number(isOpenNear(b.row, meters)) - Number(isOpenNear(a.row, meters)) ||
    (a.row.walk?.seconds ?? Infinity) - (b.row.walk?.seconds ?? Infinity) ||
    Number(a.row.isUnreachable) - Number(b.row.isUnreachable) ||
    (a.row.straightMeters ?? Infinity) - (b.row.straightMeters ?? Infinity) ||
    begins(b.row.name, text) - begins(a.row.name, text) ||
    a.row.name.length - b.row.name.length ||
    (a.row.name < b.row.name ? -1 : 1)

/** The rows of an answer: the sure ones in their order, then similar ones where there are few. */
export const rankFound = <R extends Placed, F extends Found<R>>(
  found: readonly F[],
  text: string,
  rowsMax: number,
): (F & { isSure: boolean })[] => {
  const from = sureFrom(found.map(({ score }) => score))
  const meters = untimedMax(found.map(({ row }) => row))
  const sorted = [...found].sort(byWorth(text, meters)).map((one) => ({ ...one, isSure: one.score >= from }))
  const sure = sorted.filter(({ isSure }) => isSure).slice(0, rowsMax)
  const similar = sorted.filter(({ isSure }) => !isSure)
  return [...sure, ...similar.slice(0, Math.max(0, SIMILAR_MAX - sure.length))]
}
