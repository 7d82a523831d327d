import type { CalendarEvent } from '../platform/calendar-text'
import type { CalendarShift } from '../storage/shifts/calendar-rows'
import { words } from './words.zh'

const ALARM_SECONDS = 3_600

/** A place in a shift as an entry of its person's calendar. */
export const shiftEntry = (row: CalendarShift): CalendarEvent => {
  const { uid, sequence, startsAt, endsAt, changedAt, isCancelled } = row
  const title = words.calendarTitle(row.title)
  return {
    uid,
    sequence,
    status: isCancelled ? 'cancelled' : 'confirmed',
    startsAt,
    endsAt,
    changedAt,
    // Not every calendar shows the cancelled status, so the title says it too.
    title: isCancelled ? words.cancelledTitle(title) : title,
    place: [row.point, row.address].filter((part) => part !== '').join(' '),
    text: [row.meet, row.bring ? words.bring(row.bring) : '', row.phone ? words.phone(row.phone) : '']
      .filter((line) => line !== '')
      .join('\n'),
    alarmSeconds: isCancelled ? null : ALARM_SECONDS,
  }
}
