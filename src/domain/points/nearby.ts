import type { Opening } from './hours'

export type When = 'now' | 'today' | 'weekend'

/** What {@link chooseRows} needs of a row; the contract's row has it. */
export interface Choosable {
  id: string
  walk: { isWithin: boolean } | null
  straightMeters: number | null
  /** The street network is known, and no way leads there at this pace. */
  isUnreachable: boolean
  opening: Pick<Opening, 'state' | 'isOpenLaterToday' | 'weekend'>
}

export interface Chosen<R> {
  /** The nearest one that is open then and reachable, at any distance; null when there is none. */
  answer: R | null
  /** Where there is no answer now: the one that opens first. */
  next: R | null
  /** The others within ten minutes' walk that are open then. */
  within: R[]
  /** Everything else: farther, closed then, or without a walking time. */
  rest: R[]
}

/** Whether the opening state has changed since. @param now an instant */
export const isOver = ({ until }: Pick<Opening, 'until'>, now: string): boolean => until !== null && until <= now

/** Whether the point is open at the time that was chosen. */
export const isOpenThen = ({ state, isOpenLaterToday, weekend }: Choosable['opening'], when: When): boolean => {
  if (when === 'now') return state === 'open'
  return when === 'today' ? state === 'open' || isOpenLaterToday : weekend.length > 0
}

/**
 * Sorts rows (nearest first) into the best answer, other close ones and the rest.
 * @param nextId the point that opens first while none is open
 */
export const chooseRows = <R extends Choosable>(rows: readonly R[], when: When, nextId = ''): Chosen<R> => {
  const isForGoing = (row: R) => !row.isUnreachable && (row.walk !== null || row.straightMeters !== null)
  const answer = rows.find((row) => isForGoing(row) && isOpenThen(row.opening, when)) ?? null
  const isNext = (row: R) => row.id === nextId && row.walk !== null
  const next = answer === null && when === 'now' ? (rows.find(isNext) ?? null) : null
  const others = rows.filter((row) => row !== answer && row !== next)
  const isClose = (row: R) => row.walk?.isWithin === true && isOpenThen(row.opening, when)
  return { answer, next, within: others.filter(isClose), rest: others.filter((row) => !isClose(row)) }
}
