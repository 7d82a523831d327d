import type { Opening } from './hours'

export type When = 'now' | 'today' | 'weekend'

/** What choosing needs to know of a row; the contract's row has it. */
export interface Choosable {
  id: string
  walk: { isWithin: boolean } | null
  straightMeters: number | null
  /** The streets are known, and none leads there at this pace. */
  isUnreachable: boolean
  opening: Pick<Opening, 'state' | 'isOpenLaterToday' | 'isOpenOnWeekend'>
}

export interface Chosen<R> {
  /** The first that is open then and can be reached, however far; null when there is none. */
  answer: R | null
  /** The others within ten minutes that are open then. */
  within: R[]
  /** Everything else: farther, closed then, or never timed. */
  rest: R[]
}

/** A door has closed or opened since this was said. @param now an instant */
export const isOver = ({ until }: Pick<Opening, 'until'>, now: string): boolean => until !== null && until <= now

const isOpenThen = ({ state, isOpenLaterToday, isOpenOnWeekend }: Choosable['opening'], when: When): boolean => {
  if (when === 'now') return state === 'open'
  return when === 'today' ? state === 'open' || isOpenLaterToday : isOpenOnWeekend
}

/** Sorts rows, which come nearest first, into what a reader wants to see first, next and last. */
export const chooseRows = <R extends Choosable>(rows: readonly R[], when: When): Chosen<R> => {
  const isForGoing = (row: R) => !row.isUnreachable && (row.walk !== null || row.straightMeters !== null)
  const answer = rows.find((row) => isForGoing(row) && isOpenThen(row.opening, when)) ?? null
  const others = rows.filter((row) => row !== answer)
  const isClose = (row: R) => row.walk?.isWithin === true && isOpenThen(row.opening, when)
  return { answer, within: others.filter(isClose), rest: others.filter((row) => !isClose(row)) }
}
