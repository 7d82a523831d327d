import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator'
import { inShanghai } from '../../src/domain/time'

/** An event in a calendar. Times are instants. */
export interface CalendarEvent {
  /** Stays the same as long as calendar programs should treat it as the same event. */
  uid: string
  /** Grows with every change, so that programs can tell an outdated copy. */
  sequence: number
  status: 'tentative' | 'confirmed' | 'cancelled'
  startsAt: string
  endsAt: string
  changedAt: string
  title: string
  place: string
  text: string
  /** How long before the start the alarm rings; null for no alarm. */
  alarmSeconds: number | null
}

const ZONE = 'Asia/Shanghai'
const REFRESH_SECONDS = 3_600

/** There has been no daylight saving time since 1991, so one rule is enough. */
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

/**
 * An instant in the shape of a Day.js object that formats as local time in Shanghai. A plain Date would be formatted in the
 * server's own zone.
 */
const localTime = (at: string) => ({
  format: (pattern?: string) => inShanghai(at).format(pattern),
  isValid: () => true,
  toDate: () => new Date(at),
  toJSON: () => at,
})

/** Control characters, which RFC 5545 forbids, except the tab and line breaks. */
const withoutControls = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')

/** The library does not escape the name of a calendar. */
const nameText = (name: string): string =>
  withoutControls(name)
    .replace(/\s+/g, ' ')
    .replace(/[\\;,]/g, '\\$&')

/** A calendar in RFC 5545 format, in Shanghai time. Deterministic: the same events give the same text. */
export const calendarText = (name: string, events: readonly CalendarEvent[]): string => {
  const calendar = ical({
    name: nameText(name),
    prodId: { company: 'yijia', product: 'rooms', language: 'ZH-CN' },
    ttl: REFRESH_SECONDS,
    // A zone on the calendar itself would also be applied to fields that must be in UTC. An empty calendar has no such
    // fields, but would be invalid without a zone.
    timezone: { name: events.length === 0 ? ZONE : null, generator: () => ZONE_TEXT },
  })
  for (const { uid, sequence, status, alarmSeconds, changedAt, ...event } of events) {
    const title = withoutControls(event.title)
    calendar.createEvent({
      id: uid,
      sequence,
      status: statuses[status],
      timezone: ZONE,
      start: localTime(event.startsAt),
      end: localTime(event.endsAt),
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
