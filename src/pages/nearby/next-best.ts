import { spokenMoment } from '../../domain/spoken.zh'
import { walkLabel } from '../../domain/walk/labels'
import type { Nearby } from '../../stores/points/nearby'
import { words } from './words.zh'

type Known = Pick<Nearby, 'rows' | 'next' | 'profile' | 'hasUnlocated'>

/**
 * The best alternative where nothing within ten minutes is open: a point still open farther away, or the first to
 * open.
 */
export const nextBest = ({ rows, next, profile, hasUnlocated }: Known, now: string): string => {
  const open = rows.find(({ opening, walk }) => opening.state === 'open' && walk !== null)
  if (open?.walk) {
    const walk = walkLabel(open.walk.seconds, profile)
    const { until } = open.opening
    return until
      ? words.nearestOpen(open.name, walk, spokenMoment(until, now))
      : words.nearestAlwaysOpen(open.name, walk)
  }
  const opener = rows.find(({ id }) => id === next?.id)
  if (opener && next) return words.nextOpen(opener.name, spokenMoment(next.opensAt, now))
  const placed = rows.filter(({ straightMeters }) => straightMeters !== null)
  if (placed.length === 0) return hasUnlocated || rows.length > 0 ? words.notOnMap : words.nothingKnown
  if (placed.every(({ isUnreachable }) => isUnreachable)) return words.noWay[profile]
  return rows.some(({ opening }) => opening.state !== 'unknown') ? words.noOpenerKnown : words.hoursUnknown
}
