import { isOpenThen, isOver, type When } from '../../domain/points/nearby'
import { spokenClock, spokenIntervals, spokenOpening, spokenWeekday } from '../../domain/spoken.zh'
import { dayName, shanghaiDay } from '../../domain/time'
import type { NearbyRow } from '../../stores/points/nearby'
import type { TagProps } from '../../ui/tag'
import { words } from './words.zh'

type Opening = NearbyRow['opening']

const usualWords = ({ today }: Opening): string =>
  today.length === 0 ? words.usuallyShut : words.usually(spokenIntervals(today))

/**
 * Open or closed. A stale or past answer shows only the hours of the day, because it is unknown whether the point is
 * open now.
 */
export const openingTag = (opening: Opening, now: string, isOld: boolean): TagProps => {
  if ((isOld || isOver(opening, now)) && opening.state !== 'unknown')
    return { look: 'plain', icon: 'clock', words: usualWords(opening) }
  const said = spokenOpening(opening, now)
  if (opening.state === 'unknown') return { look: 'plain', icon: 'clock', words: said }
  return opening.state === 'open'
    ? { look: 'ok', icon: 'open', words: said }
    : { look: 'plain', icon: 'closed', words: said }
}

type OpenDay = Opening['weekend'][number]

/** `星期六、星期日 9:00–17:00`; days with different hours one after the other. The instant is 8:00 in Shanghai. */
const weekendHours = (days: readonly OpenDay[]): string =>
  days
    .map(({ day, intervals }, index) => {
      const [weekday, hours] = [spokenWeekday(`${day}T00:00:00Z`), spokenIntervals(intervals)]
      const next = days[index + 1]
      if (!next) return `${weekday} ${hours}`
      return spokenIntervals(next.intervals) === hours ? `${weekday}、` : `${weekday} ${hours}；`
    })
    .join('')

/**
 * The hours at the time that was chosen: whether it is open now, what is left of today, or the weekend.
 * @param now an instant
 */
export const whenTag = (opening: Opening, when: When, now: string, isOld: boolean): TagProps => {
  const { state, until, weekend, noWeekend } = opening
  const isLater = when === 'today' && state === 'closed' && isOpenThen(opening, when) && until !== null && !isOld
  if (isLater) return { look: 'plain', icon: 'clock', words: words.opensToday(spokenClock(until)) }
  if (when !== 'weekend' || state === 'unknown') return openingTag(opening, now, isOld)
  // an answer of Saturday is still shown on Sunday, when there is no network
  const left = weekend.filter(({ day }) => day >= dayName(shanghaiDay(now)))
  if (left.length === 0) return { look: 'plain', icon: 'clock', words: words.noWeekend[noWeekend ?? 'over'] }
  return { look: 'plain', icon: 'clock', words: words.opens(weekendHours(left)) }
}
