import type { Calendar } from '../calendar'
import { atMinutes, clockMinutes, toInstant } from '../time'
import { isWorkday } from '../worktime'
import { replyDue, replyTurns } from '../complaints/clock/reply-due'

const MORNING_BY = clockMinutes('10:30')
const NOON = clockMinutes('12:00')

/**
 * A span of time whose first replies are due at one moment. Urgent ones have their own: by day a number of hours after
 * filing, at night one common moment.
 */
export interface Turn {
  /** Instants; a turn ends where the next begins. */
  from: string
  replyBy: string
  /** When urgent complaints filed at night are due; null by day, where it counts from filing. */
  urgentBy: string | null
  /** Noon of the day, for complaints filed early enough on a working day to be done by then; null otherwise. */
  noon: string | null
}

/**
 * The turns of a range of days, in order.
 * @param fromDay days since 1970 in Shanghai
 * @param untilDay likewise, excluded
 */
export const turnsOf = (calendar: Calendar, fromDay: number, untilDay: number): Turn[] => {
  const turns: Turn[] = []
  for (let day = fromDay; day < untilDay; day += 1) {
    for (const minutes of replyTurns) {
      const from = toInstant(atMinutes(day, minutes))
      const urgent = replyDue(calendar, from, 'urgent')
      turns.push({
        from,
        replyBy: replyDue(calendar, from, 'soon').at,
        urgentBy: urgent.isDutyCall ? urgent.at : null,
        noon: minutes < MORNING_BY && isWorkday(calendar, day) ? toInstant(atMinutes(day, NOON)) : null,
      })
    }
  }
  return turns
}
