import { readCalendar, eventsOf } from '../../test/calendars'
import { type CalendarEvent, calendarText } from './calendar-text'

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: '1-0000000000000000',
  sequence: 3,
  status: 'confirmed',
  title: '演示茶室',
  place: '河街 1 号',
  text: '报口令',
  startsAt: '2026-11-24T07:00:00.000Z',
  endsAt: '2026-11-24T08:30:00.000Z',
  changedAt: '2026-11-20T01:02:03.456Z',
  alarmSeconds: null,
  ...more,
})
const linesOf = (ics: string) => ics.split('\r\n')

test('three in the afternoon in Shanghai is seven in UTC, in whatever time zone the server is', () => {
  const lines = linesOf(calendarText('演示', [event()]))
  expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20261124T150000')
  expect(lines).toContain('DTEND;TZID=Asia/Shanghai:20261124T163000')
  expect(eventsOf(lines.join('\r\n'))).toMatchObject([
    { zone: 'Asia/Shanghai', startsAt: '2026-11-24T07:00:00.000Z', endsAt: '2026-11-24T08:30:00.000Z' },
  ])
})

test('the day is that of Shanghai: half past midnight on 29 February', () => {
  const early = { startsAt: '2028-02-28T16:30:00.000Z', endsAt: '2028-02-28T17:00:00.000Z' }
  expect(linesOf(calendarText('演示', [event(early)]))).toContain('DTSTART;TZID=Asia/Shanghai:20280229T003000')
})

test('the calendar contains the time zone once, and UTC fields stay UTC', () => {
  const ics = calendarText('演示', [event(), event({ uid: '1-1111111111111111' })])
  expect(readCalendar(ics).zones.map(({ tzid }) => tzid)).toEqual(['Asia/Shanghai'])
  expect(linesOf(ics).filter((line) => /^(?:DTSTAMP|LAST-MODIFIED):/.test(line))).toEqual(
    Array.from({ length: 2 }, () => ['DTSTAMP:20261120T010203Z', 'LAST-MODIFIED:20261120T010203Z']).flat(),
  )
})

test('commas, semicolons, backslashes and line breaks are read back unchanged', () => {
  const said = { title: '书法，a,b;c\\n', place: '河街 1 号, 二楼; 左手', text: '一\n二\r\n三：\\四，"五"' }
  const ics = calendarText('演示,一;二\\三\n四', [event(said)])
  expect(eventsOf(ics)).toMatchObject([{ ...said, text: '一\n二\n三：\\四，"五"' }])
  expect(readCalendar(ics).name).toBe('演示,一;二\\三 四')
})

test('user text cannot inject a line', () => {
  const ics = calendarText('演\r\nX-NAME:1', [
    event({ title: '演\rBEGIN:VEVENT', text: '示\nEND:VCALENDAR', place: '示\r\nUID:1' }),
  ])
  const names = linesOf(ics.replace(/\r\n /g, '')).map((line) => line.split(/[:;]/)[0])
  expect(names.filter((name) => ['X-NAME', 'BEGIN', 'END', 'UID'].includes(name ?? ''))).toEqual([
    'BEGIN',
    'BEGIN',
    'BEGIN',
    'END',
    'END',
    'BEGIN',
    'UID',
    'END',
    'END',
  ])
  expect(ics.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
})

test('control characters are left out', () => {
  expect(eventsOf(calendarText('演示', [event({ title: '演\u0007示\u007f' })]))).toMatchObject([{ title: '演示' }])
})

test('no line is longer than 75 octets, no character is split, and every line ends in CRLF', () => {
  const long = { title: '长'.repeat(100), text: `${'字'.repeat(150)}\n${'😀'.repeat(40)}`, place: 'a'.repeat(200) }
  const ics = calendarText('名'.repeat(60), [event(long)])
  const lines = linesOf(ics)
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  expect(ics).not.toContain('\ufffd')
  expect(eventsOf(ics)).toMatchObject([long])
})

test('an empty calendar is still valid, with its name and its zone', () => {
  const ics = calendarText('演示茶室：不再开放', [])
  expect(readCalendar(ics).name).toBe('演示茶室：不再开放')
  expect(readCalendar(ics).zones.map(({ tzid }) => tzid)).toEqual(['Asia/Shanghai'])
  expect(eventsOf(ics)).toEqual([])
})

test.each([
  ['tentative', 'TENTATIVE'],
  ['confirmed', 'CONFIRMED'],
  ['cancelled', 'CANCELLED'],
] as const)('%s is %s, with its own id and number', (status, written) => {
  expect(eventsOf(calendarText('演示', [event({ status })]))).toMatchObject([
    { uid: '1-0000000000000000', sequence: 3, status: written, alarms: [] },
  ])
})

test('an event with an alarm rings an hour before', () => {
  expect(eventsOf(calendarText('演示', [event({ alarmSeconds: 3_600 })]))).toMatchObject([{ alarms: ['-PT1H'] }])
})

test('the same events give the same text, without a METHOD that would make them an invitation to answer', () => {
  const ics = calendarText('演示', [event({ alarmSeconds: 3_600 })])
  expect(calendarText('演示', [event({ alarmSeconds: 3_600 })])).toBe(ics)
  expect(linesOf(ics).filter((line) => /^(?:METHOD|ORGANIZER|ATTENDEE)/.test(line))).toEqual([])
})
