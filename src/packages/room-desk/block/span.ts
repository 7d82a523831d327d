import type { Wish } from '../../../domain/rooms/day/room-day'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenDate, spokenDay } from '../../../domain/spoken.zh'
import { atMinutes, shanghaiDay, toInstant } from '../../../domain/time'
import { words } from './words.zh'

const dayOf = (at: string, now: string): string => spokenDay(at, now) || words.today

/** The time of a block in words: its hours, or its first and last day where it ends with a day. */
export const spanOf = ({ startsAt, endsAt }: Wish, now: string): string => {
  const [first, last] = [shanghaiDay(startsAt), shanghaiDay(endsAt) - 1]
  const isWhole = Date.parse(endsAt) === atMinutes(last + 1, 0)
  if (!isWhole || (first === last && Date.parse(startsAt) !== atMinutes(first, 0)))
    return spanWord(startsAt, endsAt, now)
  if (first === last) return words.wholeDay(dayOf(startsAt, now))
  return words.wholeDays(dayOf(startsAt, now), spokenDate(toInstant(atMinutes(last, 0))))
}
