import { spokenMoment } from '../../domain/spoken.zh'
import type { When } from '../../domain/points/nearby'
import { walkLabel } from '../../domain/walk/labels'
import type { Nearby } from '../../stores/points/nearby'
import { words as shared } from '../shared/words.zh'
import { words } from './words.zh'

type Known = Pick<Nearby, 'rows' | 'next' | 'profile' | 'hasUnlocated'>

/** Why none of the points is open at the weekend; undefined where there are none. */
const noWeekendOf = ({ rows }: Pick<Nearby, 'rows'>) =>
  (['unknown', 'over', 'closed'] as const).find((why) => rows.some(({ opening }) => opening.noWeekend === why))

/** Says that nothing is open at the time that was chosen, and not now. */
export const noneThen = (nearby: Pick<Nearby, 'rows'>, when: Exclude<When, 'now'>): string => {
  const why = when === 'weekend' && noWeekendOf(nearby)
  return why ? words.noneWeekend(shared.noWeekend[why]) : words.noneThenTitle(words.when[when])
}

/** A point still open farther away, or the first to open. */
const alternative = ({ rows, next, profile }: Known, now: string): string | undefined => {
  const open = rows.find(({ opening, walk }) => opening.state === 'open' && walk !== null)
  if (open?.walk) {
    const walk = walkLabel(open.walk.seconds, profile)
    const { until } = open.opening
    return until
      ? words.nearestOpen(open.name, walk, spokenMoment(until, now))
      : words.nearestAlwaysOpen(open.name, walk)
  }
  const opener = rows.find(({ id }) => id === next?.id)
  return opener && next ? words.nextOpen(opener.name, spokenMoment(next.opensAt, now)) : undefined
}

/**
 * The best alternative where nothing within ten minutes is open then, or why none is known. What is open now says
 * nothing of the weekend: of a weekend without open points there is no more to say.
 */
export const nextBest = (nearby: Known, now: string, when: When): string => {
  const said = when === 'weekend' ? undefined : alternative(nearby, now)
  if (said) return said
  const { rows, profile, hasUnlocated } = nearby
  const placed = rows.filter(({ straightMeters }) => straightMeters !== null)
  if (placed.length === 0) return hasUnlocated || rows.length > 0 ? words.notOnMap : words.nothingKnown
  if (placed.every(({ isUnreachable }) => isUnreachable)) return words.noWay[profile]
  return when !== 'weekend' || noWeekendOf(nearby) === 'unknown' ? words.noOpenerKnown : ''
}
