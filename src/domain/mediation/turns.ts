import type { Calendar } from '../calendar'
import { atMinutes, clockMinutes, toInstant } from '../time'
import { isWorkday } from '../worktime'
import { replyDue, replyTurns } from '../complaints/clock/reply-due'

const MORNING_BY = clockMinutes('10:30')
const NOON = clockMinutes('12:00')

/** A stretch of time in which whatever is told is promised an answer by one moment, and what is urgent within its hours, at night by one moment too. */
export interface Turn {
  /** Instants; it ends where the next begins. */
  from: string
  replyBy: string
  /** By when what is urgent and told at night is answered. Null by day: within its hours. */
  urgentBy: string | null
  /** Told in the morning of a working day, early enough to be done by noon: this noon. Null for all else. */
  noon: string | null
}

/** The turns of some days, in order. @param fromDay days since 1970 in Shanghai, as `untilDay`, which is excluded */
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
