import type { AddToCalendar } from './calendar-entry'

/** A web page cannot write to the phone's calendar. */
export const addToCalendar: AddToCalendar | null = null
