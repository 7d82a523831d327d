/** What a calendar is told. Instants. */
export interface CalendarEntry {
  title: string
  startsAt: string
  endsAt: string
  location: string
  description: string
}

/** `closed`: the person changed their mind. */
export type Added = 'added' | 'closed' | 'refused'

/** The text of a code before the camera; null when the person closes it. */
export type ScanCode = () => Promise<string | null>

/** Must be called first in a tap: WeChat asks only then. */
export type AddToCalendar = (entry: CalendarEntry) => Promise<Added>

/** Hands a calendar over as a file. */
export type SaveCalendarFile = (name: string, text: string) => void
