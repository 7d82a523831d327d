import { spokenMoment } from '../../domain/spoken.zh'
import type { When } from '../../domain/points/nearby'
import { walkLabel } from '../../domain/walk/labels'
import type { Nearby } from '../../stores/points/nearby'
import { words as shared } from '../shared/words.zh'
import { words } from './words.zh'

type Known = Pick<Nearby, 'rows' | 'next' | 'profile' | 'hasUnlocated'>

/** Says that nothing is open at the time that was chosen; of a weekend also why. */
export const noneThen = ({ rows }: Pick<Nearby, 'rows'>, when: When): string => {
  const isSaid = (one: string) => when === 'weekend' && rows.some(({ opening }) => opening.noWeekend === one)
  const why = (['unknown', 'over', 'closed'] as const).find(isSaid)
  return why ? words.noneWeekend(shared.noWeekend[why]) : words.noneThenTitle(words.when[when])
}

/**
 * The best alternative where nothing within ten minutes is open: a point still open farther away, or the first to
 * open; else why there is none. What is open now says nothing of the weekend.
 */
export const nextBest = ({ rows, next, profile, hasUnlocated }: Known, now: string, when: When): string => {
  const isForWeekend = when === 'weekend'
  const nowRows = isForWeekend ? [] : rows
  const open = nowRows.find(({ opening, walk }) => opening.state === 'open' && walk !== null)
  if (open?.walk) {
    const walk = walkLabel(open.walk.seconds, profile)
    const { until } = open.opening
    return words.nearestOpen(open.name, walk, until ? words.closes(spokenMoment(until, now)) : '')
  }
  const opener = nowRows.find(({ id }) => id === next?.id)
  if (opener && next) return words.nextOpen(opener.name, spokenMoment(next.opensAt, now))
  const placed = rows.filter(({ straightMeters }) => straightMeters !== null)
  if (placed.length === 0) return hasUnlocated || rows.length > 0 ? words.notOnMap : words.nothingKnown
  if (placed.every(({ isUnreachable }) => isUnreachable)) return words.noWay[profile]
  return isForWeekend ? '' : words.noOpenerKnown
}
