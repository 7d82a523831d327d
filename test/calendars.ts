import ICAL from 'ical.js'

export interface ReadEvent {
  uid: string
  sequence: number
  status: string
  /** The zone that its times are written in. */
  zone: string | null
  /** Instants. */
  startsAt: string
  endsAt: string
  title: string
  place: string | null
  text: string | null
  /** How long before it begins it rings: `-PT1H`. */
  alarms: string[]
}

/** A calendar as a reader that is not ours understands it, with the zones that are written in it. */
export const readCalendar = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[])
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone))
  // The reader does not know that this one is a text.
  const name = String(calendar.getFirstPropertyValue('x-wr-calname')).replace(/\\([\\;,])/g, '$1')
  return { calendar, zones, name }
}

/** @returns null where it is written in no zone that the calendar has */
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
