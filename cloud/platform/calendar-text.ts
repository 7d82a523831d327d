import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator'
import { asciiPart } from '../../src/domain/text'

/** Something in a calendar. Instants. */
export interface CalendarEvent {
  /** The same for as long as it is the same thing to whoever has it in a calendar. */
  uid: string
  /** Grows with every change, so that an old copy is known as old. */
  sequence: number
  status: 'tentative' | 'confirmed' | 'cancelled'
  startsAt: string
  endsAt: string
  changedAt: string
  title: string
  place: string
  text: string
  /** How long before it begins the calendar says so; null: it says nothing. */
  alarmSeconds: number | null
}

const ZONE = 'Asia/Shanghai'
const SHANGHAI_AHEAD_MS = 8 * 3_600_000
const REFRESH_SECONDS = 3_600

/** No summer time since 1991: one rule says it all. */
const ZONE_TEXT = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

const statuses = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const

/** A moment as clocks in Shanghai show it, in the shape of a Day.js. Of a plain Date the machine's own clock would be read. */
const inShanghai = (at: string) => {
  const clock = new Date(Date.parse(at) + SHANGHAI_AHEAD_MS).toISOString()
  return {
    format: (pattern?: string) =>
      (pattern === 'YYYYMMDD' ? asciiPart(clock, 0, 10) : asciiPart(clock, 11, 19)).replace(/[-:]/g, ''),
    isValid: () => true,
    toDate: () => new Date(at),
    toJSON: () => at,
  }
}

/** No calendar may hold them, and they mean nothing: all but the tab and the ends of lines. */
const withoutControls = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')

/** The library writes the name of a calendar as it is. */
const nameText = (name: string): string =>
  withoutControls(name)
    .replace(/\s+/g, ' ')
    .replace(/[\\;,]/g, '\\$&')

/** A calendar as RFC 5545 writes it down, in the time of Shanghai. The same for the same events. */
export const calendarText = (name: string, events: readonly CalendarEvent[]): string => {
  const calendar = ical({
    name: nameText(name),
    prodId: { company: 'yijia', product: 'rooms', language: 'ZH-CN' },
    ttl: REFRESH_SECONDS,
    // A zone of the calendar's own would be applied to what must be in UTC; without events there is none of that, and a
    // calendar with nothing in it would be no calendar.
    timezone: { name: events.length === 0 ? ZONE : null, generator: () => ZONE_TEXT },
  })
  for (const { uid, sequence, status, alarmSeconds, changedAt, ...event } of events) {
    const title = withoutControls(event.title)
    calendar.createEvent({
      id: uid,
      sequence,
      status: statuses[status],
      timezone: ZONE,
      start: inShanghai(event.startsAt),
      end: inShanghai(event.endsAt),
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      summary: title,
      location: withoutControls(event.place) || null,
      description: withoutControls(event.text) || null,
      alarms: alarmSeconds === null ? [] : [{ type: ICalAlarmType.display, trigger: alarmSeconds, description: title }],
    })
  }
  return `${calendar.toString()}\r\n`
}
