import { shorten } from '../../../domain/message/shorten'
import { spokenChoice } from '../../../domain/spoken.zh'
import type { RoomDayAnswer } from './room-day-store'
import type { DayLine } from '../parts/date-strip'
import { words as shared } from '../parts/words.zh'
import { words } from './words.zh'

/** The days on the first tiles of the strip; the others are behind the fourth. */
const SHOWN = 3
const WHY_MAX = 6

const lineOf = ({ day, free, why }: RoomDayAnswer['strip'][number], chosen: string, now: string): DayLine => ({
  day,
  ...spokenChoice(day, now),
  note: free === 0 && why !== null ? shorten(why, WHY_MAX) : words.free(free),
  isOn: day === chosen,
})

/**
 * The days usually wanted, the others, and the label of the tile that opens these: the chosen day, if it is among
 * them.
 */
export const dayLines = (strip: RoomDayAnswer['strip'], chosen: string, now: string) => {
  const lines = strip.map((one) => lineOf(one, chosen, now))
  const others = lines.slice(SHOWN)
  const unchosen = { name: words.more, weekday: '', note: shared.withinDays(strip.length - 1) }
  const { name, weekday, note } = others.find(({ isOn }) => isOn) ?? unchosen
  return {
    first: lines.slice(0, SHOWN),
    others,
    more: others.length > 0 ? { name, weekday, note, isOn: others.some(({ isOn }) => isOn) } : null,
  }
}
