/** The data of a calendar entry. Instants. */
export interface CalendarEntry {
  title: string
  startsAt: string
  endsAt: string
  location: string
  description: string
}

/** `closed`: the person closed the dialog. */
export type Added = 'added' | 'closed' | 'refused'

/** Must be the first call in a tap, or WeChat does not ask for permission. */
export type AddToCalendar = (entry: CalendarEntry) => Promise<Added>
