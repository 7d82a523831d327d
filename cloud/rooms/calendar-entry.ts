import { spokenCode } from '../../src/domain/rooms/spoken-code'
import type { BookingState } from '../../src/domain/rooms/state'
import { shorten } from '../../src/domain/message/shorten'
import { spokenDate } from '../../src/domain/spoken.zh'
import type { CalendarEvent } from '../platform/calendar-text'
import type { BookingRow } from '../storage/rooms/booking-rows'
import { stateNow } from './booking-state'
import { words } from './words.zh'

const ALARM_SECONDS = 3_600
const NAME_MAX = 24

const statusOf = (state: BookingState): CalendarEvent['status'] => {
  if (state === 'requested') return 'tentative'
  return state === 'refused' || state === 'cancelled' || state === 'released' ? 'cancelled' : 'confirmed'
}

const textOf = ({ id, room, purpose }: BookingRow): string =>
  [words.sayCode(spokenCode(id, room.point.name)), purpose, room.point.phone ? words.phone(room.point.phone) : '']
    .filter((line) => line !== '')
    .join('\n')

/** A booking as an entry of its person's calendar. @param row of kind `booking` */
export const calendarEntry = (row: BookingRow, now: string): CalendarEvent => {
  const { room, startsAt, endsAt, changedAt, calendarUid, sequence } = row
  const status = statusOf(stateNow(row, now))
  const title = words.calendarTitle(room.name)
  return {
    uid: calendarUid,
    sequence,
    status,
    startsAt,
    endsAt,
    changedAt,
    // Not every calendar shows the cancelled status, so the title says it too.
    title: status === 'cancelled' ? words.cancelledTitle(title) : title,
    place: [room.point.name, room.point.address, room.floor].filter((part) => part !== '').join(' '),
    text: textOf(row),
    alarmSeconds: status === 'cancelled' ? null : ALARM_SECONDS,
  }
}

/** A file name allows fewer characters than a room name. */
const fileName = ({ room, startsAt }: BookingRow): string =>
  `${shorten(room.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' '), NAME_MAX)} ${spokenDate(startsAt)}.ics`

/** A booking as an iCalendar file. @param row of kind `booking` */
export const calendarFile = async (row: BookingRow, now: string): Promise<{ name: string; ics: string }> => {
  const { calendarText } = await import('../platform/calendar-text')
  return { name: fileName(row), ics: calendarText(words.calendarTitle(row.room.name), [calendarEntry(row, now)]) }
}
