import type { CalendarEvent } from '../platform/calendar-text'
import type { CalendarClass } from '../storage/programmes/calendar-rows'
import { words } from './words.zh'

const ALARM_SECONDS = 3_600

/** A date of a programme as an entry of a point's calendar, which anybody may read. */
export const classEntry = (row: CalendarClass): CalendarEvent => {
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
    place: [row.point, row.address, row.room ?? ''].filter((part) => part !== '').join(' '),
    text: [row.fee, row.bring && words.bring(row.bring), row.phone ? words.phone(row.phone) : '']
      .filter((line) => line !== '')
      .join('\n'),
    alarmSeconds: null,
  }
}

/** The same as an entry of the calendar of whoever comes, or whose child does. It says of which only the title. */
export const ownClassEntry = (row: CalendarClass): CalendarEvent => ({
  ...classEntry(row),
  alarmSeconds: row.isCancelled ? null : ALARM_SECONDS,
})
