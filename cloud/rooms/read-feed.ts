import { hasRoom } from '../../src/domain/rooms/day/has-room'
import { WINDOW_DAYS_MAX } from '../../src/domain/rooms/rules'
import { atMinutes, shanghaiDay, toInstant } from '../../src/domain/time'
import type { CalendarEvent } from '../platform/calendar-text'
import { ownClassEntry } from '../programmes/calendar-entry'
import { listClassesForCalendar } from '../storage/programmes/calendar-rows'
import { listShiftsForCalendar } from '../storage/shifts/calendar-rows'
import { shiftEntry } from '../shifts/calendar-entry'
import { listForCalendar } from '../storage/rooms/booking-rows'
import { type FeedRoom, findFeed, listWall, type Span, type WallFeedLine } from '../storage/rooms/feeds'
import type { Db } from '../storage/tables'
import { calendarEntry } from './calendar-entry'
import { words } from './words.zh'

const PAST_DAYS = 30

/** From a month ago to the end of the last bookable day. */
const spanOf = (windowDays: number, now: string): Span => {
  const today = shanghaiDay(now)
  return { from: toInstant(atMinutes(today - PAST_DAYS, 0)), until: toInstant(atMinutes(today + windowDays + 1, 0)) }
}

/** The public may know that a room is taken, but not by whom. */
const wallEntry = ({ uid, sequence, startsAt, endsAt, changedAt, kind }: WallFeedLine): CalendarEvent => ({
  uid,
  sequence,
  startsAt,
  endsAt,
  changedAt,
  status: 'confirmed',
  place: '',
  text: '',
  alarmSeconds: null,
  title: kind === 'block' ? words.notOpen : words.taken,
})

const ofRoom = async (
  db: Db,
  { id, name, pointName, windowDays, isRetired }: FeedRoom,
  now: string,
): Promise<string> => {
  const { calendarText } = await import('../platform/calendar-text')
  const title = `${pointName} ${name}`
  if (isRetired) return calendarText(words.retiredFeed(title), [])
  const lines = await listWall(db, id, spanOf(windowDays, now), now)
  return calendarText(title, lines.filter((line) => hasRoom(line, now)).map(wallEntry))
}

const ofPerson = async (db: Db, personId: string, now: string): Promise<string> => {
  const { calendarText } = await import('../platform/calendar-text')
  const span = spanOf(WINDOW_DAYS_MAX, now)
  const [bookings, shifts, classes] = await Promise.all([
    listForCalendar(db, personId, span, now),
    listShiftsForCalendar(db, personId, span),
    listClassesForCalendar(db, personId, span),
  ])
  const entries = [
    ...bookings.map((row) => calendarEntry(row, now)),
    ...shifts.map(shiftEntry),
    ...classes.map(ownClassEntry),
  ]
  return calendarText(
    words.personFeed,
    entries.sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt)),
  )
}

/** The calendar of a person or a room that a secret gives access to; null when the secret is unknown. */
export const readFeed = async (db: Db, secret: string, now: string): Promise<string | null> => {
  const { personId, room } = await findFeed(db, secret)
  if (personId !== null) return ofPerson(db, personId, now)
  return room && ofRoom(db, room, now)
}
