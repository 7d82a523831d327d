import type { Opening } from './hours'

export type When = 'now' | 'today' | 'weekend'

/** What {@link chooseRows} needs of a row; the contract's row has it. */
export interface Choosable {
  id: string
  walk: { isWithin: boolean } | null
  straightMeters: number | null
  /** The street network is known, and no way leads there at this pace. */
  isUnreachable: boolean
  opening: Pick<Opening, 'state' | 'isOpenLaterToday' | 'isOpenOnWeekend'>
}

export interface Chosen<R> {
  /** The nearest one that is open then and reachable, at any distance; null when there is none. */
  answer: R | null
  /** The others within ten minutes' walk that are open then. */
  within: R[]
  /** Everything else: farther, closed then, or without a walking time. */
  rest: R[]
}

/** Whether the opening state has changed since. @param now an instant */
export const isOver = ({ until }: Pick<Opening, 'until'>, now: string): boolean => until !== null && until <= now

const isOpenThen = ({ state, isOpenLaterToday, isOpenOnWeekend }: Choosable['opening'], when: When): boolean => {
  if (when === 'now') return state === 'open'
  return when === 'today' ? state === 'open' || isOpenLaterToday : isOpenOnWeekend
}

/** Sorts rows (nearest first) into the best answer, other close ones and the rest. */
export const chooseRows = <R extends Choosable>(rows: readonly R[], when: When): Chosen<R> => {
  const isForGoing = (row: R) => !row.isUnreachable && (row.walk !== null || row.straightMeters !== null)
  const answer = rows.find((row) => isForGoing(row) && isOpenThen(row.opening, when)) ?? null
  const others = rows.filter((row) => row !== answer)
  const isClose = (row: R) => row.walk?.isWithin === true && isOpenThen(row.opening, when)
  return { answer, within: others.filter(isClose), rest: others.filter((row) => !isClose(row)) }
}
