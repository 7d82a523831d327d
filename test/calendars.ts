import ICAL from 'ical.js'

export interface ReadEvent {
  uid: string
  sequence: number
  status: string
  /** The time zone of its times. */
  zone: string | null
  /** Instants. */
  startsAt: string
  endsAt: string
  title: string
  place: string | null
  text: string | null
  /** When its alarms ring before the start: `-PT1H`. */
  alarms: string[]
}

/** Parses a calendar with an independent library, including the time zones it defines. */
export const readCalendar = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[])
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone))
  // The library does not unescape this non-standard property.
  const name = String(calendar.getFirstPropertyValue('x-wr-calname')).replace(/\\([\\;,])/g, '$1')
  return { calendar, zones, name }
}

/** @returns null when its time zone is not defined in the calendar */
const timeOf = (event: ICAL.Component, name: string, zones: ICAL.Timezone[]) => {
  const property = event.getFirstProperty(name)
  const time = property?.getFirstValue()
  const zone = zones.find(({ tzid }) => tzid === property?.getFirstParameter('tzid'))
  if (!(time instanceof ICAL.Time) || !zone) return null
  time.zone = zone
  return { zone: zone.tzid, at: time.toJSDate().toISOString() }
}

/** The events of a calendar, in its order. */
export const eventsOf = (ics: string): ReadEvent[] => {
  const { calendar, zones } = readCalendar(ics)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary: title, location: place, description: text } = new ICAL.Event(component)
    const alarms = component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
    const [start, end] = ['dtstart', 'dtend'].map((name) => timeOf(component, name, zones))
    return {
      uid,
      sequence,
      title,
      place,
      text,
      alarms,
      status: String(component.getFirstPropertyValue('status')),
      zone: start?.zone ?? null,
      startsAt: start?.at ?? '',
      endsAt: end?.at ?? '',
    }
  })
}
